import { coefficient, coefficientRange } from '@/words/coefficient';
import { inWords } from '@/words/list';
import { counted, pointsWords } from '@/words/numbers';
import { titleAbove } from '../chart-kit/axis-title';
import { type TooltipField, tooltip } from '../chart-kit/hover';
import { type Panel, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import type { Chart, Row } from '../definition';
import type { Difference } from './difference';
import type { RankedDifference } from './ranked';
import { type ComparedCard, standOuts } from './stand-outs';

const MOST_ROWS = 20;
const ROW = 28;
/** Above a panel, the second line of its title and the labels of its axis. */
const HEAD = 34;

const DELTA =
  'Cliff’s delta: of all pairs of one learner of each run, the share in which the later run’s has more, minus the share in which the earlier run’s has. 0 is as often more as less, 1 is more in every pair.';

/** How differences of one kind are drawn and named. */
interface Measure {
  readonly kind: Difference['kind'];
  /** What stands above its panel, in two lines. */
  readonly title: (first: string, second: string) => readonly [string, string];
  /** What the axis has for a difference of 1. */
  readonly whole: number;
  readonly format: string;
  readonly words: (row: RankedDifference) => string;
  readonly noun: string;
}

const measures: readonly Measure[] = [
  {
    kind: 'share',
    title: (first, second) => ['Shares, in percentage points:', `${second} minus ${first}`],
    whole: 100,
    format: '.0f',
    words: ({ difference, low, high }) =>
      `${pointsWords(difference)} percentage points (${pointsWords(low)} to ${pointsWords(high)})`,
    noun: 'share',
  },
  {
    kind: 'more',
    title: (_, second) => ['Amounts, by Cliff’s delta:', `above 0 where ${second} tends to more`],
    whole: 1,
    format: '.2~f',
    words: ({ difference, low, high }) =>
      `Cliff’s delta ${coefficient(difference)} (${coefficientRange(low, high)})`,
    noun: 'amount',
  },
];

/** A measure with the differences that are drawn of it, and where. */
interface Part extends Measure {
  readonly rows: readonly RankedDifference[];
  readonly panel: Panel;
}

const namesOf = ({ rows }: Part, several: boolean) =>
  rows.map((row) => (several ? `${row.second.side}: ${row.name}` : row.name));

/** The axis is as long on both sides, in full tenths of the whole. */
function reachOf({ rows, whole }: Part): number {
  const most = Math.max(...rows.map(({ low, high }) => Math.max(-low, high)));
  return whole * Math.min(1, Math.ceil(most * 10) / 10);
}

function layerOf(
  part: Part,
  domain: readonly string[],
  title: readonly string[],
  fields: readonly TooltipField[],
): Spec {
  const { kind, panel, format } = part;
  const reach = reachOf(part);
  const y = {
    field: 'name',
    type: 'nominal',
    scale: { domain, range: [panel.top, panel.bottom], paddingInner: 0.3, paddingOuter: 0.2 },
    axis: {
      title,
      orient: 'left',
      ...titleAbove(panel.title),
      domain: false,
      labelLimit: 170,
      labelPadding: 10,
    },
  };
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [-reach, reach] },
    axis: {
      title: null,
      grid: true,
      gridWidth: { condition: { test: 'datum.value === 0', value: 2 }, value: 1 },
      orient: 'top',
      offset: -panel.top,
      tickCount: { expr: 'width < 400 ? 4 : 8' },
      labelExpr: `replace(format(datum.value, '${format}'), '-', '−')`,
    },
  });
  return where(`datum.kind === '${kind}'`, {
    layer: [
      {
        mark: { type: 'rule', style: 'muted', strokeWidth: 2, aria: false },
        encoding: { y, x: x('low'), x2: { field: 'high' } },
      },
      {
        mark: { type: 'point', size: 90, aria: false },
        encoding: { y, x: x('value'), tooltip: tooltip(fields) },
      },
    ],
  });
}

function valuesOf(part: Part, domain: readonly string[]): readonly Row[] {
  const { kind, rows, whole, words } = part;
  const figure = (text: string) => (kind === 'more' ? `median ${text}` : text);
  return rows.map((row, place) => ({
    kind,
    name: domain[place],
    value: whole * row.difference,
    low: whole * row.low,
    high: whole * row.high,
    first: figure(row.first.text),
    second: figure(row.second.text),
    difference: words(row),
  }));
}

/** The clear differences as dots with their intervals, the most important at the top: shares and amounts on axes of their own. */
export function standOutChart(cards: readonly ComparedCard[]): Chart | null {
  const { rows, sides } = standOuts(cards);
  const clear = rows.filter((row) => row.clear).slice(0, MOST_ROWS);
  if (clear.length === 0) return null;
  const several = sides.length > 2;
  const first = clear[0].first.side;
  const second = several ? 'the later run' : clear[0].second.side;
  const drawn = measures
    .map((measure) => ({ ...measure, rows: clear.filter(({ kind }) => kind === measure.kind) }))
    .filter((measure) => measure.rows.length > 0);
  const panels = stackPanels(
    drawn.map((part) => part.rows.length * ROW),
    0,
    HEAD,
  );
  const parts = drawn.map((part, place) => ({ ...part, panel: panels[place] }));
  const fields = [
    { field: 'name', title: 'Compared' },
    { field: 'first', title: first },
    { field: 'second', title: several ? 'The later run' : second },
    { field: 'difference', title: 'Difference (interval)' },
  ];
  const layers = parts.map((part) =>
    layerOf(part, namesOf(part, several), part.title(first, second), fields),
  );
  const sizes = inWords(parts.map(({ rows: own, noun }) => counted(own.length, noun)));
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['x', 'y'] }),
    values: parts.flatMap((part) => valuesOf(part, namesOf(part, several))),
    summary: `Dots of the differences in ${sizes} with their intervals, to the right where the later run has more.`,
    ...(parts.some(({ kind }) => kind === 'more') ? { reading: DELTA } : {}),
  };
}
