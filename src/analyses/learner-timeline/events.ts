import type { ColumnTable } from 'arquero';
import { integers, numbers } from '@/course/run';
import type { DatasetId } from '@/formats';
import { textAt } from '../text-at';
import type { EventKind } from './kinds';

/** A recorded event of a learner: its time in milliseconds since 1970 (NaN where it is missing) and what is known of it. */
export interface LearnerEvent {
  readonly at: number;
  readonly kind: EventKind;
  /** The step's place in the run; −1 where it has none. */
  readonly step: number;
  readonly question?: string;
  readonly attempt?: number;
  readonly answer?: string;
}

/** The events in a learner's rows of a table. */
type Reader = (table: ColumnTable, rows: readonly number[]) => readonly LearnerEvent[];

/** One event for each row: the time in a column, at the row's step where the dataset has steps. */
function moments(kind: EventKind, column: string, onStep: boolean): Reader {
  return (table, rows) => {
    const at = numbers(table, column);
    const step = onStep ? integers(table, 'step') : null;
    return rows.map((row) => ({ at: at[row], kind, step: step ? step[row] : -1 }));
  };
}

function surveyed(kind: EventKind, column: string, answer: string): Reader {
  return (table, rows) => {
    const at = numbers(table, column);
    return rows.map((row) => ({ at: at[row], kind, step: -1, answer: textAt(table, answer, row) }));
  };
}

const comments: Reader = (table, rows) => {
  const at = numbers(table, 'timestamp');
  const step = integers(table, 'step');
  return rows.map((row) => ({
    at: at[row],
    kind: textAt(table, 'parent_id', row) === '' ? 'commented' : 'replied',
    step: step[row],
  }));
};

/** What the column `correct` says, by its codes. */
const marks = ['answered_wrong', 'answered_right', 'answered'] as const;

/** Answers with the number of the attempt at their question, in order of time and then of the file. */
const answers: Reader = (table, rows) => {
  const at = numbers(table, 'submitted_at');
  const step = integers(table, 'step');
  const correct = table.getter('correct');
  const attempts = new Map<string, number>();
  const timed = rows.filter((row) => !Number.isNaN(at[row])).toSorted((a, b) => at[a] - at[b]);
  return timed.map((row) => {
    const question = textAt(table, 'quiz_question', row);
    const attempt = (attempts.get(question) ?? 0) + 1;
    attempts.set(question, attempt);
    return { at: at[row], kind: marks[Number(correct(row))], step: step[row], question, attempt };
  });
};

/** Where events of learners come from. Surveys that name nobody have none. */
export const sources: readonly (readonly [DatasetId, Reader])[] = [
  ['enrolments', moments('enrolled', 'enrolled_at', false)],
  ['enrolments', moments('statement', 'purchased_statement_at', false)],
  ['enrolments', moments('fully_participated', 'fully_participated_at', false)],
  ['enrolments', moments('unenrolled', 'unenrolled_at', false)],
  ['step-activity', moments('visited', 'first_visited_at', true)],
  ['step-activity', moments('completed', 'last_completed_at', true)],
  ['question-response', answers],
  ['comments', comments],
  ['archetype-survey-responses', surveyed('archetype_survey', 'responded_at', 'archetype')],
  ['leaving-survey-responses', surveyed('leaving_survey', 'left_at', 'leaving_reason')],
  ['peer-review-assignments', moments('assignment_viewed', 'first_viewed_at', true)],
  ['peer-review-assignments', moments('assignment_submitted', 'submitted_at', true)],
  ['peer-review-reviews', moments('reviewed', 'created_at', true)],
];
