import type { Cut } from '@/risk/cut';
import type { FeatureId } from '@/risk/features/definitions';
import type { QuantityId } from './quantities';

/** The learners who are on the course at a cut, and what is known of them then. */
export interface LearnersAt {
  readonly run: string;
  readonly cut: Cut;
  readonly ids: readonly string[];
  /** One value for each learner, by feature. */
  readonly columns: Readonly<Record<FeatureId, Float64Array>>;
  /** Days, with fractions and without a limit, since each learner's last event. */
  readonly quietDays: Float64Array;
  /** The label of the step first visited last; null where there is none. */
  readonly lastSteps: readonly (string | null)[];
  /** From the last step on, the first step that the learner has not completed; null where all are completed. */
  readonly nextSteps: readonly (string | null)[];
  /** Features of which the run's files say nothing. */
  readonly unknown: readonly FeatureId[];
  /** Whether the data reaches up to the cut. */
  readonly reached: boolean;
}

/** Each learner's probability at the same cut, by id; null where none is computed. */
export type Risks = ReadonlyMap<string, number> | null;

/** A learner's value; null where it is not known. */
export function knownValue(at: LearnersAt, risks: Risks, id: QuantityId, row: number): number | null {
  if (id === 'risk') return risks?.get(at.ids[row]) ?? null;
  if (at.unknown.includes(id)) return null;
  if (id === 'days_since_last_activity') return at.quietDays[row];
  if (id === 'first_attempt_score' && at.columns.questions_attempted[row] === 0) return null;
  return at.columns[id][row];
}
