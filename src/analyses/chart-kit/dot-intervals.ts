import type { TooltipField } from './hover';
import { tooltip } from './hover';
import { layeredSpec, type Spec, where } from './spec';

/** A dot with its interval for each row, on one axis. */
export interface DotIntervals {
  readonly rows: number;
  /** The field with each row's name; the rows come in the order of their field `rank`. */
  readonly name: string;
  readonly title: string;
  readonly domain: readonly [number, number];
  readonly tooltip: readonly TooltipField[];
  /** Writes the axis; numbers as they are without it. */
  readonly labelExpr?: string;
}

const ROW = 28;

/** One row for each name: a dot at `value`, and a line from `low` to `high` where these are known. */
export function dotIntervals(options: DotIntervals): Spec {
  const y = {
    field: options.name,
    type: 'nominal',
    sort: { field: 'rank', op: 'min' },
    scale: { paddingInner: 0.3, paddingOuter: 0.2 },
    axis: { title: null, domain: false, labelLimit: 170, labelPadding: 10 },
  };
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: options.domain },
    axis: {
      title: options.title,
      grid: true,
      tickCount: { expr: 'width < 400 ? 4 : 8' },
      ...(options.labelExpr ? { labelExpr: options.labelExpr } : {}),
    },
  });
  return layeredSpec({
    height: options.rows * ROW,
    layers: [
      where('datum.low !== null && datum.high !== null', {
        mark: { type: 'rule', style: 'muted', strokeWidth: 2, clip: true, aria: false },
        encoding: { y, x: x('low'), x2: { field: 'high' } },
      }),
      {
        mark: { type: 'point', size: 90, aria: false },
        encoding: { y, x: x('value'), tooltip: tooltip(options.tooltip) },
      },
    ],
  });
}
