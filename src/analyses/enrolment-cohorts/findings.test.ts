import { expect, it } from 'vitest';
import { wilsonInterval } from '@/stats/wilson';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { cohortChart } from './charts';
import { cohortFindings, cohortLabel } from './findings';
import type { Cohort, EnrolmentCohortsResult } from './tables';

const view = testView({ outcome: 'visited' });
const result = (
  sizes: Partial<Record<Cohort, readonly [reached: number, learners: number]>>,
): EnrolmentCohortsResult => ({
  enrolment_cohorts: Object.entries(sizes).map(([cohort, [reached, learners]]) => ({
    cohort: cohort as Cohort,
    outcome: 'visited',
    learners,
    reached,
    share: reached / learners,
    ...wilsonInterval(reached, learners),
  })),
  enrolment_cohort_days: [],
});
const texts = (tables: EnrolmentCohortsResult) =>
  cohortFindings(tables, view).map(({ text }) => text.replaceAll('\u00a0', ' '));

it('says where the time of enrolling clearly matters', () => {
  expect(texts(result({ long_before: [100, 200], start_day: [160, 200], later: [140, 200] }))).toEqual([
    'Those who enrolled on the start day visited a step clearly more often (80.0 % of 200) than those who enrolled more than 28 days before the start (50.0 % of 200).',
    'Of 600 learners, 200 (33.3 %) enrolled before the start day, 200 (33.3 %) on it and 200 (33.3 %) after the first week.',
  ]);
});

it('finds the surest difference, though a small cohort lies further off', () => {
  const [found] = cohortFindings(
    result({ long_before: [300, 500], start_day: [24, 30], later: [380, 500] }),
    view,
  );
  expect(found.values).toMatchObject({ more: 'later', less: 'long_before' });
});

it('finds no difference where there is none, and compares no small cohort', () => {
  const [even] = cohortFindings(result({ long_before: [100, 200], later: [104, 200] }), view);
  expect(even.key).toBe('no-contrast');
  expect(even.text).toContain('no clear difference');
  const [small] = cohortFindings(result({ long_before: [100, 200], later: [0, 10] }), view);
  expect(small.key).toBe('no-contrast');
  expect(small.text).toContain('too few');
});

it('draws a row for each cohort with its share', async () => {
  const chart = cohortChart(result({ long_before: [100, 200], later: [104, 200] }), view)!;
  const { svg, warnings } = await draw(chart, 340);
  expect(warnings).toEqual([]);
  expect(svg.replaceAll('\u00a0', ' ')).toContain('52.0 %');
  expect(chart.values.map(({ name }) => name)).toEqual([
    'More than 28 days before the start',
    'After the first week',
  ]);
  expect(cohortChart(result({ long_before: [1, 2] }), testView({ outcome: 'unenrolled' }))).toBeNull();
});

it('is not cautious for few learners where there are many, but only too few times to compare', () => {
  const [overall] = cohortFindings(result({ before_start: [1700, 1966], later: [3, 5] }), view);
  expect(overall.text).toContain('too few enrolled at different times to compare');
  expect(overall.caution).toBeUndefined();
});

it('names the early cohorts by registration where the settings tell when it opened', () => {
  const notableDates = [{ id: 'a', date: '2020-02-17', label: 'Registration opens' }];
  const dated = testView({ outcome: 'visited' }, { notableDates });
  expect(cohortLabel('long_before', dated)).toBe('Before registration opened');
  expect([cohortLabel('before_start', view), cohortLabel('later', view)]).toEqual([
    'In the 28 days before the start',
    'After the first week',
  ]);
});
