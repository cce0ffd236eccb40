import { type ColumnTable, op } from 'arquero';

/**
 * A population's responses with their attempt: each learner's responses to a question are numbered from 1 in order of
 * time, those without a readable time last, of equal times in the order of the file.
 * Adds the columns `at`, `attempt`, `is_correct` (true only where the export says so) and `answer` (never null).
 */
export function withAttempts(responses: ColumnTable): ColumnTable {
  return responses
    .derive({
      row: () => op.row_number(),
      at: (d: ResponseRow) => (op.is_nan(d.submitted_at) ? 1e300 : d.submitted_at),
      is_correct: (d: ResponseRow) => d.correct === 1,
      answer: (d: ResponseRow) => d.response ?? '',
    })
    .orderby('at', 'row')
    .groupby('person', 'quiz_question')
    .derive({ attempt: () => op.row_number() })
    .ungroup()
    .reify();
}

type ResponseRow = {
  readonly submitted_at: number;
  readonly correct: number;
  readonly response: string | null;
};
