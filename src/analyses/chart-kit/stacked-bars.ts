import { type TooltipField, tooltip } from './hover';
import type { Spec } from './spec';

export interface StackedBars {
  /** The field with each row's name, and the names from top to bottom. */
  readonly name: string;
  readonly names: readonly string[];
  /** The field with each part's count, and what is counted. */
  readonly value: string;
  readonly title: string;
  /** The values of the field `part`, in the order of the field `rank`. */
  readonly parts: readonly string[];
  /** So many parts stand side by side in the legend; half of them where the chart is narrow. */
  readonly legendColumns: number;
  readonly tooltip: readonly TooltipField[];
}

/** Horizontal bars of counts, one for each name, made of parts with a colour each. */
export function stackedBars(options: StackedBars): Spec {
  const { name, names, value, title, parts, legendColumns } = options;
  return {
    mark: { type: 'bar', aria: false },
    encoding: {
      y: {
        field: name,
        type: 'nominal',
        scale: { domain: names, paddingInner: 0.3, paddingOuter: 0.15 },
        axis: { title: null, domain: false, labelLimit: 170 },
      },
      x: {
        field: value,
        type: 'quantitative',
        stack: 'zero',
        axis: { title, grid: true, tickMinStep: 1, tickCount: { expr: 'width < 400 ? 3 : 6' } },
      },
      order: { field: 'rank' },
      color: {
        field: 'part',
        type: 'nominal',
        scale: { domain: parts },
        legend: { title: null, columns: { expr: `width < 480 ? ${legendColumns / 2} : ${legendColumns}` } },
      },
      tooltip: tooltip(options.tooltip),
    },
  };
}
