import type { Run } from '@/course/run';
import type { CourseSettings } from '@/course/settings';
import { engagementOf } from '@/risk/engagement/score';
import type { KnownWeek } from '@/risk/engagement/week-cuts';
import { weeklySnapshots } from '@/risk/engagement/weekly';
import { featuresAt } from '@/risk/features';
import { localTime } from '@/stats/local-time';

/** What everyone on the course at the end of a week had reached by then, whoever is selected. */
export interface WeekScores {
  /** Numbers in the run's people, going up. */
  readonly learners: Int32Array;
  /** From 0 to 1, one for each of them. */
  readonly engagement: Float64Array;
  readonly confidence: Float64Array;
}

/** The weeks of a run under the settings that were last asked for. */
interface Known {
  readonly settings: string;
  readonly weeks: Map<number, WeekScores>;
}

const known = new WeakMap<Run, Known>();

/** Tells everyone's scores at the end of a week of the course, worked out once for a run and its settings. */
export function weekScores(run: Run, settings: CourseSettings): (week: KnownWeek) => WeekScores {
  const key = JSON.stringify(settings);
  let own = known.get(run);
  if (own?.settings !== key) {
    own = { settings: key, weeks: new Map() };
    known.set(run, own);
  }
  const { weeks } = own;
  return (week) => {
    const scores = weeks.get(week.week) ?? scoresAt(run, settings, week);
    weeks.set(week.week, scores);
    return scores;
  };
}

function scoresAt(run: Run, settings: CourseSettings, week: KnownWeek): WeekScores {
  const time = localTime(settings.timeZone);
  const features = featuresAt(run, settings, time, week.cut);
  const snapshots = weeklySnapshots(run, settings, time, week, features);
  return {
    learners: features.learners,
    engagement: engagementOf(features, run, settings.engagementWeights).scores,
    confidence: Float64Array.from(snapshots, ({ confidence }) => confidence),
  };
}
