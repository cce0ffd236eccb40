import { type Attempt, byQuestion } from './attempts';
import { compareTexts, groupBy, type OracleRow } from './basics';

/** The table `quiz_options`. */
export function quizOptions(attempts: readonly Attempt[]): OracleRow[] {
  const out: OracleRow[] = [];
  for (const attempt of ['all', '1', '2', '3']) {
    const counted = attempts.filter((row) => attempt === 'all' || String(row.attempt) === attempt);
    for (const [quiz_question, rows] of byQuestion(counted)) {
      const answers = [...groupBy(rows, (row) => row.response)].sort(([a], [b]) => compareTexts(a, b));
      for (const [response, same] of answers) {
        for (const correct of [false, true]) {
          const count = same.filter((row) => row.correct === correct).length;
          if (count === 0) continue;
          const percent = (100 * count) / rows.length;
          out.push({ quiz_question, attempt, response, correct: String(correct), count, percent });
        }
      }
    }
  }
  return out;
}
