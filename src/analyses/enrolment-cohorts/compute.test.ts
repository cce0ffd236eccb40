import { expect, it } from 'vitest';
import { type Row, readCourse, timeOf } from '@/simulate/testing';
import { dayOf } from '@/stats/timestamp';
import { wilsonInterval } from '@/stats/wilson';
import { simulatedDatasets } from '@/testing/contexts';
import { analysisContext } from '../context';
import { compute } from './compute';
import type { Cohort, Fate } from './tables';

const options = { learners: 700, weeks: 2, seed: 31 };
const startDate = '2025-02-03';

/** The cohorts once more, by the texts of dates. */
function expectedRows() {
  const course = readCourse(options);
  const learners = course('enrolments').filter(({ role }) => role === 'learner');
  const ids = new Set(learners.map(({ learner_id }) => learner_id!));
  const activity = course('step-activity').filter(({ learner_id }) => ids.has(learner_id!));
  const visited = new Set(activity.flatMap((row) => (row.first_visited_at ? [row.learner_id] : [])));
  const completed = new Map<string, Set<string>>();
  for (const { learner_id, step, last_completed_at } of activity) {
    if (!last_completed_at) continue;
    completed.set(learner_id!, (completed.get(learner_id!) ?? new Set()).add(step!));
  }
  const half = new Set(activity.map(({ step }) => step)).size / 2;
  const reached: Record<Fate, (row: Row) => boolean> = {
    visited: (row) => visited.has(row.learner_id),
    completed: (row) => completed.has(row.learner_id!),
    half_of_steps: (row) => (completed.get(row.learner_id!)?.size ?? 0) >= half,
    fully_participated: (row) => row.fully_participated_at !== '',
    unenrolled: (row) => row.unenrolled_at !== '',
  };
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const within = (from: string, to: string) => (row: Row) => {
    const time = timeOf(row.enrolled_at);
    return time >= at(from) && time < at(to);
  };
  const spans: Record<Cohort, (row: Row) => boolean> = {
    long_before: within('2000-01-01', '2025-01-06'),
    before_start: within('2025-01-06', startDate),
    start_day: within(startDate, '2025-02-04'),
    first_week: within('2025-02-04', '2025-02-10'),
    later: within('2025-02-10', '2100-01-01'),
  };
  return Object.entries(spans).flatMap(([cohort, is]) => {
    const own = learners.filter(is);
    return Object.entries(reached).map(([outcome, did]) => {
      const n = own.filter(did).length;
      return {
        cohort,
        outcome,
        learners: own.length,
        reached: n,
        share: n / own.length,
        ...wilsonInterval(n, own.length),
      };
    });
  });
}

it('counts cohorts and outcomes as a plain count does', async () => {
  const { enrolment_cohorts } = compute(
    await simulatedDatasets(options, ['enrolments', 'step-activity'], { startDate }),
  );
  expect(enrolment_cohorts).toEqual(expectedRows());
  expect(enrolment_cohorts.some(({ outcome, reached }) => outcome === 'half_of_steps' && reached > 5)).toBe(
    true,
  );
});

it('keeps the cohorts, and counts outcomes, of the selected days', async () => {
  const context = await simulatedDatasets(options, ['enrolments', 'step-activity'], { startDate });
  const { run, settings, population } = context;
  const days = { from: dayOf(startDate), to: dayOf(startDate) + 1 };
  const two = compute(analysisContext(run, settings, population, { days, hours: null })).enrolment_cohorts;
  const all = compute(context).enrolment_cohorts;
  expect(two.map(({ learners }) => learners)).toEqual(all.map(({ learners }) => learners));
  const unenrolled = readCourse(options)('enrolments').filter(
    (row) => row.role === 'learner' && /^2025-02-0[34]/.test(row.unenrolled_at!),
  );
  const counted = two.filter(({ outcome }) => outcome === 'unenrolled');
  expect(counted.reduce((sum, { reached }) => sum + reached, 0)).toBe(unenrolled.length);
});

it('knows no cohorts without a start, and no visits without step activity', async () => {
  expect(
    compute(await simulatedDatasets(options, ['enrolments'], { startDate: null })).enrolment_cohorts,
  ).toEqual([]);
  const { enrolment_cohorts } = compute(await simulatedDatasets(options, ['enrolments'], { startDate }));
  expect([...new Set(enrolment_cohorts.map(({ outcome }) => outcome))]).toEqual([
    'fully_participated',
    'unenrolled',
  ]);
});

it('has no cohorts without enrolments', async () => {
  const nothing = { enrolment_cohorts: [], enrolment_cohort_days: [] };
  expect(compute(await simulatedDatasets(options, ['step-activity'], { startDate }))).toEqual(nothing);
});
