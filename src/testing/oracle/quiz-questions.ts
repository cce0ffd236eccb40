import { type Attempt, byQuestion } from './attempts';
import { groupBy, mean, median, type OracleRow, sum } from './basics';

/** Pearson's correlation; empty text where there are fewer than two pairs or one side is constant. */
function correlation(pairs: readonly (readonly [number, number])[]): number | '' {
  if (new Set(pairs.map(([x]) => x)).size < 2 || new Set(pairs.map(([, y]) => y)).size < 2) return '';
  const meanX = sum(pairs.map(([x]) => x)) / pairs.length;
  const meanY = sum(pairs.map(([, y]) => y)) / pairs.length;
  const xy = sum(pairs.map(([x, y]) => (x - meanX) * (y - meanY)));
  const xx = sum(pairs.map(([x]) => (x - meanX) ** 2));
  const yy = sum(pairs.map(([, y]) => (y - meanY) ** 2));
  return xy / Math.sqrt(xx * yy);
}

/** Being right at first here against the mean of the learner's other first attempts. */
function discrimination(firsts: readonly Attempt[], question: string): number | '' {
  const pairs: [number, number][] = [];
  for (const own of groupBy(firsts, (row) => row.learner).values()) {
    const here = own.find((row) => row.question === question);
    const others = own.filter((row) => row.question !== question);
    if (!here || others.length === 0) continue;
    pairs.push([Number(here.correct), sum(others.map((row) => Number(row.correct))) / others.length]);
  }
  return correlation(pairs);
}

function isWrongAfterRight(own: readonly Attempt[]): boolean {
  const firstRight = own.findIndex((row) => row.correct);
  return firstRight >= 0 && own.slice(firstRight).some((row) => !row.correct);
}

/** The table `quiz_questions`. The place of a question is that of its earliest response. */
export function quizQuestions(attempts: readonly Attempt[]): OracleRow[] {
  const firsts = attempts.filter((row) => row.attempt === 1);
  const out = byQuestion(attempts).map(([quiz_question, rows]) => {
    const learners = [...groupBy(rows, (row) => row.learner).values()];
    const made = learners.map((own) => own.length);
    return {
      quiz_question,
      week_number: rows[0].week,
      step_number: rows[0].step,
      question_number: rows[0].number,
      responses: rows.length,
      learners: learners.length,
      mean_attempts: mean(made),
      median_attempts: median(made),
      max_attempts: Math.max(...made),
      first_attempt_correct_rate: mean(learners.map((own) => Number(own[0].correct))),
      ever_correct_rate: mean(learners.map((own) => Number(own.some((row) => row.correct)))),
      wrong_after_correct_learners: learners.filter(isWrongAfterRight).length,
      discrimination: discrimination(firsts, quiz_question),
    };
  });
  return out.sort(
    (a, b) =>
      a.week_number - b.week_number || a.step_number - b.step_number || a.question_number - b.question_number,
  );
}
