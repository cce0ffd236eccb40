import type { SettingsChanges } from '@/course/settings';
import type { CutChoice } from '@/risk/cut';
import type { LevelThresholds } from '@/risk/levels';
import type { OutcomeId } from '@/risk/outcome';

/** Where the model of learners at risk comes from. */
export type ModelSource =
  /** Trained on other runs, pooled where they are several. */
  | { readonly kind: 'runs'; readonly runs: readonly string[] }
  /** Trained on the run itself; each learner's probability is by a model that has not seen them. */
  | { readonly kind: 'itself' }
  /** Saved earlier: the text of its file. Its outcome, penalty and class weights are those it was trained with. */
  | { readonly kind: 'file'; readonly json: string };

/** What an assessment of the learners at risk depends on besides the data. */
export interface RiskRequest {
  /** The run whose learners are assessed. */
  readonly run: string;
  /** The user's changes to the settings of this run and of those that are learnt from. */
  readonly settings: Readonly<Record<string, SettingsChanges>>;
  readonly cut: CutChoice;
  readonly outcome: OutcomeId;
  readonly source: ModelSource;
  /** The weight of the L2 penalty on the standardised coefficients; more than 0. */
  readonly penalty: number;
  /** Whether those at risk and those not count for as much in training. */
  readonly balanced: boolean;
  /** Whether boosted trees are trained too, for comparison; absent where not. */
  readonly trees?: boolean;
  /** Whether nothing is told of single learners: then there is no assessment. */
  readonly hideLearners?: boolean;
  /** Counts of learners under it are withheld; then there is no assessment either. 0 or absent where none are. */
  readonly withhold?: number;
}

/** What the tables of an assessment depend on beside it. */
export interface RiskTableOptions {
  readonly thresholds: LevelThresholds;
  /** How many learners the list has that precision and recall are of. */
  readonly contacts: number;
}

/** What is being done, in this order; of the first three, those that the source needs. */
export type RiskStage = 'features' | 'training' | 'validation' | 'weeks' | 'fairness' | 'trees';

export interface RiskProgress {
  readonly stage: RiskStage;
  readonly done: number;
  readonly of: number;
}
