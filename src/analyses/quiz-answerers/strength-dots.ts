import { count, percent } from '@/words/numbers';
import { type TooltipField, tooltip } from '../chart-kit/hover';
import { percentLabels } from '../chart-kit/panels';
import type { Spec } from '../chart-kit/spec';
import { isClear } from './strength';
import type { QuizStrengthRow } from './tables';

/** Room for the half of a dot at zero. */
const LABEL_PADDING = 12;

const halves = ['Strong learners', 'Weak learners'] as const;

/** The two halves' shares who choose an answer first, in per cent and in words: a row for each half's dot. */
export function halvesOf(row: QuizStrengthRow) {
  const strong = (100 * row.strong_chosen) / row.strong_learners;
  const weak = (100 * row.weak_chosen) / row.weak_learners;
  const shares = {
    strong,
    weak,
    strong_text: `${percent(row.strong_chosen, row.strong_learners)} of ${count(row.strong_learners)}`,
    weak_text: `${percent(row.weak_chosen, row.weak_learners)} of ${count(row.weak_learners)}`,
    clear: isClear(row) ? 'yes' : row.difference === null ? 'not known' : 'no',
  };
  return halves.map((half, index) => ({ half, value: index === 0 ? strong : weak, ...shares }));
}

export interface StrengthDots {
  /** The field with each answer's name. */
  readonly name: string;
  /** The names from top to bottom; without them the rows come in the order of their field `rank`. */
  readonly order?: readonly string[];
  readonly title: string;
  /** What the tooltip has before the shares. */
  readonly tooltip: readonly TooltipField[];
}

/** One row for each answer: a dot for each half, joined by a line; pale where they do not clearly differ. */
export function strengthDots({ name, order, title, ...rest }: StrengthDots): Spec[] {
  const y = {
    field: name,
    type: 'nominal',
    ...(order ? {} : { sort: { field: 'rank', op: 'min' } }),
    scale: { ...(order ? { domain: order } : {}), paddingInner: 0.3, paddingOuter: 0.15 },
    axis: { title: null, domain: false, labelLimit: 140, labelPadding: LABEL_PADDING },
  };
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { zero: true },
    axis: { title, labelExpr: percentLabels, grid: true, tickCount: { expr: 'width < 400 ? 3 : 6' } },
  });
  const legend = { title: null };
  const opacity = { condition: { test: "datum.clear === 'no'", value: 0.45 }, value: 1 };
  const shape = { domain: halves, range: ['circle', 'diamond'] };
  return [
    {
      mark: { type: 'rule', style: 'muted', aria: false },
      encoding: { y, x: x('weak'), x2: { field: 'strong' }, opacity },
    },
    {
      mark: { type: 'point', size: 90, aria: false },
      encoding: {
        y,
        x: x('value'),
        color: { field: 'half', type: 'nominal', scale: { domain: halves }, legend },
        shape: { field: 'half', type: 'nominal', scale: shape, legend },
        opacity,
        tooltip: tooltip([
          ...rest.tooltip,
          { field: 'strong_text', title: 'Strong learners' },
          { field: 'weak_text', title: 'Weak learners' },
          { field: 'clear', title: 'Clearly different' },
        ]),
      },
    },
  ];
}
