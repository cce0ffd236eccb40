import type { Finding } from '@/analyses/definition';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { count, counted, percent } from '@/words/numbers';
import { finding, THIN } from '../sentence';
import type { QuizMultiOptionsRow, QuizMultiResult } from './tables';

const MOST = 3;

/** The options behind most of a question's wrong answers, where that is clear. */
export function multiFindings({ quiz_multi_options: rows }: QuizMultiResult): readonly Finding[] {
  const questions = new Set(rows.map((row) => row.quiz_question)).size;
  if (questions === 0) return [];
  const judged = rows.filter((row) => row.wrong_learners >= THIN);
  const confidence = jointConfidence(0.95, judged.length);
  const share = (row: QuizMultiOptionsRow) => row.mistaken_share ?? 0;
  const low = (row: QuizMultiOptionsRow) =>
    wilsonInterval(Math.round(share(row) * row.wrong_learners), row.wrong_learners, confidence).low;
  const clear = judged.filter((row) => low(row) > 0.5).toSorted((a, b) => share(b) - share(a));
  if (clear.length > 0) return clear.slice(0, MOST).map(mistake);
  const text =
    judged.length > 0
      ? `At the ${counted(questions, 'question')} where several options can be ticked, no single option is clearly behind most wrong answers.`
      : `Several options can be ticked at ${counted(questions, 'question')}; too few learners are wrong there to say why.`;
  return [
    {
      key: judged.length > 0 ? 'no-single-option' : 'too-few',
      text,
      values: { questions },
      ...(judged.length > 0 ? {} : { caution: true }),
    },
  ];
}

function mistake(row: QuizMultiOptionsRow): Finding {
  const { quiz_question, option, right_option, wrong_learners, chosen_wrong, learners } = row;
  const mistaken = right_option ? wrong_learners - chosen_wrong : chosen_wrong;
  const verb = right_option ? 'leave out' : 'tick';
  const truth = right_option ? 'is right' : 'is wrong';
  const text = `Question ${quiz_question}: ${count(mistaken)} of the ${count(wrong_learners)} wrong first answers (${percent(mistaken, wrong_learners)}) ${verb} option ${option}, which ${truth}; ${counted(learners, 'learner')} answered.`;
  const values = { question: quiz_question, option, mistaken, wrong: wrong_learners, learners };
  return finding(right_option ? 'left-out' : 'ticked', text, values, wrong_learners);
}
