import { type TooltipField, tooltip } from './hover';
import { givenWidth, type Spec } from './spec';

/** An interval with a text beside it for each name. */
export interface LabelledIntervals {
  /** The names from top to bottom. */
  readonly names: readonly string[];
  readonly domain: readonly [number, number];
  readonly title: string;
  /** The axis' numbers; chosen by the room there is without them. */
  readonly tickValues?: readonly number[];
  /** Writes the axis' numbers. */
  readonly labelExpr?: string;
  /** Pixels to keep free for the text at the right. */
  readonly labelWidth: number;
  readonly tooltip: readonly TooltipField[];
}

/** Dots with their intervals, one row for each `name`: fields `value`, `low`, `high` and the text `label` at the right. */
export function labelledIntervals(options: LabelledIntervals): Spec[] {
  const { names, domain, title, tickValues, labelExpr, labelWidth } = options;
  const plotWidth = `max(60, width - ${labelWidth})`;
  const y = {
    field: 'name',
    type: 'nominal',
    scale: { domain: names },
    axis: { title: null, domain: false, labelLimit: { expr: `clamp(0.38 * ${givenWidth}, 120, 190)` } },
  };
  const x = (field: string): Spec => ({
    field,
    type: 'quantitative',
    scale: { domain, nice: false, zero: false, range: [0, { expr: plotWidth }] },
    axis: {
      title,
      titleAnchor: 'start',
      titleLimit: 300,
      grid: true,
      ...(tickValues ? { values: tickValues } : { tickCount: { expr: 'width < 480 ? 2 : 5' } }),
      ...(labelExpr ? { labelExpr } : {}),
    },
  });
  const fields = tooltip(options.tooltip);
  return [
    {
      mark: { type: 'rule', style: 'muted', strokeWidth: 2, aria: false },
      encoding: { y, x: x('low'), x2: { field: 'high' }, tooltip: fields },
    },
    {
      mark: { type: 'point', size: 90, opacity: 1, aria: false },
      encoding: { y, x: x('value'), tooltip: fields },
    },
    {
      mark: { type: 'text', style: 'label', align: 'left', x: { expr: `${plotWidth} + 12` }, aria: false },
      encoding: { y, text: { field: 'label', type: 'nominal' } },
    },
  ];
}
