import { breathe } from '@/pace/breathe';
import { mean } from '@/stats/summary';
import { type FeatureTable, featuresAt } from '../features';
import type { RunAtCut } from '../run-at-cut';
import { type Engagement, engagementOf } from './score';
import { weeksUntil } from './week-cuts';
import { type WeeklySnapshot, weeklySnapshots } from './weekly';

/** The learners of one week: those on the course at its end. */
export interface WeekFigures {
  readonly week: number;
  readonly features: FeatureTable;
  readonly engagement: Engagement;
  readonly snapshots: readonly WeeklySnapshot[];
  /** Learners with an event in the week. */
  readonly active: number;
  /** NaN where nobody is on the course. */
  readonly meanEngagement: number;
  readonly meanConfidence: number;
}

export interface WeekFiguresOptions {
  readonly signal?: AbortSignal;
  readonly onWeek?: (done: number, of: number) => void;
}

/** Each week of the course up to the cut, with the features as they were at its end. A cancel throws. */
export async function weekFigures(
  { run, settings, time, cut }: Pick<RunAtCut, 'run' | 'settings' | 'time' | 'cut'>,
  { signal, onWeek }: WeekFiguresOptions = {},
): Promise<WeekFigures[]> {
  const weeks = weeksUntil(cut, settings, time);
  const found: WeekFigures[] = [];
  for (const known of weeks) {
    await breathe();
    signal?.throwIfAborted();
    const features = featuresAt(run, settings, time, known.cut);
    const engagement = engagementOf(features, run, settings.engagementWeights);
    const snapshots = weeklySnapshots(run, settings, time, known, features);
    found.push({
      week: known.week,
      features,
      engagement,
      snapshots,
      active: snapshots.filter(({ activeDays }) => activeDays > 0).length,
      meanEngagement: mean(engagement.scores),
      meanConfidence: mean(snapshots.map(({ confidence }) => confidence)),
    });
    onWeek?.(found.length, weeks.length);
  }
  return found;
}
