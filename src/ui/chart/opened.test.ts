import { expect, it } from 'vitest';
import { openedBy } from './opened';

const opens = { kind: 'step', field: 'step' } as const;
const bar = { marktype: 'rect' };

it('opens the page of what the mark stands for', () => {
  expect(openedBy({ datum: { step: '1.10' }, mark: bar }, opens)).toBe('/steps/1.10');
  const question = { kind: 'question', field: 'answer' } as const;
  expect(openedBy({ datum: { answer: '1.5.2: 3' }, mark: bar }, question)).toBe('/quiz/1.5.2');
});

it('opens nothing beside the marks, for marks without a step, and for lines, which stand for all', () => {
  expect(openedBy(null, opens)).toBeNull();
  expect(openedBy({ datum: null }, opens)).toBeNull();
  expect(openedBy({ datum: { value: '1.10' }, mark: bar }, opens)).toBeNull();
  expect(openedBy({ datum: { step: 'Other steps' }, mark: bar }, opens)).toBeNull();
  expect(openedBy({ datum: { step: '1.10' }, mark: { marktype: 'line' } }, opens)).toBeNull();
});
