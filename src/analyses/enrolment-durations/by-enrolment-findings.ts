import type { CardView, Finding } from '@/analyses/definition';
import { plainNumber } from '@/words/durations';
import { windowPhrase } from '@/words/enrolment-windows';
import { count, counted } from '@/words/numbers';
import { finding, THIN, whileUnderWay } from '../sentence';
import { didWords } from './findings';
import type { DurationCellsRow, DurationCohortsRow, EnrolmentDurationsResult } from './tables';

/** The cells of the event and basis that the card shows. */
export function chosenCells(
  { enrolment_duration_cells }: EnrolmentDurationsResult,
  view: CardView,
): readonly DurationCellsRow[] {
  const { event, basis } = view.choices;
  return enrolment_duration_cells.filter((row) => row.event === event && row.basis === basis);
}

interface Pair {
  readonly longer: DurationCohortsRow;
  readonly shorter: DurationCohortsRow;
  readonly gap: number;
}

/** The two times of enrolling whose medians' intervals are furthest apart; null where all touch. */
function clearestPair(rows: readonly DurationCohortsRow[]): Pair | null {
  const pairs = rows.flatMap((longer) =>
    rows.flatMap((shorter): Pair[] => {
      const gap = longer.low === null || shorter.high === null ? 0 : longer.low - shorter.high;
      return gap > 0 ? [{ longer, shorter, gap }] : [];
    }),
  );
  return pairs.toSorted((a, b) => b.gap - a.gap)[0] ?? null;
}

const daysWords = (days: number) => `${plainNumber(days)} ${days === 1 ? 'day' : 'days'}`;

/** How long those who left or finished took, by when they enrolled, where the medians clearly differ. */
export function byEnrolmentFindings(result: EnrolmentDurationsResult, view: CardView): readonly Finding[] {
  const cells = chosenCells(result, view);
  const learners = cells.reduce((sum, row) => sum + row.learners, 0);
  if (learners === 0) return [];
  const { event, basis } = view.choices;
  const rows = result.enrolment_duration_cohorts.filter(
    (row) => row.event === event && row.basis === basis && row.learners >= THIN,
  );
  const since = basis === 'study' ? 'enrolling or the start' : 'enrolling';
  const pair = clearestPair(rows);
  if (pair) {
    const { longer, shorter } = pair;
    const part = ({ cohort, median, learners: own }: DurationCohortsRow) =>
      `${daysWords(median)} for the ${count(own)} who enrolled ${windowPhrase(cohort, view.course)}`;
    const text = `Of those who ${didWords(view)}, the median time from ${since} is ${part(longer)}, and ${part(shorter)}.`;
    const values = {
      longer: longer.cohort,
      longer_median: longer.median,
      shorter: shorter.cohort,
      shorter_median: shorter.median,
    };
    return whileUnderWay([finding('by-enrolment', text, values, longer.learners)], view);
  }
  const why =
    rows.length > 1
      ? 'does not clearly differ by when they enrolled'
      : `cannot be compared by when they enrolled: at fewer than two of the times ${THIN} or more of them did`;
  const text = `The median time from ${since} until learners ${didWords(view)} (${counted(learners, 'learner')}) ${why}.`;
  return whileUnderWay([finding('no-difference', text, { learners }, learners)], view);
}
