import type { CardView, Choice } from '@/analyses/definition';
import type { QuizOptionsRow, QuizResult } from './tables';

/**
 * The column of the answers that are too rare for one of their own. Its first character is of private use, so no learner's
 * answer is the same, not even the text “other”.
 */
export const OTHER = '\uE000other';
/** How people read that column. */
export const OTHER_LABEL = '(other)';
/** Answers below this share of a question's responses are put together. */
const LEAST_PERCENT = 1;
const MOST_COLUMNS = 26;

/** Whether answers are shown as shares or as counts. */
export const measureChoice: Choice = {
  id: 'measure',
  label: 'Show',
  options: [
    { value: 'percent', label: 'Per cent' },
    { value: 'count', label: 'Count' },
  ],
  initial: 'percent',
};

export interface AnswerCell {
  readonly question: string;
  readonly answer: string;
  readonly correct: boolean;
  readonly count: number;
  readonly percent: number;
  /** How many different answers the cell holds. */
  readonly answers: number;
}

/** The rows of the attempt that the card shows. */
export function chosenOptions(result: QuizResult, view: CardView): readonly QuizOptionsRow[] {
  return result.quiz_options.filter(({ attempt }) => attempt === view.choices.attempt);
}

/** Answers that name fewer options first, then by the options' numbers; text answers by alphabet. */
export function compareAnswers(a: string, b: string): number {
  const [left, right] = [a.split(','), b.split(',')];
  if (left.length !== right.length) return left.length - right.length;
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The answers with a column: those that any question's learners give often enough. The rest is found under `OTHER`. */
export function answerColumns(rows: readonly QuizOptionsRow[]): readonly string[] {
  const largest = new Map<string, number>();
  for (const { response, percent, correct } of rows) {
    const weight = correct ? 100 : percent;
    if (weight >= LEAST_PERCENT) largest.set(response, Math.max(weight, largest.get(response) ?? 0));
  }
  const common = [...largest].toSorted(([, a], [, b]) => b - a).slice(0, MOST_COLUMNS);
  return common.map(([response]) => response).toSorted(compareAnswers);
}

/** One cell for each question and column that has responses; every response is in exactly one. */
export function answerCells(
  rows: readonly QuizOptionsRow[],
  columns: readonly string[],
): readonly AnswerCell[] {
  const known = new Set(columns);
  const cells = new Map<string, AnswerCell>();
  for (const { quiz_question: question, response, correct, count, percent } of rows) {
    const own = known.has(response) && (correct || percent >= LEAST_PERCENT);
    const answer = own ? response : OTHER;
    const key = JSON.stringify([question, answer, own && correct]);
    const before = cells.get(key);
    cells.set(key, {
      question,
      answer,
      correct: own && correct,
      count: count + (before?.count ?? 0),
      percent: percent + (before?.percent ?? 0),
      answers: 1 + (before?.answers ?? 0),
    });
  }
  return [...cells.values()];
}
