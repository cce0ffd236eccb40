import { expect, it } from 'vitest';
import { correlationInterval } from './fisher-z';

it('gives Fisher’s interval', () => {
  const { low, high } = correlationInterval(0.5, 28);
  expect(low).toBeCloseTo(0.156, 3);
  expect(high).toBeCloseTo(0.736, 3);
});

it('knows nothing of three pairs, and survives a perfect correlation', () => {
  expect(correlationInterval(0.9, 3)).toEqual({ low: -1, high: 1 });
  expect(correlationInterval(1, 10)).toEqual({ low: 1, high: 1 });
});
