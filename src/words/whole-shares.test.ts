import { expect, it } from 'vitest';
import { decimal, percent, rateWords } from './numbers';
import { inSharesUnder, inWholeShares } from './whole-shares';

it.each([
  [20.45, '20'],
  [20.5, '21'],
  [14.5, '15'],
  [98.96, '99'],
  [0.4, '0.4'],
  [0.04, '0.04'],
  [0.96, '1'],
  [99.6, '99.6'],
  [99.96, '99.96'],
  [0, '0'],
  [100, '100'],
])('writes a share of %f per cent once rounded, and neither few as none nor most as all', (share, text) => {
  expect(inWholeShares(() => percent(share, 100))).toBe(`${text}\u00a0%`);
  expect(inWholeShares(() => rateWords(share / 100))).toBe(`${text}\u00a0%`);
});

it('leaves other numbers, and shares that are written before, after and despite a failure', () => {
  expect(inWholeShares(() => decimal(12.44))).toBe('12.4');
  const failing = () =>
    inWholeShares(() => {
      throw new Error('no share');
    });
  expect(failing).toThrow('no share');
  expect(percent(20.45, 100)).toBe('20.5\u00a0%');
});

it('writes them so only where counts are withheld', () => {
  expect(inSharesUnder(0, () => percent(9, 44))).toBe('20.5\u00a0%');
  expect(inSharesUnder(5, () => percent(9, 44))).toBe('20\u00a0%');
});
