import type { ColumnTable } from 'arquero';
import { type Journey, rowsByPerson } from '@/course/journeys';
import { heldForNow } from '@/course/remembered';
import { integers, names, numbers, type Run, truths } from '@/course/run';

/** What each learner answered before a cut; one entry for each learner of the run. */
export interface QuizFigures {
  readonly attempted: Float64Array;
  /** The share of first answers that are right; 0 where there is none. */
  readonly score: Float64Array;
  /** Score per quiz; 0 for fewer than two quizzes. */
  readonly trend: Float64Array;
}

/** The least-squares slope of values over 0, 1, 2, …; 0 for fewer than two. */
export function slope(values: readonly number[]): number {
  const n = values.length;
  if (n < 2) return 0;
  const middle = (n - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let xy = 0;
  let xx = 0;
  values.forEach((value, x) => {
    xy += (x - middle) * (value - mean);
    xx += (x - middle) ** 2;
  });
  return xy / xx;
}

/** Held weakly: needed again and again for a while only. */
const sorted = new WeakMap<ColumnTable, WeakRef<Journey>>();

/** Everyone's answers with a time, in order of it, of equal times in the order of the file. */
const answersInOrder = (table: ColumnTable, people: number): Journey =>
  heldForNow(sorted, table, () => {
    const time = numbers(table, 'submitted_at');
    const answers = rowsByPerson(table, people, (row) => !Number.isNaN(time[row]));
    const { rows, starts } = answers;
    for (let who = 0; who < people; who++) {
      rows.subarray(starts[who], starts[who + 1]).sort((a, b) => time[a] - time[b] || a - b);
    }
    return answers;
  });

/** Each learner's first answers before a cut: of equal times the one earlier in the file is the first. */
export function quizFigures(run: Run, cut: number): QuizFigures {
  const { learners } = run.people;
  const [attempted, score, trend] = Array.from({ length: 3 }, () => new Float64Array(learners));
  const table = run.tables.get('question-response');
  if (!table) return { attempted, score, trend };
  const time = numbers(table, 'submitted_at');
  const step = integers(table, 'step');
  const question = names(table, 'quiz_question').codes;
  const correct = truths(table, 'correct');
  const { rows, starts } = answersInOrder(table, run.people.ids.length);
  for (let who = 0; who < learners; who++) {
    const seen = new Set<number>();
    /** By quiz, in order of its first answer: how many are right, of how many. */
    const quizzes = new Map<number, { right: number; of: number }>();
    let right = 0;
    for (let i = starts[who]; i < starts[who + 1] && time[rows[i]] < cut; i++) {
      const row = rows[i];
      if (seen.has(question[row])) continue;
      seen.add(question[row]);
      let quiz = quizzes.get(step[row]);
      if (!quiz) {
        quiz = { right: 0, of: 0 };
        quizzes.set(step[row], quiz);
      }
      quiz.of++;
      if (correct[row] !== 1) continue;
      quiz.right++;
      right++;
    }
    attempted[who] = seen.size;
    score[who] = seen.size > 0 ? right / seen.size : 0;
    trend[who] = slope([...quizzes.values()].map((quiz) => quiz.right / quiz.of));
  }
  return { attempted, score, trend };
}
