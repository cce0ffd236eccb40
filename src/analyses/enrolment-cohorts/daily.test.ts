import { expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import { readCourse, timeOf } from '@/simulate/testing';
import { dayOf } from '@/stats/timestamp';
import { simulatedDatasets } from '@/testing/contexts';
import { draw } from '../chart-kit/test-draw';
import { analysisContext } from '../context';
import { compute as computeDaily } from '../enrolment-daily/compute';
import { testView } from '../test-view';
import { compute } from './compute';
import { cohortDailyChart, cohortDailyFindings, cohortDailyRows } from './daily-view';
import { cohorts } from './tables';

const options = { learners: 700, weeks: 2, seed: 31 };
const startDate = '2025-02-03';
const DAY = 86_400_000;
const context = () => simulatedDatasets(options, ['enrolments'], { startDate });
const viewOf = (cohort: string, days = 'all') => testView({ cohort, days }, { startDate });

/** Enrolments of the first week after the start day, as the file has them. */
function firstWeek() {
  const rows = readCourse(options)('enrolments').filter(({ role }) => role === 'learner');
  return rows.filter((row) => row.enrolled_at! >= '2025-02-04' && row.enrolled_at! < '2025-02-10');
}

it('adds up to all enrolments of each day', async () => {
  const { enrolment_cohort_days: rows } = compute(await context());
  const { enrolment_daily } = computeDaily(await context());
  for (const { date, enrolments, unenrolments, full_participations } of enrolment_daily) {
    const own = rows.filter((row) => row.date === date);
    const sum = (field: 'enrolments' | 'unenrolments' | 'full_participations') =>
      own.reduce((all, row) => all + row[field], 0);
    expect([sum('enrolments'), sum('unenrolments'), sum('full_participations')]).toEqual([
      enrolments,
      unenrolments,
      full_participations,
    ]);
  }
});

it('follows a cohort to its end, or only through the days on which it enrolled', async () => {
  const result = compute(await context());
  const own = firstWeek();
  const left = own.filter((row) => row.unenrolled_at);
  const all = cohortDailyRows(result, viewOf('first_week'));
  expect(all.at(-1)).toMatchObject({
    cumulative_enrolments: own.length,
    cumulative_unenrolments: left.length,
    cumulative_full_participations: own.filter((row) => row.fully_participated_at).length,
  });
  expect(dayOf(all.at(-1)!.date) - dayOf(all[0].date)).toBe(all.length - 1);
  const cut = cohortDailyRows(result, viewOf('first_week', 'window'));
  const soon = left.filter(
    (row) => timeOf(row.unenrolled_at) < timeOf(`${startDate} 00:00:00 UTC`) + 7 * DAY,
  );
  expect(soon.length).toBeLessThan(left.length);
  expect(cut.at(-1)).toMatchObject({
    cumulative_enrolments: own.length,
    cumulative_unenrolments: soon.length,
  });
  expect(cut.at(-1)!.date <= '2025-02-09').toBe(true);
  expect(cohortDailyRows(result, viewOf('later', 'window'))).toEqual(
    cohortDailyRows(result, viewOf('later')),
  );
});

it('keeps the cohorts where only some days are selected', async () => {
  const { run, settings, population } = await context();
  const late = { from: dayOf('2025-02-10'), to: dayOf('2025-03-30') };
  const some = compute(analysisContext(run, settings, population, { days: late, hours: null }));
  const left = firstWeek().filter(
    (row) => row.unenrolled_at! >= '2025-02-10' && row.unenrolled_at! < '2025-03-31',
  );
  const found = some.enrolment_cohort_days.filter(({ cohort }) => cohort === 'first_week');
  expect(found.reduce((sum, row) => sum + row.unenrolments, 0)).toBe(left.length);
  expect(found.reduce((sum, row) => sum + row.enrolments, 0)).toBe(0);
});

it('says what became of the cohort, and nothing of one that nobody is in', async () => {
  const result = compute(await context());
  const own = firstWeek();
  const [found] = cohortDailyFindings(result, viewOf('first_week'));
  expect(found.values).toMatchObject({
    enrolled: own.length,
    left: own.filter((row) => row.unenrolled_at).length,
  });
  expect(cohortDailyFindings({ ...result, enrolment_cohort_days: [] }, viewOf('later'))).toEqual([]);
});

it.each([
  ['period', { ...noFilter, period: { kind: 'dates', from: '2025-02-02', to: null } as const }],
  ['hours', { ...noFilter, hours: { from: 8, to: 12 } }],
])('gives no shares where only some times are selected (%s)', (_, filter) => {
  const day = (date: string, enrolments: number, unenrolments: number, full_participations: number) =>
    ({ cohort: 'before_start', date, enrolments, unenrolments, full_participations }) as const;
  const found = (...enrolment_cohort_days: ReturnType<typeof day>[]) =>
    cohortDailyFindings(
      { enrolment_cohorts: [], enrolment_cohort_days },
      { ...viewOf('before_start'), filter },
    ).map(({ text }) => text);
  expect(found(day('2025-02-02', 20, 0, 0), day('2025-03-01', 0, 30, 2))).toEqual([
    'In the selected times, 20 enrolments were made in the 28 days before the start; of all that were ever made then, 30 ended in unenrolling and 2 came to full participation.',
  ]);
  expect(found(day('2025-03-01', 0, 30, 0))).toEqual([
    'In the selected times, no enrolments were made in the 28 days before the start; of all that were ever made then, 30 ended in unenrolling and none came to full participation.',
  ]);
  expect(found()).toEqual([]);
});

it.each(['all', 'window'])('draws every cohort (%s)', async (days) => {
  const result = compute(await context());
  for (const cohort of cohorts) {
    const { warnings, svg } = await draw(cohortDailyChart(result, viewOf(cohort, days))!, 360);
    expect(warnings).toEqual([]);
    expect(svg).toContain('Unenrolments per day');
  }
});
