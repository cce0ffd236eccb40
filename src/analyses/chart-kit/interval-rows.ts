import { type TooltipField, tooltip } from './hover';
import { type Spec, where } from './spec';

export interface IntervalRows {
  /** From top to bottom, the values of the field `name`. */
  readonly names: readonly string[];
  readonly domain: readonly [number, number];
  readonly title: string;
  /** Pixels to keep free at the right for the rows' field `label`. */
  readonly labelWidth: number;
  readonly tooltip: readonly TooltipField[];
}

/** One row for each name: a dot at `value`, its interval from `low` to `high` where there is one, and its text at the right. */
export function intervalRows({ names, domain, title, labelWidth, ...rest }: IntervalRows): Spec[] {
  const y = {
    field: 'name',
    type: 'nominal',
    scale: { domain: names, paddingInner: 0.3, paddingOuter: 0.2 },
    axis: { title: null, domain: false, labelLimit: 170 },
  };
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain, range: [0, { expr: `max(20, width - ${labelWidth})` }], nice: false },
    axis: { title, titleAnchor: 'start', grid: true, tickCount: { expr: 'width < 400 ? 3 : 6' } },
  });
  return [
    where('isValid(datum.low) && isValid(datum.high)', {
      mark: { type: 'rule', style: 'muted', strokeWidth: 2, aria: false },
      encoding: { y, x: x('low'), x2: { field: 'high' } },
    }),
    {
      mark: { type: 'point', size: 80, aria: false },
      encoding: { y, x: x('value'), tooltip: tooltip(rest.tooltip) },
    },
    {
      mark: { type: 'text', style: 'label', align: 'right', x: { expr: 'width' }, aria: false },
      encoding: { y, text: { field: 'label', type: 'nominal' } },
    },
  ];
}
