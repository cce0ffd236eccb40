import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { wilsonInterval } from '@/stats/wilson';
import { count, counted, percent, rateWords, sampleSize } from '@/words/numbers';
import { labelledIntervals } from '../chart-kit/labelled-intervals';
import { percentLabels } from '../chart-kit/panels';
import { layeredSpec } from '../chart-kit/spec';
import { finding, LEARNERS } from '../sentence';
import { shareOf, verdict } from '../step-peers';
import { firstAnswersOf } from './step-questions-card';
import { type QuizQuestionsRow, type QuizResult, quizQuestionsTable } from './tables';

const ROW = 36;

const ownQuestion = ({ quiz_questions }: QuizResult, { subject }: CardView) =>
  quiz_questions.find(({ quiz_question }) => quiz_question === subject);

const sameStep = (a: QuizQuestionsRow, b: QuizQuestionsRow) =>
  a.week_number === b.week_number && a.step_number === b.step_number;

/** The question, the others of its step and those of other steps, with their first answers. */
function groups(result: QuizResult, view: CardView) {
  const own = ownQuestion(result, view);
  if (!own) return [];
  const here = result.quiz_questions.filter((row) => row !== own && sameStep(row, own));
  const elsewhere = result.quiz_questions.filter((row) => !sameStep(row, own));
  return [
    { name: 'This question', ...firstAnswersOf([own]) },
    { name: 'Others of its step', ...firstAnswersOf(here) },
    { name: 'Other steps’', ...firstAnswersOf(elsewhere) },
  ].filter(({ answers }) => answers > 0);
}

function facilityFindings(result: QuizResult, view: CardView): readonly Finding[] {
  const own = ownQuestion(result, view);
  if (!own) return [];
  const { learners, ever_correct_rate: ever, wrong_after_correct_learners: after } = own;
  const { right } = firstAnswersOf([own]);
  const { low, high } = wilsonInterval(right, learners);
  const others = firstAnswersOf(result.quiz_questions.filter((row) => row !== own));
  const start = `${percent(right, learners)} of ${counted(learners, 'learner')} are right at the first attempt (95 % interval ${rateWords(low)} to ${rateWords(high)})`;
  const values = { learners, right, low, high, others: others.answers };
  const compared = verdict(shareOf(right, learners), shareOf(others.right, others.answers));
  const against =
    others.answers > 0
      ? `, against ${percent(others.right, others.answers)} of ${counted(others.answers, 'first answer')} to the other ${counted(result.quiz_questions.length - 1, 'question')}: ${compared}`
      : '';
  const again = after === 0 ? 'nobody answers' : after === 1 ? '1 answers' : `${count(after)} answer`;
  const later = `${rateWords(ever)} are right in the end; ${again} wrongly again after having been right.`;
  return [
    finding('facility', `${start}${against}.`, values, learners),
    finding('later', later, { learners, ever, after }, learners),
  ];
}

function facilityChart(result: QuizResult, view: CardView): Chart | null {
  const shown = groups(result, view);
  if (shown.length === 0) return null;
  const values = shown.map(({ name, answers, right }) => {
    const { low, high } = wilsonInterval(right, answers);
    return {
      name,
      value: (100 * right) / answers,
      low: 100 * low,
      high: 100 * high,
      label: `${percent(right, answers)} (${sampleSize(answers)})`,
      interval: `${rateWords(low)} to ${rateWords(high)}`,
    };
  });
  const layers = labelledIntervals({
    names: shown.map(({ name }) => name),
    domain: [0, 100],
    title: 'First answers that are right, with 95 % interval',
    labelExpr: percentLabels,
    labelWidth: 150,
    tooltip: [
      { field: 'name', title: 'Questions' },
      { field: 'label', title: 'Right at first' },
      { field: 'interval', title: '95 % interval' },
    ],
  });
  return {
    spec: layeredSpec({ height: shown.length * ROW, layers }),
    values,
    summary: `Share of first answers that are right: ${values.map(({ name, label }) => `${name} ${label}`).join('; ')}.`,
  };
}

/** How hard the question is. */
export const questionFacility: Card<QuizResult> = {
  id: 'question-facility',
  about: 'question',
  question: 'How hard is this question?',
  definition: [
    'The share of the question’s learners whose first attempt is right, with Wilson’s 95 % interval, and of those with at least one right attempt.',
    'It is compared with the first answers to all other questions; the difference is clear where Newcombe’s 95 % interval does not hold zero, answers being taken as independent.',
    LEARNERS,
  ],
  findings: facilityFindings,
  chart: facilityChart,
  table: (result, view) => {
    const own = ownQuestion(result, view);
    const rows = own ? result.quiz_questions.filter((row) => sameStep(row, own)) : [];
    return { schema: quizQuestionsTable, rows };
  },
};
