import { expect, it } from 'vitest';
import { hiddenSentence, wholeShares } from './withheld';

it.each([
  ['58.3\u00a0% of 120, 14.5\u00a0% none', '58\u00a0% of 120, 15\u00a0% none'],
  ['8.7\u00a0% to 99.0\u00a0%', '9\u00a0% to 99\u00a0%'],
  ['0.4\u00a0% and 99.6\u00a0%', '0.4\u00a0% and 99.6\u00a0%'],
  ['12.4 hours, 1,230 learners (95\u00a0% interval)', '12.4 hours, 1,230 learners (95\u00a0% interval)'],
])('writes the shares of %j whole', (text, whole) => {
  expect(wholeShares(text)).toBe(whole);
});

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
});
