import type { CardView, Finding } from '@/analyses/definition';
import { plainNumber } from '@/words/durations';
import { count, counted, percent } from '@/words/numbers';
import { finding, whileUnderWay } from '../sentence';
import { medianDays } from './histogram';
import type { DurationRows, EnrolmentDurationsRow } from './tables';

/** The rows of the event and basis that the card shows. */
export function chosenDurations(result: DurationRows, view: CardView): readonly EnrolmentDurationsRow[] {
  const { event, basis } = view.choices;
  return result.enrolment_durations.filter((row) => row.event === event && row.basis === basis);
}

/** What the learners of the chosen event did. */
export function didWords(view: CardView): string {
  return view.choices.event === 'unenrolled' ? 'unenrolled' : 'fully participated';
}

/** The median number of days to the chosen event, and how many take less than a day. */
export function enrolmentDurationFindings(result: DurationRows, view: CardView): readonly Finding[] {
  const rows = chosenDurations(result, view);
  const median = medianDays(rows);
  if (median === null) return [];
  const total = rows.reduce((sum, { learners }) => sum + learners, 0);
  const when = distance(median, view.choices.basis === 'study');
  const text =
    total === 1
      ? `The 1 learner who ${didWords(view)} did so ${when}.`
      : `At the median, the ${count(total)} learners who ${didWords(view)} did so ${when}.`;
  const values = { median_days: median, learners: total };
  return whileUnderWay([finding('median', text, values, total), ...firstDay(rows, total, view)], view);
}

/** Days are rounded down, so day −1 holds what came up to a day before, and day 0 what came less than a day after. */
function distance(median: number, study: boolean): string {
  if (!study) return `${wholeDays(median)} enrolling`;
  const later = 'enrolling or the course’s start, whichever is later';
  return `${wholeDays(median)} ${median < 0 ? 'the course’s start' : later}`;
}

/** `less than a day before`, `2 to 3 days before`, `12 days after`. */
export function wholeDays(days: number): string {
  if (days < -1) return `${plainNumber(-days - 1)} to ${plainNumber(-days)} days before`;
  if (days === -1) return 'less than a day before';
  if (days < 0) return 'within a day of';
  if (days === 0) return 'less than a day after';
  return days < 1 ? 'about a day after' : `${plainNumber(days)} ${days === 1 ? 'day' : 'days'} after`;
}

function firstDay(rows: readonly EnrolmentDurationsRow[], total: number, view: CardView): Finding[] {
  const soon = rows.find(({ days }) => days === 0)?.learners ?? 0;
  if (soon === 0 || view.choices.basis === 'study') return [];
  const text = `${counted(soon, 'learner')} (${percent(soon, total)}) ${didWords(view)} within 24 hours of enrolling.`;
  return [finding('first-day', text, { learners: soon, total }, total)];
}
