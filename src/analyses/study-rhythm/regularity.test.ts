import fc from 'fast-check';
import { expect, it } from 'vitest';
import { activeDays } from '@/course/active-days';
import { visitsInOrder } from '@/course/visits';
import { planCourse } from '@/simulate/course';
import { everyLearner } from '@/simulate/learner';
import { correlation } from '@/stats/summary';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { regularity, regularityTenth } from './regularity';

it('is 1 of even pauses, less of uneven ones, and never below 0', () => {
  expect(regularity([0, 7, 14, 21], 0, 4)).toBe(1);
  expect(regularity([9, 10, 12, 15, 99], 0, 4)).toBeCloseTo(0.5, 12);
  expect(regularity([0, 1, 2, 33], 0, 4)).toBe(0);
});

it('is not known of fewer than three pauses', () => {
  expect(regularity([0, 7, 14], 0, 3)).toBeNaN();
  expect(regularity([5, 6, 7, 8, 9], 1, 4)).toBeNaN();
});

function daysOf(gaps: readonly number[]): readonly number[] {
  const days = [0];
  for (const gap of gaps) days.push(days[days.length - 1] + gap);
  return days;
}

it.each([
  // The standard deviation of 1, 5 and 9 is 4, their mean 5; of 2, 5 and 8 it is 3, of 4, 5 and 6 it is 1.
  [[1, 5, 9], 2],
  [[2, 5, 8], 4],
  [[3, 5, 7], 6],
  [[4, 5, 6], 8],
  [[1, 10, 19], 1],
  [[7, 10, 13], 7],
  // Just above and below an edge, and the ends of the scale.
  [[40, 200, 361], 1],
  [[40, 200, 359], 2],
  [[5, 5, 5], 9],
  [[1, 1, 31], 0],
])('with gaps of %j is in the tenth from %i', (gaps, tenth) => {
  expect(regularityTenth(daysOf(gaps), 0, gaps.length + 1)).toBe(tenth);
});

it('has no tenth of fewer than three pauses', () => {
  expect(regularityTenth([0, 7, 14], 0, 3)).toBeNaN();
});

it('depends on the evenness alone, not on the length of the pauses', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 2, max: 9 }), (some, times) => {
      const days = (factor: number) => {
        let day = 0;
        return [0, ...some.map((gap) => (day += factor * gap))];
      };
      const own = regularity(days(1), 0, some.length + 1);
      expect(own).toBeGreaterThanOrEqual(0);
      expect(own).toBeLessThanOrEqual(1);
      expect(regularity(days(times), 0, some.length + 1)).toBeCloseTo(own, 9);
    }),
  );
});

it('finds the regularity that is planted in simulated learners', async () => {
  const options = { learners: 1000, weeks: 6, seed: 51 };
  const planted = new Map<string, number>();
  for (const learner of everyLearner(planCourse(options))) planted.set(learner.id, learner.regularity);
  const { run, rows, time } = await contextOf(simulatedFiles(options));
  const table = rows('step-activity')!;
  const { days, starts } = activeDays(visitsInOrder(table, run.people.ids.length), time);
  const pairs = run.people.ids.flatMap((id, person) => {
    const [trait, own] = [planted.get(id), regularity(days, starts[person], starts[person + 1])];
    return trait === undefined || Number.isNaN(own) ? [] : [[trait, own] as const];
  });
  expect(pairs.length).toBeGreaterThan(150);
  const found = correlation(
    pairs.map(([trait]) => trait),
    pairs.map(([, own]) => own),
  );
  expect(found).toBeGreaterThan(0.15);
});
