import type { CardView, Finding } from '@/analyses/definition';
import { differenceInterval } from '@/stats/newcombe';
import { count, counted, percent } from '@/words/numbers';
import { answerWords } from '../quiz/option-findings';
import { finding, THIN } from '../sentence';
import { wholeOf } from '../withholding/wholes';
import { isClear, OTHER } from './strength';
import { type AnswererGroup, answererWords, type QuizAnswerersResult, type QuizStrengthRow } from './tables';

const subjects: Readonly<Record<AnswererGroup, string>> = {
  visited: 'who visited a step',
  fully_participating: 'who fully participated',
  unenrolled: 'who unenrolled',
};

/** The number of questions by which half of the learners are counted. */
function half(
  rows: readonly { readonly questions: number; readonly learners: number }[],
  all: number,
): number {
  let seen = 0;
  for (const { questions, learners } of rows) {
    seen += learners;
    if (2 * seen >= all) return questions;
  }
  return 0;
}

/** How far those come who answer: half of them, and how many all the way, or these alone where half of them do. */
function reachedWords(of: Readonly<Record<'median' | 'every' | 'answering' | 'questions', number>>): string {
  const { median, every, answering, questions } = of;
  if (median < questions) {
    const all = every === 0 ? 'none' : counted(every, 'learner');
    return `half of these answered at most ${count(median)} of ${count(questions)}; ${all} answered all`;
  }
  const who = every === answering ? 'all' : count(every);
  return `${who} of these ${count(answering)} answered all ${count(questions)}`;
}

const sumOf = (rows: readonly { readonly learners: number }[]) =>
  rows.reduce((sum, { learners }) => sum + learners, 0);

/** For each group, the share who answer nothing and how many questions half of those who answer reach. */
export function answererFindings(
  { quiz_answerers }: QuizAnswerersResult,
  view: Pick<CardView, 'whole' | 'lacksCounts'>,
): readonly Finding[] {
  return (Object.keys(answererWords) as AnswererGroup[]).flatMap((group) => {
    const rows = quiz_answerers.filter((row) => row.group === group);
    const learners = wholeOf(view, group, sumOf(rows));
    if (learners === 0) return [];
    const questions = rows.length - 1;
    const some = rows.slice(1);
    const answering = wholeOf(view, `${group}, answering`, sumOf(some));
    const every = rows[questions].learners;
    const who = `Of ${counted(learners, 'learner')} ${subjects[group]}`;
    const values = { group, learners, answering, every, questions };
    if (answering === 0) {
      return [finding(`answering-${group}`, `${who}, nobody answered a question.`, values, learners)];
    }
    const median = half(some, answering);
    const share = `${who}, ${percent(answering, learners)} answered`;
    if (view.lacksCounts && questions > 1) {
      const own = { group, learners, answering };
      const text = `${count(answering)} of the ${counted(learners, 'learner')} ${subjects[group]} (${percent(answering, learners)}) answered at least one question.`;
      return [finding(`answering-${group}`, text, own, learners)];
    }
    const text =
      questions === 1
        ? `${share} the only question.`
        : `${share} at least one question; ${reachedWords({ median, every, answering, questions })}.`;
    return [finding(`answering-${group}`, text, { ...values, median }, learners)];
  });
}

/** Whether second attempts go better than first ones. */
export function nthFindings({ quiz_nth_attempts: rows }: QuizAnswerersResult): readonly Finding[] {
  const [first, second] = rows;
  if (!first) return [];
  const all = rows.reduce((sum, row) => sum + row.responses, 0);
  const share = (row: typeof first) => percent(row.right, row.responses);
  const values = { responses: all, first: first.responses, first_right: first.right };
  if (!second) {
    const text = `Nobody answers a question twice; ${share(first)} of ${counted(first.responses, 'answer')} are right.`;
    return [finding('first-only', text, values, first.learners)];
  }
  const part = ({ right, responses }: typeof first) => ({ share: right / responses, trials: responses });
  const { low, high } = differenceInterval(part(second), part(first));
  const go = low > 0 ? 'better than' : high < 0 ? 'worse than' : 'not clearly better or worse than';
  const text = `Second attempts go ${go} first ones: ${share(second)} of ${count(second.responses)} are right, ${share(first)} of ${count(first.responses)} first ones. But those who try again were mostly wrong before, so they are other learners.`;
  return [
    finding(
      'later',
      text,
      { ...values, second: second.responses, second_right: second.right },
      first.learners,
    ),
  ];
}

/** The wrong answers that strong learners clearly prefer, and the one that weak learners prefer most. */
export function strengthFindings({ quiz_strength }: QuizAnswerersResult): readonly Finding[] {
  const judged = quiz_strength.filter(
    (row) =>
      !row.correct && row.response !== OTHER && Math.min(row.strong_learners, row.weak_learners) >= THIN,
  );
  const difference = (row: QuizStrengthRow) => row.difference ?? 0;
  const clear = judged.filter(isClear).toSorted((a, b) => difference(b) - difference(a));
  const strong = clear.filter((row) => difference(row) > 0);
  const weak = clear.filter((row) => difference(row) < 0).toReversed();
  if (strong.length + weak.length === 0) {
    if (judged.length === 0) return [];
    const text = `No wrong answer is clearly chosen more by the strong or by the weak learners (${counted(judged.length, 'wrong answer')} compared).`;
    return [{ key: 'no-difference', text, values: { answers: judged.length } }];
  }
  return [
    ...strong.slice(0, 2).map((row) => preferred('strong', row)),
    ...weak.slice(0, 1).map((row) => preferred('weak', row)),
  ];
}

function preferred(key: 'strong' | 'weak', row: QuizStrengthRow): Finding {
  const strong = `${percent(row.strong_chosen, row.strong_learners)} of the ${count(row.strong_learners)} strong`;
  const weak = `${percent(row.weak_chosen, row.weak_learners)} of the ${count(row.weak_learners)} weak`;
  const what = `the wrong answer ${answerWords(row.response)} to question ${row.quiz_question}`;
  const text =
    key === 'strong'
      ? `Strong learners choose ${what} first more often than weak ones: ${strong}, ${weak}.`
      : `Weak learners choose ${what} first more often than strong ones: ${weak}, ${strong}.`;
  const values = { question: row.quiz_question, answer: row.response, difference: row.difference };
  return { key: `${key}-prefer`, text, values };
}
