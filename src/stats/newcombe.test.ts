import { expect, it } from 'vitest';
import { differenceInterval } from './newcombe';

it('gives the intervals of Newcombe’s table', () => {
  const { low, high } = differenceInterval({ share: 56 / 70, trials: 70 }, { share: 48 / 80, trials: 80 });
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

it('has no opinion without trials', () => {
  const { low, high } = differenceInterval({ share: 0, trials: 0 }, { share: 0, trials: 0 });
  expect(low).toBe(-1);
  expect(high).toBe(1);
});
