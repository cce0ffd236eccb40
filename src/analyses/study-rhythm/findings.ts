import type { CardView, Finding } from '@/analyses/definition';
import { plainNumber } from '@/words/durations';
import { count, counted, percent } from '@/words/numbers';
import { finding } from '../sentence';
import type { StudyRhythmResult } from './tables';

const days = (value: number) => `${plainNumber(value)} ${value === 1 ? 'day' : 'days'}`;
const twoDecimals = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** How many study on one day only, and the median number of days. */
export function activeDaysFindings({ study_rhythm: [row] }: StudyRhythmResult): readonly Finding[] {
  if (!row) return [];
  const { learners, one_day, median_active_days } = row;
  if (learners === 1) {
    const [active_days, text] = [median_active_days, `The 1 learner studied on ${days(median_active_days)}.`];
    return [finding('one-day', text, { learners, one_day, active_days }, learners)];
  }
  const some = one_day === 0 ? 'None' : count(one_day);
  const share = one_day === 0 ? '' : ` (${percent(one_day, learners)})`;
  const text = `${some} of the ${counted(learners, 'learner')} who visited a step${share} studied on one day only; the median is ${days(median_active_days)}.`;
  return [finding('one-day', text, { learners, one_day, median_active_days }, learners)];
}

/** How soon learners come back, and how many of the gaps last longer than a week. */
export function dayGapFindings(
  { study_rhythm: [row], study_day_gaps }: StudyRhythmResult,
  { lacksCounts }: Pick<CardView, 'lacksCounts'>,
): readonly Finding[] {
  if (!row || row.median_gap_days === null) return [];
  const { gaps, learners, one_day, median_gap_days } = row;
  const again = learners - one_day;
  const of = (from: number, to: number) =>
    study_day_gaps.reduce((sum, each) => sum + (each.days >= from && each.days <= to ? each.gaps : 0), 0);
  const next = of(1, 1);
  const long = of(8, Number.POSITIVE_INFINITY);
  const back = `${counted(again, 'learner')} came back on another day, ${counted(gaps, 'time')} in all: at the median after ${days(median_gap_days)}`;
  if (lacksCounts)
    return [finding('gap-days', `${back}.`, { learners: again, gaps, median_gap_days }, again)];
  const text = `${back}, ${percent(next, gaps)} of the times on the very next day and ${percent(long, gaps)} after more than a week.`;
  const values = { learners: again, gaps, median_gap_days, next_day: next, over_a_week: long };
  return [finding('gap-days', text, values, again)];
}

/** The typical regularity, and how many have none. */
export function regularityFindings({
  study_rhythm: [row],
  study_regularity,
}: StudyRhythmResult): readonly Finding[] {
  if (!row || row.median_regularity === null) return [];
  const { learners, regularity_learners: some, median_regularity } = row;
  const even = study_regularity.reduce((sum, bin) => sum + (bin.bin_from >= 0.5 ? bin.learners : 0), 0);
  const have = some === 1 ? 'has' : 'have';
  const reaching =
    even === 0
      ? 'None of them reaches'
      : `${counted(even, 'learner')} (${percent(even, some)}) ${even === 1 ? 'reaches' : 'reach'}`;
  const text = `${counted(some, 'learner')} of ${count(learners)} ${have} four active days or more; at the median their regularity is ${twoDecimals.format(median_regularity)}, where 1 is a pause of always the same length. ${reaching} 0.5.`;
  const values = { learners, regularity_learners: some, median_regularity, from_half: even };
  return [finding('regularity', text, values, some)];
}
