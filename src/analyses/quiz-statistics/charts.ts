import type { CardView, Chart } from '@/analyses/definition';
import { coefficient, coefficientRange } from '@/words/coefficient';
import { count, counted, rateWords } from '@/words/numbers';
import { titleAbove } from '../chart-kit/axis-title';
import { dotIntervals } from '../chart-kit/dot-intervals';
import { tooltip } from '../chart-kit/hover';
import { percentLabels } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { THIN } from '../sentence';
import { stepName } from '../step-name';
import { isPoor } from './findings';
import { labelPlaces, type Place } from './label-places';
import type { QuizItemsRow, QuizStatisticsResult } from './tables';

const measures = {
  discrimination_index: 'Discrimination index',
  discrimination: 'Item-rest correlation',
  discriminative_efficiency: 'Discriminative efficiency',
  effective_weight: 'Effective weight in its quiz',
} as const;

type Measure = keyof typeof measures;

/** The measures that the card of questions offers. */
export const measureOptions = Object.entries(measures).map(([value, label]) => ({ value, label }));

const chosen = (view: CardView): Measure =>
  (Object.keys(measures) as Measure[]).find((name) => name === view.choices.measure) ??
  'discrimination_index';

const HEIGHT = 300;
/** Pixels of the share right where the chart is narrow, so that labels are clear of each other there too. */
const NARROW = 300;
const HARD = 0.5;
const EASY = 0.95;

/** Whether an interval puts the question among those to look at: poor at telling apart, mostly wrong or too easy. */
function isFlagged(row: QuizItemsRow): boolean {
  if (row.learners < THIN) return false;
  const hard = row.facility_high !== null && row.facility_high < HARD;
  return isPoor(row) || hard || (row.facility_low !== null && row.facility_low > EASY);
}

/** Each question as a dot: how many are right, and how well it tells learners apart; those to look at are named. */
export function itemChart({ quiz_items }: QuizStatisticsResult, view: CardView): Chart | null {
  const measure = chosen(view);
  const shown = quiz_items.flatMap((row) => {
    const value = row[measure];
    return value === null ? [] : [{ row, value }];
  });
  if (shown.length === 0) return null;
  const low = Math.min(0, ...shown.map(({ value }) => value));
  const high = Math.max(0.6, ...shown.map(({ value }) => value));
  const domain: Domain = [Math.floor(low * 10) / 10, Math.ceil(high * 10) / 10];
  const places = namedPlaces(shown, domain);
  const values = shown.map(({ row, value }) => ({
    question: row.quiz_question,
    step: stepName(`${row.week_number}.${row.step_number}`, view.course),
    facility: 100 * row.facility,
    facility_text: rateWords(row.facility),
    value,
    value_text: `${coefficient(value)} (${coefficientRange(row[`${measure}_low`], row[`${measure}_high`]) || 'interval not known'})`,
    learners: row.learners,
    flagged: isFlagged(row),
    thin: row.compared_learners < THIN,
    side: places.get(row)?.side ?? null,
    shift: places.get(row)?.shift ?? 0,
  }));
  return {
    spec: layeredSpec({
      height: HEIGHT,
      layers: dots(measures[measure], domain),
    }),
    values,
    summary: `${counted(values.length, 'question')} by the share right at the first attempt and ${measures[measure].toLowerCase()}; ${count(values.filter(({ flagged }) => flagged).length)} are named.`,
  };
}

type Domain = readonly [low: number, high: number];

interface Dot {
  readonly row: QuizItemsRow;
  readonly value: number;
}

/** Where the names of the questions to look at are legible. */
function namedPlaces(dots: readonly Dot[], [low, high]: Domain): ReadonlyMap<QuizItemsRow, Place> {
  const at = ({ row, value }: Dot) => ({
    x: NARROW * row.facility,
    y: (HEIGHT * (high - value)) / (high - low),
  });
  const named = dots.filter(({ row }) => isFlagged(row));
  const others = dots.filter(({ row }) => !isFlagged(row));
  const places = labelPlaces(named.map(at), others.map(at), NARROW);
  return new Map(named.map(({ row }, place) => [row, places[place]]));
}

function dots(title: string, domain: Domain): readonly Spec[] {
  const x = {
    field: 'facility',
    type: 'quantitative',
    scale: { domain: [0, 100] },
    axis: {
      title: 'Right at the first attempt',
      labelExpr: percentLabels,
      grid: true,
      tickCount: { expr: 'width < 400 ? 3 : 6' },
    },
  };
  const y = {
    field: 'value',
    type: 'quantitative',
    scale: { domain, nice: false },
    axis: {
      title,
      titleAnchor: 'start',
      ...titleAbove(-8),
      tickCount: 5,
      labelExpr: "replace(format(datum.value, '.1f'), '-', '−')",
    },
  };
  const fields = tooltip([
    { field: 'question', title: 'Question' },
    { field: 'step', title: 'Step' },
    { field: 'facility_text', title: 'Right at first' },
    { field: 'value_text', title: `${title} (95 % interval)` },
    { field: 'learners', title: 'Learners', count: true },
  ]);
  const point = (test: string, mark: Spec) =>
    where(test, {
      mark: { type: 'point', size: 90, aria: false, ...mark },
      encoding: {
        x,
        y,
        tooltip: fields,
        opacity: { condition: { test: 'datum.thin', value: 0.4 }, value: 0.85 },
      },
    });
  return [
    point('!datum.flagged', {}),
    point('datum.flagged', { style: 'contrast', shape: 'diamond', size: 120 }),
    where('datum.flagged', {
      mark: {
        type: 'text',
        style: 'label',
        align: { expr: 'datum.side === "left" ? "right" : "left"' },
        dx: { expr: 'datum.side === "left" ? -9 : 9' },
        dy: { expr: 'datum.shift' },
        baseline: 'middle',
        fontSize: 12.5,
        aria: false,
      },
      encoding: { x, y, text: { field: 'question', type: 'nominal' } },
    }),
  ];
}

/** Cronbach's alpha of each quiz with its interval. */
export function scaleChart({ quiz_scales }: QuizStatisticsResult, view: CardView): Chart | null {
  const rows = quiz_scales.filter((row) => row.alpha !== null);
  if (rows.length === 0) return null;
  const values = rows.map((row, rank) => ({
    quiz: row.quiz,
    rank,
    name: stepName(row.quiz, view.course),
    value: row.alpha,
    low: row.alpha_low,
    high: row.alpha_high,
    text: `${coefficient(row.alpha)} (${coefficientRange(row.alpha_low, row.alpha_high) || 'interval not known'})`,
    error: row.error_ratio === null ? '—' : rateWords(row.error_ratio),
    questions: row.questions,
    learners: row.learners,
  }));
  const least = Math.min(0, ...rows.map((row) => row.alpha_low ?? row.alpha ?? 0));
  const spec = dotIntervals({
    rows: rows.length,
    name: 'quiz',
    title: 'Cronbach’s alpha',
    domain: [Math.max(-1, Math.floor(least * 5) / 5), 1],
    labelExpr: "replace(format(datum.value, '.1f'), '-', '−')",
    tooltip: [
      { field: 'name', title: 'Quiz' },
      { field: 'questions', title: 'Questions', count: true },
      { field: 'learners', title: 'Learners who answered all', count: true },
      { field: 'text', title: 'Alpha (95 % interval)' },
      { field: 'error', title: 'Error ratio' },
    ],
  });
  const summary = `Cronbach’s alpha of ${counted(rows.length, 'quiz', 'quizzes')} with 95 % intervals, from ${coefficient(Math.min(...rows.map((row) => row.alpha ?? 0)))} to ${coefficient(Math.max(...rows.map((row) => row.alpha ?? 0)))}.`;
  return { spec, values, summary };
}
