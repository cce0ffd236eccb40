import { type Attempt, byQuestion } from './attempts';
import { countEach, type OracleRow } from './basics';

/** The table `quiz_attempts`. */
export function quizAttempts(attempts: readonly Attempt[]): OracleRow[] {
  const out: OracleRow[] = [];
  for (const [quiz_question, rows] of byQuestion(attempts)) {
    const perLearner = countEach(rows.map((row) => row.learner));
    const counts = [...countEach([...perLearner.values()])].sort(([a], [b]) => a - b);
    for (const [made, learners] of counts) out.push({ quiz_question, attempts: made, learners });
  }
  return out;
}
