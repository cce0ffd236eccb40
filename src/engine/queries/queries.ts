import type { AnswerCount } from '@/course/answers';
import type { LearnerGroup } from '@/course/filter';
import type { LearnersAt } from '@/interventions/learners-at';
import type { OutcomesAround } from '@/interventions/outcomes';
import type { CutChoice } from '@/risk/cut';
import type { ThreadAnswer, ThreadQuestion } from './comment-thread';
import type { CommentsAnswer, CommentsFilter, CommentsQuestion } from './comments';
import type { LearnerSearch, LearnerStatus, LearnersFound } from './learners';
import type { OutcomeCounts } from './outcome-counts';
import type { OutcomesQuestion } from './outcomes-around';
import type { TablePreview } from './preview';

/** What the page may ask besides result tables: for each query what is asked and what comes back. */
export interface Queries {
  /** How many learners each group has, by the whole run. */
  readonly 'group-sizes': {
    readonly question: { readonly groups: readonly LearnerGroup[] };
    readonly answer: readonly number[];
  };
  /** The ids of the learners in the selected group, by the whole run. */
  readonly members: { readonly question: null; readonly answer: readonly string[] };
  /** What learners answered of themselves, the most frequent first within each field. */
  readonly answers: { readonly question: null; readonly answer: readonly AnswerCount[] };
  /** The run's tables as they were read. */
  readonly preview: { readonly question: null; readonly answer: readonly TablePreview[] };
  /** Learners of the selection for someone to choose from, with a few figures of the selected times. */
  readonly learners: { readonly question: LearnerSearch; readonly answer: LearnersFound };
  /** Whether the learners of these ids can be shown, one by one. */
  readonly 'learner-status': {
    readonly question: { readonly ids: readonly string[] };
    readonly answer: readonly LearnerStatus[];
  };
  /** Comments that match, a page at a time. */
  readonly comments: { readonly question: CommentsQuestion; readonly answer: CommentsAnswer };
  /** The whole thread of a comment. */
  readonly thread: { readonly question: ThreadQuestion; readonly answer: ThreadAnswer };
  /** The features of the selected learners at a cut; null where the course's start is not known. */
  readonly 'features-at': {
    readonly question: { readonly cut: CutChoice };
    readonly answer: LearnersAt | null;
  };
  /** What all learners at a cut did before and after it; null where the course's start is not known. */
  readonly 'outcomes-around': { readonly question: OutcomesQuestion; readonly answer: OutcomesAround | null };
  /** For how many of the run's learners at a cut each outcome came about; null where the course's start is not known. */
  readonly 'outcome-counts': {
    readonly question: { readonly cut: CutChoice };
    readonly answer: OutcomeCounts | null;
  };
  /** Every comment that matches, as CSV. */
  readonly 'comments-csv': { readonly question: CommentsFilter; readonly answer: Blob };
}

export type QueryName = keyof Queries;
