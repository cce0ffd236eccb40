import type { AnswerCount } from '@/course/answers';
import type { LearnerGroup } from '@/course/filter';
import type { TablePreview } from './preview';

/** What the page may ask besides result tables: for each query what is asked and what comes back. */
export interface Queries {
  /** How many learners each group has, by the whole run. */
  readonly 'group-sizes': {
    readonly question: { readonly groups: readonly LearnerGroup[] };
    readonly answer: readonly number[];
  };
  /** What learners answered of themselves, the most frequent first within each field. */
  readonly answers: { readonly question: null; readonly answer: readonly AnswerCount[] };
  /** The run's tables as they were read. */
  readonly preview: { readonly question: null; readonly answer: readonly TablePreview[] };
}

export type QueryName = keyof Queries;
