import type { CourseSize } from '@/risk/course-size';
import type { BaselineId } from '@/risk/evaluate/baselines';
import type { CalibrationBin } from '@/risk/evaluate/calibration';
import type { GroupFairness } from '@/risk/evaluate/fairness';
import type { Measured, Performance } from '@/risk/evaluate/performance';
import type { FeatureId } from '@/risk/features/definitions';
import type { UnknownFeatures } from '@/risk/features/unknown';
import type { RiskModel } from '@/risk/model/model';
import type { ModelFileRefusal } from '@/risk/model/model-file';
import type { TrainingRefusal } from '@/risk/model/train';
import type { OutcomeId } from '@/risk/outcome';

/** One learner of the list. */
export interface LearnerAtRisk {
  readonly id: string;
  /** The model's probability that the outcome comes about. */
  readonly probability: number;
  /** What raises it most, in words, up to three; none where nothing does. */
  readonly reasons: readonly string[];
  /** From 0 to 1. */
  readonly engagement: number;
  /** The label of the step that was first visited last before the cut. */
  readonly lastStep: string | null;
  /** Days, with fractions, from the last event to the cut. */
  readonly quietDays: number;
  /** The probability at the end of each course week, by the model of that week; null where there is none. */
  readonly byWeek: readonly (number | null)[];
}

/** How well probabilities do on learners of whom it is known what became of them. */
export interface Evaluation {
  /** The runs whose learners these are. */
  readonly runs: readonly string[];
  /** Whether each learner was judged by a model of other learners of the same runs. */
  readonly crossValidated: boolean;
  readonly performance: Performance;
  readonly calibration: readonly CalibrationBin[];
  /** For each learner what the list would be ordered by: the model's probability, and each baseline's score. */
  readonly scores: Readonly<Record<'model' | BaselineId, Float64Array>>;
  /** 1 where the outcome came about, for each learner. */
  readonly happened: Uint8Array;
  /** By what learners told of themselves; none where nobody told anything. */
  readonly fairness: readonly GroupFairness[];
}

/** Boosted trees beside the model, on the learners on whom it is judged. */
export interface TreesComparison {
  readonly performance: Performance;
  /** By how much the model's area under the ROC curve is larger than the trees'. */
  readonly modelGain: Measured;
}

/** The run at the end of one course week, the last at the cut. */
export interface RiskWeek {
  readonly week: number;
  /** Learners on the course. */
  readonly learners: number;
  /** Those of them with any activity in the week. */
  readonly active: number;
  /** From 0 to 1; null where nobody is on the course. */
  readonly meanEngagement: number | null;
  readonly meanConfidence: number | null;
  /** The median probability by that week's model; null where there is none. */
  readonly median: number | null;
  /** The same of those for whom the outcome did not come about; null where that is not known of anyone. */
  readonly medianOfOthers: number | null;
  /** Of the model of that week; null where there is none, or it is not known what became of the learners. */
  readonly performance: Performance | null;
}

/** How long the course of a run is. */
export interface RunSize extends CourseSize {
  readonly run: string;
}

/** What is to be known before the list is believed. */
export type RiskCaution =
  /** The data ends before the cut, so learners may be taken to be silent who only are not known. */
  | { readonly code: 'not-reached'; readonly dataEnd: string | null }
  /** The model orders the learners that it was trained on without a fault. */
  | { readonly code: 'separated' }
  /** What a saved model looks at, and no file of this run tells of: it cannot be trained anew without it. */
  | { readonly code: 'unknown'; readonly unknown: readonly UnknownFeatures[] }
  /** What the model looks at, and is the same for all learners here. */
  | { readonly code: 'constant'; readonly features: readonly FeatureId[] }
  /** The courses that it was trained on are much longer or shorter. */
  | { readonly code: 'other-course'; readonly here: RunSize; readonly trained: readonly RunSize[] }
  /** The model was trained on learners at another day of the course. */
  | { readonly code: 'other-day'; readonly trained: number; readonly days: number }
  /** Runs that were to be learnt from and cannot be, for want of a start or because their outcome is not known yet. */
  | { readonly code: 'left-out'; readonly runs: readonly string[] };

/** The learners at risk, and all that tells whether to believe it. */
export interface RiskAssessment {
  readonly run: string;
  /** The last day of which anything is known to the model, an ISO date. */
  readonly lastDay: string;
  readonly week: number;
  readonly days: number;
  readonly outcome: OutcomeId;
  /** The highest probability first. */
  readonly learners: readonly LearnerAtRisk[];
  readonly model: RiskModel;
  /** The model as the text of a file. */
  readonly json: string;
  /** On the learners of the list; null where it is not known yet what became of them. */
  readonly scored: Evaluation | null;
  /** On the learners that it was trained on, in ten folds; null where these are the learners of the list, or not loaded. */
  readonly training: Evaluation | null;
  /** Null where they are not asked for, or cannot be had. */
  readonly trees: TreesComparison | null;
  readonly weeks: readonly RiskWeek[];
  /** What the model was not trained on, not being known of every run; none where it was saved earlier. */
  readonly unknown: readonly UnknownFeatures[];
  readonly cautions: readonly RiskCaution[];
}

/** Why there is no list. */
export type RiskRefusalCode =
  | TrainingRefusal
  | ModelFileRefusal
  | 'no-start' // the course's start is not known
  | 'no-learners' // nobody is on the course at the cut
  | 'no-runs' // no run is chosen to learn from that is loaded
  | 'no-enrolments' // who fully participated stands in a file that the runs to learn from lack
  | 'not-finished'; // it is not known yet what becomes of the learners who were to be learnt from

export interface RiskRefusal {
  readonly code: RiskRefusalCode;
  /** The learners that there are to learn from, and those of them for whom the outcome came about. */
  readonly learners?: number;
  readonly atRisk?: number;
}

export type RiskAnswer =
  | { readonly ok: true; readonly assessment: RiskAssessment }
  | { readonly ok: false; readonly refusal: RiskRefusal };
