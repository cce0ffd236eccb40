import type { Finding } from '@/analyses/definition';
import { largest } from '@/stats/extent';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { coefficient } from '@/words/coefficient';
import { plainNumber } from '@/words/durations';
import { inWordsUpTo } from '@/words/list';
import { count, counted, decimal, percent, rateWords as share } from '@/words/numbers';
import { finding, THIN } from '../sentence';
import type { QuizDiscriminationRow, QuizQuestionsRow, QuizResult } from './tables';

type FacilityTables = Pick<QuizResult, 'quiz_questions' | 'quiz_discrimination'>;

/** The questions with enough learners to be compared; all, where none has. */
function comparable(rows: readonly QuizQuestionsRow[]): readonly QuizQuestionsRow[] {
  const enough = rows.filter(({ learners }) => learners >= THIN);
  return enough.length > 0 ? enough : rows;
}

/** The hardest and the easiest question at the first attempt, and those that set the better learners back. */
export function facilityFindings({
  quiz_questions,
  quiz_discrimination,
}: FacilityTables): readonly Finding[] {
  const rows = comparable(quiz_questions).toSorted(
    (a, b) => a.first_attempt_correct_rate - b.first_attempt_correct_rate,
  );
  if (rows.length === 0) return [];
  const learners = rows.reduce((sum, row) => sum + row.learners, 0);
  const overall =
    rows.reduce((sum, row) => sum + row.learners * row.first_attempt_correct_rate, 0) / learners;
  return [...hardest(rows, overall), ...easiest(rows, overall), ...backward(quiz_discrimination)];
}

function rightInterval({ learners, first_attempt_correct_rate: rate }: QuizQuestionsRow, questions: number) {
  return wilsonInterval(Math.round(rate * learners), learners, jointConfidence(0.95, questions));
}

/** The hardest question of those that clearly are hard: one with fewer right may have too few learners to tell. */
function hardest(rows: readonly QuizQuestionsRow[], overall: number): Finding[] {
  const row = rows.find((each) => rightInterval(each, rows.length).high < overall);
  const {
    quiz_question,
    learners,
    first_attempt_correct_rate: first,
    ever_correct_rate: ever,
  } = row ?? rows[0];
  const values = { question: quiz_question, learners, first, ever, overall };
  if (!row) {
    const text = `No question is clearly harder than the others: ${share(overall)} are right at the first attempt.`;
    return rows.length > 1 ? [finding('no-hardest', text, values, learners)] : [];
  }
  const what = row === rows[0] ? 'the hardest' : 'clearly hard';
  const text = `Question ${quiz_question} is ${what}: ${share(first)} of ${counted(learners, 'learner')} are right at the first attempt, ${share(ever)} in the end; over all questions ${share(overall)} are right at first.`;
  return [finding('hardest', text, values, learners)];
}

function easiest(rows: readonly QuizQuestionsRow[], overall: number): Finding[] {
  const row = rows.findLast((each) => rightInterval(each, rows.length).low > overall);
  if (!row) return [];
  const { quiz_question, learners, first_attempt_correct_rate: first } = row;
  const what = row === rows.at(-1) ? 'the easiest' : 'clearly easy';
  const text =
    first === 1
      ? `All ${counted(learners, 'learner')} are right at question ${quiz_question} at the first attempt: see whether any answer to it counts as wrong.`
      : `Question ${quiz_question} is ${what}: ${share(first)} of ${counted(learners, 'learner')} are right at the first attempt.`;
  return [finding('easiest', text, { question: quiz_question, learners, first }, learners)];
}

/**
 * The questions that those who do better elsewhere get wrong, as far as chance does not explain it among so many questions.
 * Questions of few learners are not judged.
 */
function backward(rows: readonly QuizDiscriminationRow[]): Finding[] {
  const clear = rows
    .filter(({ learners, high }) => learners >= THIN && high !== null && high < 0)
    .toSorted((a, b) => (a.discrimination ?? 0) - (b.discrimination ?? 0));
  if (clear.length === 0) return [];
  const named = clear.map(
    ({ quiz_question, discrimination, learners }) =>
      `${quiz_question} (discrimination ${coefficient(discrimination)}, ${counted(learners, 'learner')})`,
  );
  const [subject, object] = clear.length === 1 ? ['question', 'it'] : ['questions', 'them'];
  const text = `Those who get ${subject} ${inWordsUpTo(3, named)} right at first do worse on the other questions than those who get ${object} wrong.`;
  return [{ key: 'backward', text, values: { questions: clear.length, question: clear[0].quiz_question } }];
}

/** How often a question is tried, and the one that takes most tries. */
export function attemptFindings({ quiz_questions }: Pick<QuizResult, 'quiz_questions'>): readonly Finding[] {
  const rows = comparable(quiz_questions).toSorted((a, b) => (b.mean_attempts ?? 0) - (a.mean_attempts ?? 0));
  const [top, next] = rows;
  if (!top) return [];
  const pairs = quiz_questions.reduce((sum, row) => sum + row.learners, 0);
  const responses = quiz_questions.reduce((sum, row) => sum + row.responses, 0);
  const text = `Learners try a question ${decimal(responses / pairs)} times on average (${counted(responses, 'response')}).`;
  const overall = finding('attempts', text, { responses, answered: pairs }, pairs);
  if (!next || top.mean_attempts === null || next.mean_attempts === top.mean_attempts) return [overall];
  const { quiz_question, learners, mean_attempts, median_attempts, max_attempts } = top;
  const most = `Question ${quiz_question} takes most tries: ${decimal(mean_attempts)} on average (median ${plainNumber(median_attempts)}, at most ${count(max_attempts)}; ${counted(learners, 'learner')}).`;
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
export function afterRightFindings({
  quiz_questions: rows,
}: Pick<QuizResult, 'quiz_questions'>): readonly Finding[] {
  const answered = rows.reduce((sum, row) => sum + row.learners, 0);
  if (answered === 0) return [];
  const cases = rows.reduce((sum, row) => sum + row.wrong_after_correct_learners, 0);
  if (cases === 0) {
    const text = 'Nobody answers a question wrongly after having been right.';
    return [finding('never-after-right', text, { cases, answered }, answered)];
  }
  const most = largest(rows.map((row) => row.wrong_after_correct_learners));
  const top = rows.filter((row) => row.wrong_after_correct_learners === most);
  const where =
    top.length === 1
      ? `, most often at question ${top[0].quiz_question}: ${count(most)} of ${counted(top[0].learners, 'learner')} (${percent(most, top[0].learners)})`
      : '';
  const text = `In ${counted(cases, 'case')} a learner who had been right about a question answered it wrongly later${where}.`;
  return [finding('after-right', text, { cases, answered, most, question: top[0].quiz_question }, answered)];
}
