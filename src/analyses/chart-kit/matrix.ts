import { cellLabels } from './cell-labels';
import { type TooltipField, tooltip } from './hover';
import { givenWidth, type Spec, where } from './spec';

export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Above the columns' names. */
  readonly title: string;
  /** The value that is darkest. */
  readonly most: number;
  /** Writes a row's name where the chart is narrow; an expression of `datum.label`. */
  readonly narrowName?: string;
  /** Degrees by which the columns' names are turned. */
  readonly angle?: number;
  readonly tooltip: readonly TooltipField[];
}

/** Chart rows of a matrix: the cell's place, its value, the text in it. */
export type MatrixCell = {
  readonly row: string;
  readonly column: string;
  /** Null for a cell that is not shaded. */
  readonly value: number | null;
  readonly label: string;
};

/** Where a chart is given less than this, the rows' names are written short. */
const NARROW = 560;

/** Rows by columns, each cell shaded by its value, with its figure written in it. */
export function matrixLayers({ rows, columns, title, most, narrowName, angle = 0, ...rest }: Matrix): Spec[] {
  const band = { paddingInner: 0.05, paddingOuter: 0.02 };
  const x = {
    field: 'column',
    type: 'nominal',
    scale: { domain: columns, ...band },
    axis: { title, orient: 'top', titleAnchor: 'start', labelAngle: angle, labelLimit: 150, domain: false },
  };
  const y = {
    field: 'row',
    type: 'nominal',
    scale: { domain: rows, ...band },
    axis: {
      title: null,
      domain: false,
      labelLimit: { expr: `${givenWidth} < ${NARROW} ? 130 : 300` },
      ...(narrowName ? { labelExpr: `${givenWidth} < ${NARROW} ? ${narrowName} : datum.label` } : {}),
    },
  };
  const color = {
    field: 'value',
    type: 'quantitative',
    scale: { domain: [0, most] },
    legend: null,
  };
  const fields = tooltip(rest.tooltip);
  const small = `bandwidth('x') < 34`;
  return [
    where('datum.value !== null', {
      mark: { type: 'rect', aria: false },
      encoding: { x, y, color, tooltip: fields },
    }),
    where('datum.value === null', {
      mark: { type: 'rect', style: 'quiet', fillOpacity: 0.25, aria: false },
      encoding: { x, y, tooltip: fields },
    }),
    ...cellLabels(
      'datum.value !== null',
      {},
      {
        x,
        y,
        text: { field: 'label', type: 'nominal' },
        size: { condition: { test: small, value: 11.5 }, value: 13.5 },
      },
    ),
  ];
}
