import type { CardView, Chart, Finding } from '@/analyses/definition';
import { windowSpans } from '@/course/enrolment-windows';
import { registrationDay } from '@/course/settings';
import { dayOf } from '@/stats/timestamp';
import { longDate } from '@/words/dates';
import { windowPhrase } from '@/words/enrolment-windows';
import { count, counted, percent } from '@/words/numbers';
import { enrolmentDailyChart } from '../enrolment-daily/charts';
import { runningDays } from '../enrolment-daily/running-days';
import type { EnrolmentDailyRow } from '../enrolment-daily/tables';
import { isPartial } from '../in-these-days';
import { finding, whileUnderWay } from '../sentence';
import { type Cohort, type CohortDaysRow, cohorts, cohortWords, type EnrolmentCohortsResult } from './tables';

/** The cohort that the card shows. */
export function chosenCohort(view: CardView): Cohort {
  return cohorts.find((cohort) => cohort === view.choices.cohort) ?? 'before_start';
}

/** Whether the card shows only the days on which the cohort enrolled. */
const isClipped = (view: CardView) => view.choices.days === 'window';

function shownRows(
  { enrolment_cohort_days }: EnrolmentCohortsResult,
  view: CardView,
): readonly CohortDaysRow[] {
  const cohort = chosenCohort(view);
  const rows = enrolment_cohort_days.filter((row) => row.cohort === cohort);
  const { startDate } = view.course;
  if (!isClipped(view) || startDate === null) return rows;
  const { from, to } = windowSpans(registrationDay(view.course).opens)[cohort];
  return rows.filter(({ date }) => {
    const days = dayOf(date) - dayOf(startDate);
    return days >= from && days <= to;
  });
}

/** The days that the card shows, from the first event to the last, zeros and sums so far included. */
export function cohortDailyRows(
  result: EnrolmentCohortsResult,
  view: CardView,
): readonly EnrolmentDailyRow[] {
  const rows = shownRows(result, view);
  if (rows.length === 0) return [];
  const byDay = new Map(rows.map((row) => [dayOf(row.date), row]));
  return runningDays(dayOf(rows[0].date), dayOf(rows[rows.length - 1].date), (day) => {
    const row = byDay.get(day);
    return [row?.enrolments ?? 0, row?.unenrolments ?? 0, row?.full_participations ?? 0];
  });
}

/** The cohort's days as the chart of all enrolments draws them; null where they cannot be added up. */
export function cohortDailyChart(result: EnrolmentCohortsResult, view: CardView): Chart | null {
  if (view.choices.per === 'cumulative' && view.lacksCounts) return null;
  const chart = enrolmentDailyChart({ enrolment_daily: cohortDailyRows(result, view) }, view);
  return chart && { ...chart, summary: `Enrolled: ${cohortWords[chosenCohort(view)]}. ${chart.summary}` };
}

/** How many of the cohort's enrolments ended in leaving and in full participation, and by when. */
export function cohortDailyFindings(result: EnrolmentCohortsResult, view: CardView): readonly Finding[] {
  const rows = cohortDailyRows(result, view);
  const last = rows.at(-1);
  if (!last) return [];
  const {
    cumulative_enrolments: enrolled,
    cumulative_unenrolments: left,
    cumulative_full_participations: full,
  } = last;
  const cohort = chosenCohort(view);
  const values = { cohort, enrolled, left, full, last: last.date };
  if (isPartial(view))
    return [finding('cohort-events', eventsText(windowPhrase(cohort, view.course), last), values, enrolled)];
  if (enrolled === 0) return [];
  const part = (some: number) => (some === 0 ? 'none' : `${count(some)} (${percent(some, enrolled)})`);
  const until = isClipped(view) ? 'within the same days' : `by ${longDate(last.date)}`;
  const text = `Of the ${counted(enrolled, 'enrolment')} ${windowPhrase(cohort, view.course)}, ${part(left)} ended in unenrolling ${until} and ${part(full)} came to full participation.`;
  return whileUnderWay([finding('cohort-fate', text, values, enrolled)], view);
}

/** No shares: at the selected times enrolments may end that were made at others. */
function eventsText(when: string, last: EnrolmentDailyRow): string {
  const some = (number: number) => (number === 0 ? 'none' : count(number));
  const made = last.cumulative_enrolments;
  const enrolments = `${made === 0 ? 'no' : count(made)} ${made === 1 ? 'enrolment was' : 'enrolments were'} made ${when}`;
  return `In the selected times, ${enrolments}; of all that were ever made then, ${some(last.cumulative_unenrolments)} ended in unenrolling and ${some(last.cumulative_full_participations)} came to full participation.`;
}
