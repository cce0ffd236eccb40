import type { Run } from '@/course/run';
import type { CourseSettings } from '@/course/settings';
import { type LocalTime, localTime } from '@/stats/local-time';
import { courseSize } from './course-size';
import { type Cut, type CutChoice, cutAt } from './cut';
import { type FeatureTable, featuresAt } from './features';
import type { UnknownFeatures } from './features/unknown';
import { type OutcomeId, outcomeOf } from './outcome';
import { type KnownLearners, withoutFeatures } from './samples';

/** A run's learners as they are known at a cut, and what became of them. */
export interface RunAtCut {
  readonly run: Run;
  readonly settings: CourseSettings;
  readonly time: LocalTime;
  readonly cut: Cut;
  readonly features: FeatureTable;
  /** 1 where the outcome came about, one for each row of the features. */
  readonly happened: Uint8Array;
  /** Whether the data reaches far enough for the outcome to be known: only then can it be learnt from, or compared with. */
  readonly known: boolean;
  /** Whether the data reaches up to the cut: else learners are taken to be silent when they only are not known. */
  readonly reached: boolean;
}

/** A run by the course's clock, whatever is selected; null where its start is not known. */
export function runAtCut(
  run: Run,
  settings: CourseSettings,
  choice: CutChoice,
  outcome: OutcomeId,
): RunAtCut | null {
  const time = localTime(settings.timeZone);
  const cut = cutAt(choice, settings, time);
  if (!cut) return null;
  const features = featuresAt(run, settings, time, cut);
  const { happened, known } = outcomeOf(outcome, run, settings, time, cut);
  return {
    run,
    settings,
    time,
    cut,
    features,
    happened: Uint8Array.from(features.learners, (person) => happened[person]),
    known,
    reached: run.dataEnd !== null && run.dataEnd >= cut.lastDay,
  };
}

/**
 * What there is to learn from a run, where its outcome is known.
 * @param unknown What is left out, not being known of every run that a model is made of or for.
 */
export function knownLearners(
  { run, settings, features, happened }: RunAtCut,
  unknown: readonly UnknownFeatures[],
): KnownLearners {
  const leftOut = unknown.flatMap((each) => each.features);
  const course = courseSize(run, settings);
  return { run: run.id, course, features: withoutFeatures(features, leftOut), happened };
}
