import { expect, it } from 'vitest';
import { hiddenSentence } from './withheld';

it('says how many counts of a card are withheld, and how they are drawn', () => {
  const all = 12;
  const whole = { withheld: 0, all, sparse: false };
  expect(hiddenSentence(whole, 10, false)).toBeNull();
  expect(hiddenSentence(whole, 10, true)).toBe('Where a bar is withheld, a dashed outline is in its place.');
  expect(hiddenSentence({ ...whole, withheld: 1 }, 10, false)).toBe(
    '1 of 12 counts here is under 10 and withheld.',
  );
  expect(hiddenSentence({ ...whole, withheld: 1200, all: 3400 }, 10, true)).toBe(
    '1,200 of 3,400 counts here are under 10 and withheld. Where a bar is withheld, a dashed outline is in its place.',
  );
  expect(hiddenSentence({ ...whole, sparse: true }, 5, false)).toBe(
    'Rows whose counts are all under 5, if any, are left out.',
  );
  expect(hiddenSentence({ ...whole, sparse: 'Answers given' }, 5, false)).toBe(
    'Answers given fewer than 5 times, if any, are not shown: where there is nothing, there may be some.',
  );
});
