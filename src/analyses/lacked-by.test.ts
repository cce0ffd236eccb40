import { expect, it } from 'vitest';
import { lackedBy } from './lacked-by';

it('names the exports that a card needs and that are not there', () => {
  expect(lackedBy({ needs: ['comments', 'enrolments'] }, ['enrolments'])).toEqual(['comments']);
  expect(lackedBy({ needs: ['comments'] }, ['comments'])).toEqual([]);
  expect(lackedBy({}, [])).toEqual([]);
});
