import { activeDays } from '@/course/active-days';
import { visitsInOrder } from '@/course/visits';
import { countValue } from '@/stats/count-value';
import { orNull } from '@/stats/or-null';
import { quantileOfCounts, quartiles } from '@/stats/quantile';
import { mean } from '@/stats/summary';
import type { Compute } from '../context';
import { regularity, regularityTenth, TENTHS } from './regularity';
import type { ActiveDaysRow, DayGapsRow, RegularityRow, StudyRhythmResult } from './tables';

const total = (counts: readonly number[]) => counts.reduce((sum, each) => sum + each, 0);

/** How often each value occurs, with its share; values that do not occur are left out. */
function occurring(counts: readonly number[]) {
  const all = total(counts);
  return [...counts.entries()]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count, share: count / all }));
}

function tenthRows(counts: readonly number[]): readonly RegularityRow[] {
  const all = total(counts);
  if (all === 0) return [];
  return counts.map((learners, index) => ({
    bin_from: index / TENTHS,
    bin_to: (index + 1) / TENTHS,
    learners,
    share: learners / all,
  }));
}

/** On how many days learners study, how long they stay away in between, and how evenly. */
export const compute: Compute<StudyRhythmResult> = ({ run, rows, time }) => {
  const perLearner: number[] = [];
  const perGap: number[] = [];
  const regularities: number[] = [];
  const tenths = new Array<number>(TENTHS).fill(0);
  const activity = rows('step-activity');
  if (activity) {
    const { days, starts } = activeDays(visitsInOrder(activity, run.people.ids.length), time);
    for (let person = 0; person + 1 < starts.length; person++) {
      const [from, to] = [starts[person], starts[person + 1]];
      if (from === to) continue;
      countValue(perLearner, to - from);
      for (let i = from + 1; i < to; i++) countValue(perGap, days[i] - days[i - 1]);
      const own = regularity(days, from, to);
      if (Number.isNaN(own)) continue;
      regularities.push(own);
      tenths[regularityTenth(days, from, to)]++;
    }
  }
  const learners = total(perLearner);
  if (learners === 0) {
    return { study_rhythm: [], study_active_days: [], study_day_gaps: [], study_regularity: [] };
  }
  const activeOn = occurring(perLearner);
  const { lower, median, upper } = quartiles(regularities);
  return {
    study_rhythm: [
      {
        learners,
        one_day: perLearner[1] ?? 0,
        mean_active_days: activeOn.reduce((sum, { value, share }) => sum + value * share, 0),
        median_active_days: quantileOfCounts(perLearner, 0.5),
        gaps: total(perGap),
        median_gap_days: orNull(quantileOfCounts(perGap, 0.5)),
        regularity_learners: regularities.length,
        mean_regularity: orNull(mean(regularities)),
        lower_quartile_regularity: orNull(lower),
        median_regularity: orNull(median),
        upper_quartile_regularity: orNull(upper),
      },
    ],
    study_active_days: activeOn.map(
      ({ value, count, share }): ActiveDaysRow => ({ active_days: value, learners: count, share }),
    ),
    study_day_gaps: occurring(perGap).map(
      ({ value, count, share }): DayGapsRow => ({ days: value, gaps: count, share }),
    ),
    study_regularity: tenthRows(tenths),
  };
};
