import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { stepMinutesCard } from './step-minutes-card';
import { stepWeek } from './step-week-card';
import { timingRows } from './test-rows';

const at = (subject: string) => ({ ...testView({}, { steps: {} }), subject });

it('sets a step’s visits beside those of its week and of the other weeks', () => {
  const rows = timingRows(20, (place) =>
    place === 2
      ? { before: 0, during: 20, after: 80 }
      : place < 10
        ? {}
        : { before: 0, during: 100, after: 0 },
  );
  const [week] = stepWeek.findings({ step_timing: rows }, at('1.3'));
  expect(week.values).toEqual({ before: 0, during: 20, after: 80, visits: 100 });
  expect(week.text.replaceAll('\u00a0', ' ')).toBe(
    'Of 100 first visits to this step, 20.0 % come in its week, 0.0 % before it and 80.0 % after it. Of 900 first visits to the other steps of its week, 60.0 % come in that week; of 1,000 first visits to steps of other weeks, 100.0 % come in the week of their step.',
  );
  expect(stepWeek.table({ step_timing: rows }, at('1.3')).rows).toHaveLength(10);
});

it('says nothing of weeks without a start', () => {
  const view = { ...at('1.3'), course: { ...at('1.3').course, startDate: null } };
  expect(stepWeek.findings({ step_timing: timingRows(20) }, view)).toEqual([]);
  expect(stepWeek.table({ step_timing: timingRows(20) }, view).rows).toEqual([]);
});

it('compares a step’s median with the median of the others’ medians', () => {
  const rows = timingRows(20, (place) =>
    place === 4
      ? { median_minutes: 30, median_low: 20, median_high: 40 }
      : { median_minutes: 2 + (place % 3) },
  );
  const medians = rows.flatMap(({ median_minutes }, place) => (place === 4 ? [] : [median_minutes ?? 0]));
  const middle = medians.toSorted((a, b) => a - b)[9];
  const [own, others] = stepMinutesCard.findings({ step_timing: rows }, at('1.5'));
  expect(own.values).toMatchObject({ minutes: 30, timed: 90 });
  expect(own.text).toContain('20 minutes to 40 minutes');
  expect(others.values).toMatchObject({ minutes: middle, steps: 19, long: true });
  const [, plain] = stepMinutesCard.findings({ step_timing: rows }, at('1.6'));
  expect(plain.values.long).toBe(false);
});

it('does not compare a step of few learners', () => {
  const rows = timingRows(20, (place) =>
    place === 4 ? { timed: 3, median_low: null, median_high: null } : {},
  );
  const findings = stepMinutesCard.findings({ step_timing: rows }, at('1.5'));
  expect(findings).toHaveLength(1);
  expect(findings[0].caution).toBe(true);
});
