import { differenceInterval } from '@/stats/newcombe';
import { jointConfidence } from '@/stats/wilson';
import type { FirstAnswers } from '../quiz-statistics/responses';
import type { QuizStrengthRow } from './tables';

/** Wrong answers of fewer learners than this, or than one in a hundred, are put together. */
const FEWEST = 5;
const LEAST_SHARE = 0.01;
export const OTHER = 'other';

/** Whether the halves clearly differ in choosing an answer; not where that is not known. */
export function isClear({ low, high }: Pick<QuizStrengthRow, 'low' | 'high'>): boolean {
  return (low ?? 0) > 0 || (high ?? 0) < 0;
}

/**
 * The least share of the other questions that makes a learner strong: the one at which the two halves are most equal in size,
 * of two equally good the lower. Null where all are level.
 */
export function strongFrom(rest: readonly number[]): number | null {
  const sorted = rest.toSorted((a, b) => a - b);
  let best: number | null = null;
  let least = sorted.length;
  sorted.forEach((share, below) => {
    const gap = Math.abs(sorted.length - 2 * below);
    if (below > 0 && share > sorted[below - 1] && gap < least) {
      least = gap;
      best = share;
    }
  });
  return best;
}

type Split = Pick<QuizStrengthRow, 'strong_chosen' | 'weak_chosen' | 'correct'>;

/** Which first answers to a question its strong and its weak learners choose; nothing where they cannot be told apart. */
export function strengthRows(
  first: FirstAnswers,
  rows: readonly number[],
  confidence: number,
): QuizStrengthRow[] {
  const compared = rows.filter((row) => !Number.isNaN(first.rest[row]));
  const from = strongFrom(compared.map((row) => first.rest[row]));
  if (from === null) return [];
  const isStrong = (row: number) => first.rest[row] >= from;
  const strong = compared.filter(isStrong).length;
  const weak = compared.length - strong;
  const answers = new Map<string, Split>();
  const total = new Map<string, number>();
  for (const row of compared) total.set(first.answer[row], (total.get(first.answer[row]) ?? 0) + 1);
  for (const row of compared) {
    const correct = first.right[row] === 1;
    const chosen = total.get(first.answer[row]) ?? 0;
    const rare = chosen < FEWEST || chosen < LEAST_SHARE * compared.length;
    const response = rare && !correct ? OTHER : first.answer[row];
    const key = JSON.stringify([response, correct]);
    const before = answers.get(key) ?? { strong_chosen: 0, weak_chosen: 0, correct };
    answers.set(key, {
      correct,
      strong_chosen: before.strong_chosen + (isStrong(row) ? 1 : 0),
      weak_chosen: before.weak_chosen + (isStrong(row) ? 0 : 1),
    });
  }
  return [...answers]
    .map(([key, { correct, strong_chosen, weak_chosen }]) => {
      const ours = { share: strong_chosen / strong, trials: strong };
      const theirs = { share: weak_chosen / weak, trials: weak };
      const [response] = JSON.parse(key) as [string, boolean];
      return {
        quiz_question: first.questions[first.question[rows[0]]].name,
        response,
        correct,
        strong_learners: strong,
        strong_chosen,
        weak_learners: weak,
        weak_chosen,
        difference: ours.share - theirs.share,
        ...differenceInterval(ours, theirs, confidence),
      };
    })
    .toSorted((a, b) => Number(b.correct) - Number(a.correct) || compare(a.response, b.response));
}

/** Rare answers last, the others by number or alphabet. */
function compare(a: string, b: string): number {
  return Number(a === OTHER) - Number(b === OTHER) || a.localeCompare(b, 'en', { numeric: true });
}

/** Joint confidence for as many answers as the course is likely to compare. */
export function strengthConfidence(questions: number): number {
  return jointConfidence(0.95, 3 * questions);
}
