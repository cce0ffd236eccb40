import { median } from '@/stats/summary';
import { rankingOf } from '../evaluate/ranking';
import { features } from '../features/definitions';
import { FEWEST_LEARNERS, FEWEST_OF_A_KIND } from '../fewest';
import type { OutcomeId } from '../outcome';
import { columnOf, type KnownLearners, pooled, selectRows } from '../samples';
import { fitLinear, type LinearFit, type LinearOptions, linearProbabilities } from './linear';
import { type ModelCut, type ModelFeature, type RiskModel, SCHEMA_VERSION } from './model';

/** Why there is no model. */
export type TrainingRefusal =
  | 'few-learners'
  | 'few-of-a-kind'
  | 'nothing-varies' // every feature is the same for all
  | 'penalty' // not a number above 0
  | 'not-converged';

export interface TrainingOptions extends Partial<LinearOptions> {
  readonly outcome: OutcomeId;
  readonly cut: ModelCut;
  /** Today's ISO date. */
  readonly date: string;
}

export type Trained =
  | { readonly ok: true; readonly model: RiskModel }
  | {
      readonly ok: false;
      readonly code: TrainingRefusal;
      readonly learners: number;
      readonly atRisk: number;
    };

function modelFeatures(fit: LinearFit, typical: (column: number) => number): ModelFeature[] {
  return features.map(({ id, label, formula }, j) => ({
    id,
    label,
    formula,
    mean: fit.means[j],
    scale: fit.scales[j],
    typical: typical(j),
    coefficient: fit.coefficients[j],
    standardError: fit.scales[j] > 0 ? fit.standardErrors[j] : null,
  }));
}

/**
 * Trains a model on the learners of one run, or of several together. What is too thin to learn from is refused; a cancel
 * throws.
 */
export async function trainModel(
  sets: readonly KnownLearners[],
  { outcome, cut, date, penalty = 1, balanced = false, ...rest }: TrainingOptions,
): Promise<Trained> {
  const samples = pooled(sets);
  const learners = samples.happened.length;
  const atRisk = samples.happened.reduce((sum, is) => sum + is, 0);
  const refused = (code: TrainingRefusal): Trained => ({ ok: false, code, learners, atRisk });
  if (!(penalty > 0 && Number.isFinite(penalty))) return refused('penalty');
  if (learners < FEWEST_LEARNERS) return refused('few-learners');
  if (Math.min(atRisk, learners - atRisk) < FEWEST_OF_A_KIND) return refused('few-of-a-kind');
  const fit = await fitLinear(samples, { penalty, balanced, ...rest });
  if (!fit) return refused('not-converged');
  if (fit.scales.every((scale) => scale === 0)) return refused('nothing-varies');
  const { auc } = rankingOf(linearProbabilities(fit, samples.values), samples.happened);
  const notAtRisk = selectRows(
    samples,
    [...samples.happened.keys()].filter((row) => samples.happened[row] === 0),
  );
  const model: RiskModel = {
    schemaVersion: SCHEMA_VERSION,
    outcome,
    cut,
    penalty,
    balanced,
    intercept: { coefficient: fit.intercept, standardError: fit.interceptError },
    features: modelFeatures(fit, (j) => median(columnOf(notAtRisk, j))),
    training: {
      runs: sets.map(({ run }) => run),
      courses: sets.map(({ course }) => course),
      learners,
      atRisk,
      date,
      auc,
      separated: auc === 1,
    },
  };
  return { ok: true, model };
}
