import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { median } from '@/stats/summary';
import { coefficient, coefficientRange } from '@/words/coefficient';
import { counted, rateWords } from '@/words/numbers';
import { labelledIntervals } from '../chart-kit/labelled-intervals';
import { layeredSpec } from '../chart-kit/spec';
import { finding } from '../sentence';
import { isPoor } from './findings';
import { type QuizItemsRow, type QuizStatisticsResult, quizItemsTable } from './tables';

const ownItem = ({ quiz_items }: QuizStatisticsResult, { subject }: CardView) =>
  quiz_items.find(({ quiz_question }) => quiz_question === subject);

/** A rate's 95 % interval in words; nothing where it is not known. */
function rateRange(low: number | null, high: number | null): string {
  return low === null || high === null ? '' : ` (95 % interval ${rateWords(low)} to ${rateWords(high)})`;
}

function range(low: number | null, high: number | null): string {
  const words = coefficientRange(low, high);
  return words === '' ? '' : ` (95 % interval ${words})`;
}

function itemFindings(result: QuizStatisticsResult, view: CardView): readonly Finding[] {
  const own = ownItem(result, view);
  if (!own) return [];
  return [...discrimination(own, result.quiz_items), ...further(own)];
}

function discrimination(own: QuizItemsRow, all: readonly QuizItemsRow[]): readonly Finding[] {
  const { compared_learners: learners, discrimination_index: index, discrimination: correlation } = own;
  if (index === null && correlation === null) {
    const text = `How well the question tells learners apart is not known: ${counted(learners, 'learner')} answered another graded question besides, and they may all be right or all be wrong.`;
    return [finding('unknown', text, { learners }, learners)];
  }
  const parts = [
    index === null
      ? null
      : `the discrimination index is ${coefficient(index)}${range(own.discrimination_index_low, own.discrimination_index_high)}`,
    correlation === null
      ? null
      : `the item-rest correlation is ${coefficient(correlation)}${range(own.discrimination_low, own.discrimination_high)}`,
  ].filter((part) => part !== null);
  const others = all.flatMap((row) =>
    row === own || row.discrimination === null ? [] : [row.discrimination],
  );
  const against =
    correlation !== null && others.length > 0
      ? `, the median of the other ${counted(others.length, 'question')} ${coefficient(median(others))}`
      : '';
  const backward = (own.discrimination_high ?? 0) < 0;
  const judged = backward
    ? ' Those who do better elsewhere are less often right here.'
    : isPoor(own)
      ? ' It hardly tells strong learners from weak ones.'
      : '';
  const text = `Over ${counted(learners, 'learner')}, ${parts.join(', ')}${against}.${judged}`;
  return [finding('discrimination', text, { learners, index, correlation }, learners)];
}

function further(own: QuizItemsRow): readonly Finding[] {
  const {
    compared_learners: learners,
    discriminative_efficiency: efficiency,
    effective_weight: weight,
  } = own;
  const parts = [
    own.standard_deviation === null
      ? null
      : `the standard deviation of the first attempts is ${rateWords(own.standard_deviation)}${rateRange(own.standard_deviation_low, own.standard_deviation_high)}`,
    efficiency === null
      ? null
      : `the discriminative efficiency ${coefficient(efficiency)}${range(own.discriminative_efficiency_low, own.discriminative_efficiency_high)}`,
    weight === null
      ? null
      : `the effective weight in its quiz ${rateWords(weight)}${rateRange(own.effective_weight_low, own.effective_weight_high)}`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return [];
  const text = `In test theory’s other figures, ${parts.join(', ')}.`;
  return [finding('further', text, { learners, efficiency, weight }, learners)];
}

const ROW = 36;
const measures = [
  { name: 'Discrimination index', field: 'discrimination_index' },
  { name: 'Item-rest correlation', field: 'discrimination' },
  { name: 'Discriminative efficiency', field: 'discriminative_efficiency' },
] as const;

/** The measures that are known, each with its interval, from −1 or 0 to 1. */
function itemChart(result: QuizStatisticsResult, view: CardView): Chart | null {
  const own = ownItem(result, view);
  if (!own) return null;
  const values = measures.flatMap(({ name, field }) => {
    const value = own[field];
    if (value === null) return [];
    const [low, high] = [own[`${field}_low`] ?? value, own[`${field}_high`] ?? value];
    const interval = coefficientRange(own[`${field}_low`], own[`${field}_high`]) || 'not known';
    return [{ name, value, low, high, interval, label: coefficient(value) }];
  });
  if (values.length === 0) return null;
  const least = Math.min(...values.map(({ low }) => low)) < 0 ? -1 : 0;
  const layers = labelledIntervals({
    names: values.map(({ name }) => name),
    domain: [least, 1],
    title: 'How well it tells learners apart, with 95 % interval',
    labelExpr: "replace(format(datum.value, '.1f'), '-', '−')",
    labelWidth: 60,
    tooltip: [
      { field: 'name', title: 'Measure' },
      { field: 'label', title: 'Value' },
      { field: 'interval', title: '95 % interval' },
    ],
  });
  return {
    spec: layeredSpec({ height: values.length * ROW, layers }),
    values,
    summary: `Of question ${own.quiz_question}: ${values.map(({ name, label, interval }) => `${name.toLowerCase()} ${label} (95 % interval ${interval})`).join('; ')}.`,
  };
}

/** The question's figures of test theory. */
export const questionItems: Card<QuizStatisticsResult> = {
  id: 'question-items',
  about: 'question',
  question: 'How well does this question tell strong learners from weak ones?',
  definition: [
    'The discrimination index is the share right in the third of the question’s learners who do best on their other questions, less that of the third who do worst. The item-rest correlation is between being right at first here and the share right at first of the learner’s other questions.',
    'The discriminative efficiency is the covariance with that share, of the largest that a question this hard could have; the effective weight is the question’s share in what sets the scores of its quiz apart. They are computed as Moodle’s quiz statistics do.',
    'Intervals are the middle 95 % of 500 resamples of the learners, the same every time.',
    'Of each learner’s answers only the first counts; questions that nobody ever gets right are not graded. Learners are enrolments with the role learner; staff are left out.',
  ],
  findings: itemFindings,
  chart: itemChart,
  table: (result, view) => {
    const own = ownItem(result, view);
    return { schema: quizItemsTable, rows: own ? [own] : [] };
  },
};
