import type { Chart, Row } from '@/analyses/definition';
import { hoverBands, type TooltipField } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';

const MARKER = 16;
const panels = stackPanels([190], MARKER + 2);
const [{ top, bottom }] = panels;

type Bar = Row & {
  /** The ends of the bar on the axis. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
};

export interface Histogram {
  readonly bars: readonly Bar[];
  /** What the bars count. */
  readonly title: string;
  readonly axis: Spec;
  readonly fields: readonly TooltipField[];
  readonly median: { readonly at: number; readonly text: string };
  readonly summary: string;
}

/** Bars from end to end with the median drawn as a rule. */
export function histogramChart({ bars, title, axis, fields, median, summary }: Histogram): Chart {
  const domain = [bars[0].from, bars[bars.length - 1].to];
  const x: Spec = { field: 'from', type: 'quantitative', scale: { domain, nice: false }, axis };
  const span: Spec = { x: { ...x, bin: 'binned' }, x2: { field: 'to' } };
  const right = "scale('x', datum.from) > width / 2";
  const layers = [
    where('!datum.median', {
      mark: { type: 'bar', aria: false },
      encoding: { ...span, y: panelY(panels[0], 'count', title) },
    }),
    where('datum.median', {
      mark: { type: 'rule', style: 'rule', strokeDash: [3, 3], aria: false },
      encoding: { x, y: { value: top - MARKER }, y2: { value: bottom } },
    }),
    where('datum.median', {
      mark: {
        type: 'text',
        style: 'note',
        baseline: 'top',
        align: { expr: `${right} ? 'right' : 'left'` },
        dx: { expr: `${right} ? -4 : 4` },
        aria: false,
      },
      encoding: { x, y: { value: top - MARKER }, text: { field: 'name', type: 'nominal' } },
    }),
    where('!datum.median', hoverBands(panels, span, fields)),
  ];
  const values = [
    ...bars.map((bar) => ({ ...bar, median: false })),
    { from: median.at, name: median.text, median: true },
  ];
  return { spec: layeredSpec({ height: viewHeight(panels), layers }), values, summary };
}

/** Counts of whole numbers from 1, those beyond `most` together in one bar behind them. */
export function wholeBars(
  rows: readonly { readonly value: number; readonly count: number }[],
  most: number,
): readonly { readonly value: number; readonly from: number; readonly to: number; readonly count: number }[] {
  const last = Math.min(most + 1, Math.max(...rows.map(({ value }) => value)));
  const counts = new Array<number>(last).fill(0);
  for (const { value, count } of rows) counts[Math.min(value, last) - 1] += count;
  return counts.map((count, index) => ({ value: index + 1, from: index + 0.5, to: index + 1.5, count }));
}

/** An axis that names whole numbers, the last as that and more where it stands for all beyond `most`. */
export function wholeAxis(title: string, bars: readonly { readonly value: number }[], most: number): Spec {
  const gathered = bars.some(({ value }) => value > most);
  return {
    title,
    // The last name is the one that says that the bar is of several: those before it would hide it.
    values: bars.map(({ value }) => value).filter((value) => !gathered || value > most || value < most - 1),
    labelExpr: `datum.value > ${most} ? '${most + 1}+' : datum.value`,
    labelOverlap: 'greedy',
    labelSeparation: 6,
  };
}
