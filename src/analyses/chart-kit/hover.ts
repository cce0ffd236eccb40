import { type Panel, viewHeight } from './panels';
import type { Spec } from './spec';

/** A line of a tooltip. Text that needs words or signs is written beforehand, into the row. */
export interface TooltipField {
  readonly field: string;
  readonly title: string;
  readonly count?: true;
}

/** The tooltip encoding of these fields. Throws where two have the same title, of which Vega-Lite would drop one. */
export function tooltip(fields: readonly TooltipField[]): readonly Spec[] {
  const titles = fields.map(({ title }) => title);
  const twice = titles.find((title, index) => titles.indexOf(title) !== index);
  if (twice !== undefined) throw new Error(`two lines of a tooltip are titled “${twice}”`);
  return fields.map(({ field, title, count }) =>
    count ? { field, title, type: 'quantitative', format: ',' } : { field, title, type: 'nominal' },
  );
}

/** Invisible full-height bands that carry the tooltip, so that a bar of one pixel can be hit, and show where one points. */
export function hoverBands(panels: readonly Panel[], x: Spec, fields: readonly TooltipField[]): Spec {
  return {
    mark: { type: 'rect', style: 'muted', aria: false },
    params: [{ name: 'pointed', select: { type: 'point', on: 'pointerover', clear: 'pointerout' } }],
    encoding: {
      ...x,
      y: { value: panels[0].top },
      y2: { value: viewHeight(panels) },
      fillOpacity: { condition: { param: 'pointed', empty: false, value: 0.16 }, value: 0 },
      tooltip: tooltip(fields),
    },
  };
}
