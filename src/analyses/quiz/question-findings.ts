import type { Finding } from '@/analyses/definition';
import { correlationInterval } from '@/stats/fisher-z';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { inWordsUpTo } from '@/words/list';
import { count, counted, decimal, percent } from '@/words/numbers';
import { finding, THIN } from '../sentence';
import type { QuizQuestionsRow, QuizResult } from './tables';

const share = (rate: number) => percent(rate, 1);

/** The questions with enough learners to be compared; all, where none has. */
function comparable(rows: readonly QuizQuestionsRow[]): readonly QuizQuestionsRow[] {
  const enough = rows.filter(({ learners }) => learners >= THIN);
  return enough.length > 0 ? enough : rows;
}

/** The hardest and the easiest question at the first attempt, and those that set the better learners back. */
export function facilityFindings({ quiz_questions }: QuizResult): readonly Finding[] {
  const rows = comparable(quiz_questions).toSorted(
    (a, b) => a.first_attempt_correct_rate - b.first_attempt_correct_rate,
  );
  if (rows.length === 0) return [];
  const learners = rows.reduce((sum, row) => sum + row.learners, 0);
  const overall =
    rows.reduce((sum, row) => sum + row.learners * row.first_attempt_correct_rate, 0) / learners;
  return [...hardest(rows, overall), ...easiest(rows, overall), ...backward(rows)];
}

function rightInterval({ learners, first_attempt_correct_rate: rate }: QuizQuestionsRow, questions: number) {
  return wilsonInterval(Math.round(rate * learners), learners, jointConfidence(0.95, questions));
}

function hardest(rows: readonly QuizQuestionsRow[], overall: number): Finding[] {
  const [row] = rows;
  const { quiz_question, learners, first_attempt_correct_rate: first, ever_correct_rate: ever } = row;
  const values = { question: quiz_question, learners, first, ever, overall };
  if (rightInterval(row, rows.length).high >= overall) {
    const text = `No question is clearly harder than the others: ${share(overall)} are right at the first attempt.`;
    return rows.length > 1 ? [finding('no-hardest', text, values, learners)] : [];
  }
  const text = `Question ${quiz_question} is the hardest: ${share(first)} of ${counted(learners, 'learner')} are right at the first attempt, ${share(ever)} in the end; over all questions ${share(overall)} are right at first.`;
  return [finding('hardest', text, values, learners)];
}

function easiest(rows: readonly QuizQuestionsRow[], overall: number): Finding[] {
  const row = rows[rows.length - 1];
  if (rightInterval(row, rows.length).low <= overall) return [];
  const { quiz_question, learners, first_attempt_correct_rate: first } = row;
  const text = `Question ${quiz_question} is the easiest: ${share(first)} of ${counted(learners, 'learner')} are right at the first attempt.`;
  return [finding('easiest', text, { question: quiz_question, learners, first }, learners)];
}

/** Questions that those who do better elsewhere get wrong: a word, and a careful one where chance may explain it. */
function backward(rows: readonly QuizQuestionsRow[]): Finding[] {
  const negative = rows.flatMap((row) =>
    row.discrimination !== null && row.discrimination < 0 ? [{ ...row, value: row.discrimination }] : [],
  );
  if (negative.length === 0) return [];
  const named = negative
    .toSorted((a, b) => a.value - b.value)
    .map(
      (row) =>
        `${row.quiz_question} (discrimination −${Math.abs(row.value).toFixed(2)}, N = ${count(row.learners)})`,
    );
  const clear = negative.some((row) => correlationInterval(row.value, row.learners).high < 0);
  const subject = negative.length === 1 ? 'question' : 'questions';
  const text = `Those who get ${subject} ${inWordsUpTo(3, named)} right at first do worse on the other questions than those who get ${negative.length === 1 ? 'it' : 'them'} wrong${clear ? '' : '; this may be chance'}.`;
  const values = { questions: negative.length, question: negative[0].quiz_question };
  return [{ key: 'backward', text, values, ...(clear ? {} : { caution: true }) }];
}

/** How often a question is tried, and the one that takes most tries. */
export function attemptFindings({ quiz_questions }: QuizResult): readonly Finding[] {
  const rows = comparable(quiz_questions).toSorted((a, b) => b.mean_attempts - a.mean_attempts);
  const [top, next] = rows;
  if (!top) return [];
  const pairs = quiz_questions.reduce((sum, row) => sum + row.learners, 0);
  const responses = quiz_questions.reduce((sum, row) => sum + row.responses, 0);
  const text = `A learner who answers a question does so ${decimal(responses / pairs)} times on average (${counted(responses, 'response')}).`;
  const overall = finding('attempts', text, { responses, answered: pairs }, pairs);
  if (!next || next.mean_attempts === top.mean_attempts) return [overall];
  const { quiz_question, learners, mean_attempts, median_attempts, max_attempts } = top;
  const most = `Question ${quiz_question} takes most tries: ${decimal(mean_attempts)} on average (median ${median_attempts}, at most ${count(max_attempts)}; ${counted(learners, 'learner')}).`;
  return [
    overall,
    finding(
      'most-attempts',
      most,
      { question: quiz_question, learners, mean_attempts, median_attempts },
      learners,
    ),
  ];
}

/** How often learners answer wrongly after having been right, and where most. */
export function afterRightFindings({ quiz_questions: rows }: QuizResult): readonly Finding[] {
  const answered = rows.reduce((sum, row) => sum + row.learners, 0);
  if (answered === 0) return [];
  const cases = rows.reduce((sum, row) => sum + row.wrong_after_correct_learners, 0);
  if (cases === 0) {
    const text = 'Nobody answers a question wrongly after having been right.';
    return [finding('never-after-right', text, { cases, answered }, answered)];
  }
  const most = Math.max(...rows.map((row) => row.wrong_after_correct_learners));
  const top = rows.filter((row) => row.wrong_after_correct_learners === most);
  const where =
    top.length === 1
      ? `, most often at question ${top[0].quiz_question}: ${count(most)} of ${counted(top[0].learners, 'learner')} (${percent(most, top[0].learners)})`
      : '';
  const text = `${count(cases)} ${cases === 1 ? 'time' : 'times'} a learner answers a question wrongly after having been right${where}.`;
  return [finding('after-right', text, { cases, answered, most, question: top[0].quiz_question }, answered)];
}
