import { cellLabels } from './cell-labels';
import type { TooltipField } from './hover';
import { tooltip } from './hover';
import { layeredSpec, type Spec, where } from './spec';

/** Cells in rows and columns, each shaded by its value. */
export interface HeatGrid {
  /** From top to bottom, the values of the field `row`. */
  readonly rows: readonly string[];
  /** From left to right, the values of the field `column`. */
  readonly columns: readonly string[];
  readonly columnTitle: string;
  /** What the shade of the field `value` says. */
  readonly legend: string;
  /** From the palest to the darkest; from zero to the largest value without it. */
  readonly domain?: readonly [number, number];
  /** Writes each cell's field `label` into it, where there is room. */
  readonly labels?: boolean;
  /** Frames the cells whose field `framed` is true. */
  readonly frames?: boolean;
  readonly labelExpr?: string;
  readonly minWidth?: number;
  readonly tooltip: readonly TooltipField[];
}

const ROW = 26;

/** Rows by columns, shaded by a value, palely where the field `thin` is true; cells without a row of data stay pale. */
export function heatGrid(grid: HeatGrid): Spec {
  const band = { paddingInner: 0.08, paddingOuter: 0.04 };
  const x = {
    field: 'column',
    type: 'nominal',
    scale: { domain: grid.columns, ...band },
    axis: {
      title: grid.columnTitle,
      orient: 'top',
      titleAnchor: 'start',
      labelAngle: 0,
      labelOverlap: 'parity',
      domain: false,
      ...(grid.labelExpr ? { labelExpr: grid.labelExpr } : {}),
    },
  };
  const y = {
    field: 'row',
    type: 'nominal',
    scale: { domain: grid.rows, ...band },
    axis: { title: null, domain: false, labelLimit: 120 },
  };
  const color = {
    field: 'value',
    type: 'quantitative',
    scale: grid.domain ? { domain: grid.domain } : { zero: true },
    legend: {
      title: grid.legend,
      orient: 'bottom',
      direction: 'horizontal',
      titleLimit: 300,
      gradientLength: { expr: 'min(240, width * 0.7)' },
    },
  };
  const opacity = { condition: { test: 'datum.thin', value: 0.35 }, value: 1 };
  const fields = tooltip(grid.tooltip);
  const labels = cellLabels(
    '!datum.thin',
    { fontSize: 11.5 },
    {
      x,
      y,
      text: { field: 'label', type: 'nominal' },
      opacity: { condition: { test: "bandwidth('x') > 21", value: 1 }, value: 0 },
    },
  );
  const frame = where('datum.framed', {
    mark: { type: 'rect', style: 'right-answer', filled: false, strokeWidth: 2.5, aria: false },
    encoding: { x, y, tooltip: fields },
  });
  return layeredSpec({
    height: grid.rows.length * ROW,
    layers: [
      { mark: { type: 'rect', aria: false }, encoding: { x, y, color, opacity, tooltip: fields } },
      ...(grid.frames ? [frame] : []),
      ...(grid.labels ? labels : []),
    ],
    ...(grid.minWidth === undefined ? {} : { minWidth: grid.minWidth }),
  });
}
