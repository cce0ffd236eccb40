import type { CourseSize } from '../course-size';
import type { FeatureTable } from '../features';
import type { FeatureId } from '../features/definitions';
import type { OutcomeId } from '../outcome';
import { featureRows } from '../samples';
import { linearProbabilities } from './linear';

/** Goes up whenever a saved model of before could be misread. */
export const SCHEMA_VERSION = 1;

/** What a model knows of one feature. */
export interface ModelFeature {
  readonly id: FeatureId;
  readonly label: string;
  readonly formula: string;
  /** Of the learners that it was trained on. */
  readonly mean: number;
  /** Their population standard deviation; 0 where the feature was left out or the same for all, and says nothing. */
  readonly scale: number;
  /** The median of those of them for whom the outcome did not come about: what a learner at no risk is like. */
  readonly typical: number;
  /** Log odds for one standard deviation more; 0 where the scale is 0. */
  readonly coefficient: number;
  /** Null where the scale is 0. */
  readonly standardError: number | null;
}

/** Where a model comes from. */
export interface TrainingSummary {
  /** The ids of the runs, in the order in which they were pooled. */
  readonly runs: readonly string[];
  /** How long the course of each is; none in files that were saved before this was kept. */
  readonly courses: readonly CourseSize[];
  readonly learners: number;
  /** The learners for whom the outcome came about. */
  readonly atRisk: number;
  /** The ISO date on which it was trained. */
  readonly date: string;
  /** How well it orders the very learners that it was trained on: flattering. */
  readonly auc: number;
  /** True where it orders them without a fault: its size is then the penalty's more than the data's. */
  readonly separated: boolean;
}

/** How far into the course the learners were when they were looked at. */
export interface ModelCut {
  /** The course week that holds the last day before the cut. */
  readonly week: number;
  /** Days of the course before the cut: 14 at the end of week 2. */
  readonly days: number;
}

/** A logistic regression of an outcome on features before a cut. It holds nothing about a single learner. */
export interface RiskModel {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly outcome: OutcomeId;
  readonly cut: ModelCut;
  readonly penalty: number;
  readonly balanced: boolean;
  /** The log odds of a learner whose every feature is the mean. */
  readonly intercept: { readonly coefficient: number; readonly standardError: number };
  /** In the order of `featureIds`. */
  readonly features: readonly ModelFeature[];
  readonly training: TrainingSummary;
}

function weightsOf({ features, intercept }: RiskModel) {
  return {
    means: Float64Array.from(features, ({ mean }) => mean),
    scales: Float64Array.from(features, ({ scale }) => scale),
    coefficients: Float64Array.from(features, ({ coefficient }) => coefficient),
    intercept: intercept.coefficient,
  };
}

/** The probability of the outcome for each row of a table of features. */
export function predict(model: RiskModel, table: Pick<FeatureTable, 'learners' | 'columns'>): Float64Array {
  return linearProbabilities(weightsOf(model), featureRows(table));
}

/** What each feature adds to the log odds of one learner, as against a typical one at no risk; by the order of features. */
export function contributionsOf(
  { features }: RiskModel,
  values: Readonly<Record<FeatureId, number>>,
): number[] {
  return features.map(({ id, scale, typical, coefficient }) =>
    scale > 0 ? (coefficient * (values[id] - typical)) / scale : 0,
  );
}
