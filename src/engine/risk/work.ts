import type { Run } from '@/course/run';
import { applyChanges } from '@/course/settings';
import type { CutChoice } from '@/risk/cut';
import type { UnknownFeatures } from '@/risk/features/unknown';
import type { LinearOptions } from '@/risk/model/linear';
import type { RiskModel } from '@/risk/model/model';
import type { OutcomeId } from '@/risk/outcome';
import { type RunAtCut, runAtCut } from '@/risk/run-at-cut';
import type { RiskProgress, RiskRequest, RiskStage } from './request';

/** Folds, resamples and shuffles are drawn from it: the same request gives the same answer. */
export const SEED = 1;

export interface WorkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RiskProgress) => void;
}

/** Where a model comes from, worked out: at a cut as many days into each run. */
export type Teacher =
  /** Learners of other runs, and the model that they make. */
  | {
      readonly kind: 'runs';
      readonly sets: readonly RunAtCut[];
      readonly model: RiskModel;
      readonly unknown: readonly UnknownFeatures[];
    }
  /** The run's own learners: the model of all of them, and for each the probability by one that has not seen them. */
  | {
      readonly kind: 'itself';
      readonly model: RiskModel;
      readonly outOfFold: Float64Array;
      readonly unknown: readonly UnknownFeatures[];
    }
  | { readonly kind: 'file'; readonly model: RiskModel };

/** A run of the request under the user's settings; null where its start is not known. */
export function atCut(
  run: Run,
  { settings }: RiskRequest,
  choice: CutChoice,
  outcome: OutcomeId,
): RunAtCut | null {
  return runAtCut(run, applyChanges(run.defaults, settings[run.id] ?? {}), choice, outcome);
}

/** How models are fitted, for every one of them. */
export function fitOptions(
  { penalty, balanced }: Pick<RiskRequest, 'penalty' | 'balanced'>,
  { signal }: WorkOptions,
): LinearOptions {
  return { penalty, balanced, ...(signal && { signal }) };
}

/** Reports how far a stage is, at most by the hundredth, since each report redraws the page; throws where the work has been cancelled. */
export function reporter(stage: RiskStage, { signal, onProgress }: WorkOptions) {
  let reported = -1;
  return (done: number, of: number): void => {
    signal?.throwIfAborted();
    const hundredths = Math.floor((100 * done) / of);
    if (hundredths === reported) return;
    reported = hundredths;
    onProgress?.({ stage, done, of });
  };
}
