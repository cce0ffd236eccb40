import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, it } from 'vitest';
import { boundedMeanInterval } from './bounded-mean';
import { wilsonInterval } from './wilson';

const bounds = { low: 1, high: 3 };

it('is Wilson’s interval where all values lie at the bounds', () => {
  const { low, high } = wilsonInterval(15, 20);
  expect(boundedMeanInterval(2.5, 20, bounds)).toEqual({ low: 1 + 2 * low, high: 1 + 2 * high });
});

it('stays within the bounds and narrows with more values', () => {
  const few = boundedMeanInterval(3, 10, bounds);
  const many = boundedMeanInterval(3, 1000, bounds);
  expect(few.high).toBe(3);
  expect(few.low).toBeGreaterThan(1);
  expect(many.low).toBeGreaterThan(few.low);
  expect(boundedMeanInterval(Number.NaN, 0, bounds)).toEqual(bounds);
});

it('holds the true mean at least as often as it says', () => {
  const random = xoroshiro128plus(20200302);
  let held = 0;
  for (let sample = 0; sample < 2000; sample++) {
    let sum = 0;
    for (let i = 0; i < 30; i++) {
      const unit = (random.next() >>> 0) / 2 ** 32;
      sum += unit < 0.1 ? 1 : unit < 0.3 ? 2 : 3;
    }
    const { low, high } = boundedMeanInterval(sum / 30, 30, bounds);
    if (low <= 2.6 && high >= 2.6) held++;
  }
  expect(held / 2000).toBeGreaterThanOrEqual(0.95);
});
