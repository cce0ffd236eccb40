import type { DatasetId } from '@/formats';
import { activityDatasets } from '../events';
import type { RunAtCut } from '../run-at-cut';
import { type FeatureId, featureIds } from './definitions';

/** What tells of a feature beside the step activity: a file, or which steps are known to be videos. */
export type FeatureSource = DatasetId | 'video-steps';

const needed: Readonly<Partial<Record<FeatureId, FeatureSource>>> = {
  video_completion: 'video-steps',
  questions_attempted: 'question-response',
  first_attempt_score: 'question-response',
  score_trend: 'question-response',
  comments: 'comments',
  days_enrolled_before_start: 'enrolments',
};

const sources: readonly FeatureSource[] = [
  ...new Set<FeatureSource>([...activityDatasets, ...Object.values(needed)]),
];

/** Features that are not known of every run, and why. */
export interface UnknownFeatures {
  /** In the order of `featureIds`. */
  readonly features: readonly FeatureId[];
  readonly sources: readonly FeatureSource[];
  /** The ids of the runs that have none of these sources. */
  readonly runs: readonly string[];
}

type Known = Pick<RunAtCut, 'run' | 'settings'>;

function has({ run, settings }: Known, source: FeatureSource): boolean {
  if (source !== 'video-steps') return run.tables.has(source);
  return run.steps.labels.some((label) => settings.steps[label]?.type === 'video');
}

/** The features that a source tells of; the number of all events is comparable unless only some of the runs have the source. */
function toldBy(source: FeatureSource, everywhere: boolean): readonly FeatureId[] {
  const counts = activityDatasets.some((dataset) => dataset === source);
  return featureIds.filter((id) => needed[id] === source || (id === 'total_events' && counts && !everywhere));
}

/**
 * The features that a model of these runs must not look at, for it would take a missing file for something learners did.
 * @param among Those that are asked about.
 */
export function unknownFeatures(
  runs: readonly Known[],
  among: readonly FeatureId[] = featureIds,
): UnknownFeatures[] {
  const found = new Map<string, UnknownFeatures>();
  for (const source of sources) {
    const lacking = runs.filter((each) => !has(each, source)).map(({ run }) => run.id);
    if (lacking.length === 0) continue;
    const told = toldBy(source, lacking.length === runs.length).filter((id) => among.includes(id));
    if (told.length === 0) continue;
    const key = lacking.join();
    const before = found.get(key) ?? { features: [], sources: [], runs: lacking };
    found.set(key, {
      features: featureIds.filter((id) => told.includes(id) || before.features.includes(id)),
      sources: [...before.sources, source],
      runs: lacking,
    });
  }
  return [...found.values()];
}
