import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, it } from 'vitest';
import { stepLabel } from '@/words/steps';
import { findDrops } from './drops';
import { evenStops, stepRows } from './test-rows';

const clear = (stops: readonly number[]) =>
  findDrops(stepRows(stops))
    .filter((row) => row.clear)
    .map(({ week_number, step_number }) => stepLabel(week_number, step_number));

/** The learners whom a planted step takes from the last. */
function plant(stops: readonly number[], place: number, more: number): number[] {
  return stops.map((each, index) => {
    if (index === place) return each + more;
    return index === stops.length - 1 ? each - more : each;
  });
}

it('finds a planted step first', () => {
  const drops = findDrops(stepRows(plant(evenStops(40, 2000, 0.02), 17, 80)));
  expect(drops[0]).toMatchObject({ week_number: 2, step_number: 8, clear: true });
  expect(drops[0].excess).toBeCloseTo(80, -1);
  expect(drops.filter((row) => row.clear)).toHaveLength(1);
});

it('finds nothing where all lose the same share', () => {
  expect(clear(evenStops(40, 2000, 0.02))).toEqual([]);
});

it('finds nothing where the share falls step by step', () => {
  const stops = Array.from({ length: 40 }, (_, place) => Math.round(300 * 0.85 ** place) + 3);
  expect(clear([...stops, 500])).toEqual([]);
});

it('leaves the first and the last step out', () => {
  const stops = [900, ...evenStops(21, 900, 0.02)];
  const steps = findDrops(stepRows(stops));
  expect(steps).toHaveLength(20);
  expect(clear(stops)).toEqual([]);
});

it('takes few learners for chance', () => {
  expect(clear(plant(evenStops(20, 60, 0.05), 9, 4))).toEqual([]);
});

it('seldom finds anything in courses that lose learners at random', () => {
  const random = xoroshiro128plus(20200302);
  const chance = () => (random.next() >>> 0) / 2 ** 32;
  let alarms = 0;
  for (let course = 0; course < 100; course++) {
    let left = 1500;
    const stops = Array.from({ length: 60 }, (_, place) => {
      let stop = 0;
      for (let learner = 0; learner < left; learner++)
        if (chance() < 0.02 + 0.04 * Math.exp(-place / 6)) stop++;
      if (place === 59) stop = left;
      left -= stop;
      return stop;
    });
    if (clear(stops).length > 0) alarms++;
  }
  expect(alarms).toBeLessThanOrEqual(5);
});

it('needs neighbours and learners', () => {
  expect(findDrops(stepRows([5, 5, 5]))).toEqual([]);
  expect(findDrops(stepRows([0, 0, 0, 0, 0, 0, 0, 0]))).toEqual([]);
  expect(findDrops([])).toEqual([]);
});

it('compares steps where few are left, from four on', () => {
  expect(findDrops(stepRows([10, 5, 5, 5, 5, 1, 0]))).toHaveLength(5);
  expect(findDrops(stepRows([10, 2, 2, 2, 2, 50, 20]))).toHaveLength(5);
  expect(findDrops(stepRows([10, 2, 2, 2, 2, 20]))).toHaveLength(4);
  expect(findDrops(stepRows([10, 2, 2, 2, 20]))).toEqual([]);
});

it('asks for one in two hundred of all who start', () => {
  const course = (stop: number) => [100, 0, 0, 0, 0, 0, stop, 0, 0, 0, 0, 0, 1900 - stop];
  expect(clear(course(8))).toEqual([]);
  expect(clear(course(12))).toEqual(['1.7']);
});
