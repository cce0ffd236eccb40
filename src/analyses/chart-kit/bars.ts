import type { TooltipField } from './hover';
import { tooltip } from './hover';
import { givenWidth, type Spec } from './spec';

export interface LabelledBars {
  /** The field with each bar's name. */
  readonly name: string;
  /** The names from top to bottom; without them the rows come in the order of their field `rank`. */
  readonly order?: readonly string[];
  readonly value: string;
  readonly title: string;
  /** The field with the text at the bar's end. */
  readonly label: string;
  /** Pixels to keep free for that text. */
  readonly labelWidth: number;
  readonly tooltip: readonly TooltipField[];
}

/** Horizontal bars with their figures written at their ends, and so without an axis. */
export function labelledBars({
  name,
  order,
  value,
  title,
  label,
  labelWidth,
  ...rest
}: LabelledBars): Spec[] {
  const y = {
    field: name,
    type: 'nominal',
    sort: order ? null : { field: 'rank', op: 'min' },
    scale: { ...(order ? { domain: order } : {}), paddingInner: 0.35, paddingOuter: 0.15 },
    axis: { title: null, labelLimit: { expr: `clamp(0.38 * ${givenWidth}, 130, 300)` }, domain: true },
  };
  const x = {
    field: value,
    type: 'quantitative',
    scale: { range: [0, { expr: `max(20, width - ${labelWidth})` }], zero: true, nice: false },
    axis: null,
    title,
  };
  return [
    { mark: { type: 'bar' }, encoding: { y, x, tooltip: tooltip(rest.tooltip) } },
    {
      mark: { type: 'text', style: 'label', align: 'left', dx: 6, aria: false },
      encoding: { y, x, text: { field: label, type: 'nominal' } },
    },
  ];
}
