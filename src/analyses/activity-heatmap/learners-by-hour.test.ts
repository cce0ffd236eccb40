import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LearnersByHour } from './learners-by-hour';

it('counts a learner once in each hour, on the first date in it', () => {
  const learners = new LearnersByHour(3);
  for (const day of [105, 103, 104]) learners.add(0, day, 2, 13);
  learners.add(0, 104, 2, 14);
  learners.add(2, 103, 2, 13);
  const dates = learners.all().firstOfHour.map((counts) => [counts[13], counts[14]]);
  expect(dates.toSorted((a, b) => a[0] - b[0])).toEqual([
    [0, 1],
    [2, 0],
  ]);
});

it('counts the different learners of every hour of the week, weekday and hour of the day', () => {
  const event = fc.record({
    learner: fc.integer({ min: 0, max: 4 }),
    weekday: fc.integer({ min: 0, max: 6 }),
    hour: fc.integer({ min: 0, max: 23 }),
  });
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const learners = new LearnersByHour(5);
      for (const { learner, weekday, hour } of events) learners.add(learner, 100 + weekday, weekday, hour);
      const different = (passes: (each: (typeof events)[number]) => boolean) =>
        new Set(events.filter(passes).map(({ learner }) => learner)).size;
      const found = learners.all();
      expect(found.all).toBe(different(() => true));
      found.ofWeekHour.forEach((count, place) => {
        expect(count).toBe(different(({ weekday, hour }) => weekday * 24 + hour === place));
      });
      found.ofWeekday.forEach((count, place) => {
        expect(count).toBe(different(({ weekday }) => weekday === place));
      });
      found.ofHour.forEach((count, place) => {
        expect(count).toBe(different(({ hour }) => hour === place));
      });
    }),
  );
});
