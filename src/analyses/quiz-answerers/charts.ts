import type { CardView, Chart } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { sharePanels } from '../chart-kit/share-panels';
import { layeredSpec } from '../chart-kit/spec';
import { THIN } from '../sentence';
import { stepName } from '../step-name';
import { OTHER } from './strength';
import { halvesOf, strengthDots } from './strength-dots';
import {
  type AnswererGroup,
  answererWords,
  type QuizAnswerersResult,
  type QuizNthAttemptsRow,
} from './tables';

const groups = Object.keys(answererWords) as AnswererGroup[];

/** For each group a panel of bars: the share of its learners by how many questions they answered. */
export function answererChart({ quiz_answerers: rows }: QuizAnswerersResult, view: CardView): Chart | null {
  if (!rows.some(({ questions, learners }) => questions > 0 && learners > 0)) return null;
  const shown = groups.filter((group) => rows.some((row) => row.group === group));
  const most = Math.max(...rows.map(({ questions }) => questions));
  const bars = rows.map(({ group, questions, learners }) => ({
    group: answererWords[group],
    place: String(questions),
    learners,
  }));
  const options = {
    groups: shown.map((group) => answererWords[group]),
    places: Array.from({ length: most + 1 }, (_, questions) => String(questions)),
    placeTitle: 'Questions answered',
    none: '0',
  };
  const panels = sharePanels(bars, options, view);
  const summary = `Bars of the share of learners by how many questions they answered, for ${counted(shown.length, 'group')}.`;
  return { ...panels, summary };
}

/** Attempts of fewer learners than these are in the table only. */
const SHOWN = 10;

const nthPanels = stackPanels([150, 80]);

/** The attempts, each with how many learners made it. */
const attempts = (rows: readonly QuizNthAttemptsRow[]) => ({
  field: 'attempt',
  type: 'ordinal',
  scale: { paddingInner: 0.15, paddingOuter: 0.1 },
  axis: {
    title: 'Attempt, and how many learners made it',
    labelAngle: 0,
    labelOverlap: 'greedy',
    labelSeparation: 6,
    labelExpr: `[datum.label, ${JSON.stringify(Object.fromEntries(rows.map((row) => [row.attempt, count(row.learners)])))}[datum.value]]`,
  },
});

/** Bars of the responses by attempt, over the share of them that is right, pale where few learners made the attempt. */
export function nthChart({ quiz_nth_attempts }: QuizAnswerersResult): Chart | null {
  const rows = quiz_nth_attempts.filter(({ attempt, learners }) => attempt === 1 || learners >= SHOWN);
  if (rows.length === 0) return null;
  const values = rows.map((row) => ({
    attempt: row.attempt,
    responses: row.responses,
    learners: row.learners,
    rate: 100 * row.right_rate,
    share: percent(row.right, row.responses),
    thin: row.learners < THIN,
  }));
  const x = attempts(rows);
  const rate = panelY(nthPanels[1], 'rate', 'Share right', { labelExpr: percentLabels, domain: [0, 100] });
  const layers = [
    {
      mark: { type: 'bar', aria: false },
      encoding: { x, y: panelY(nthPanels[0], 'responses', 'Responses') },
    },
    {
      mark: { type: 'point', aria: false },
      encoding: { x, y: rate, opacity: { condition: { test: 'datum.thin', value: 0.4 }, value: 1 } },
    },
    hoverBands(nthPanels, { x }, [
      { field: 'attempt', title: 'Attempt', count: true },
      { field: 'responses', title: 'Responses', count: true },
      { field: 'learners', title: 'Learners', count: true },
      { field: 'share', title: 'Right' },
    ]),
  ];
  const spec = layeredSpec({ height: viewHeight(nthPanels), layers, independent: ['y'] });
  const summary = `Bars of the responses by attempt, from ${count(rows[0].responses)} first attempts on, and the share of each that is right; pale where fewer than ${THIN} learners made the attempt.`;
  return { spec, values, summary };
}

const MOST_ROWS = 20;
const ROW = 24;
/** The wrong answers that strong and weak learners choose most differently: a dot for each half, joined by a line. */
export function strengthChart({ quiz_strength }: QuizAnswerersResult, view: CardView): Chart | null {
  const rows = quiz_strength
    .filter(({ correct, response }) =>
      view.choices.answers === 'right' ? correct : !correct && response !== OTHER,
    )
    .toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))
    .slice(0, MOST_ROWS);
  if (rows.length === 0) return null;
  const values = rows.flatMap((row, rank) => {
    const [week, step] = row.quiz_question.split('.');
    return halvesOf(row).map((half) => ({
      answer: `${row.quiz_question}: ${row.response}`,
      rank,
      step: stepName(`${week}.${step}`, view.course),
      ...half,
    }));
  });
  const layers = strengthDots({
    name: 'answer',
    title: 'Share who choose it first',
    tooltip: [
      { field: 'answer', title: 'Question: answer' },
      { field: 'step', title: 'Step' },
    ],
  });
  const summary = `For ${counted(rows.length, 'answer')}, the shares of strong and of weak learners who choose it first; pale where they do not clearly differ.`;
  return { spec: layeredSpec({ height: rows.length * ROW, layers }), values, summary };
}
