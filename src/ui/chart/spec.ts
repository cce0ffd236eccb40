import type { VisualizationSpec } from 'vega-embed';
import type { Chart } from '@/analyses/definition';

const DEFAULT_HEIGHT = 320;
const MOST_ROWS = 20;
const composed = ['facet', 'repeat', 'concat', 'hconcat', 'vconcat'];

/** The chart's specification with its named data set, as wide as given unless it sets a width of its own. */
export function completeSpec({ spec }: Chart, width: number | 'container'): VisualizationSpec {
  const own = composed.some((key) => key in spec) || (spec.width !== undefined && spec.width !== 'container');
  const complete: unknown = { ...spec, data: { name: 'values' }, ...(own ? {} : { width }) };
  return complete as VisualizationSpec;
}

/** Whether the chart is as wide as what holds it. */
export function isFluid(spec: VisualizationSpec): boolean {
  return 'width' in spec && spec.width === 'container';
}

/** The height to keep free before the chart is drawn. */
export function reservedHeight({ spec, values }: Chart): number {
  const { height } = spec;
  if (typeof height === 'number') return height;
  const step = typeof height === 'object' && height !== null && 'step' in height ? Number(height.step) : 0;
  return step > 0 ? step * Math.min(values.length, MOST_ROWS) : DEFAULT_HEIGHT;
}

/** Below this many pixels the chart scrolls sideways rather than shrink. */
export function minimumWidth({ spec }: Chart): number {
  const meta: unknown = spec.usermeta;
  const width = typeof meta === 'object' && meta !== null && 'minWidth' in meta ? meta.minWidth : 0;
  return typeof width === 'number' ? width : 0;
}
