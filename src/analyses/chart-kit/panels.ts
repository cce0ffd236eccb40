import { titleAbove } from './axis-title';
import type { Spec } from './spec';

/** A band of a view with a vertical scale of its own. Vega-Lite's facets cannot be as wide as their container; layers can. */
export interface Panel {
  readonly top: number;
  readonly bottom: number;
  /** Where the axis title's baseline stands. */
  readonly title: number;
}

const TITLE = 22;
const GAP = 12;

/**
 * Panels of these heights one below the other, each with room for its title, the first below `header` pixels.
 * `labels` is the room between title and panel for labels that stand above the tallest mark.
 */
export function stackPanels(heights: readonly number[], header = 0, labels = 0): readonly Panel[] {
  const panels: Panel[] = [];
  let y = 0;
  for (const [index, height] of heights.entries()) {
    const top = y + TITLE + labels + (index === 0 ? header : 0);
    panels.push({ top, bottom: top + height, title: y + TITLE - 10 });
    y = top + height + GAP;
  }
  return panels;
}

/** The height of the view that holds the panels. */
export function viewHeight(panels: readonly Panel[]): number {
  return panels.at(-1)?.bottom ?? 0;
}

/** The vertical encoding of a quantity in a panel: from zero, titled above its left edge. */
export function panelY(panel: Panel, field: string, title: string, options: PanelOptions = {}): Spec {
  return {
    field,
    type: 'quantitative',
    stack: null,
    scale: {
      range: [panel.bottom, panel.top],
      zero: true,
      nice: true,
      ...(options.domain ? { domain: options.domain, nice: false } : {}),
    },
    axis: {
      title,
      orient: 'left',
      ...titleAbove(panel.title),
      tickCount: panel.bottom - panel.top > 120 ? 5 : 3,
      tickMinStep: 1,
      grid: !options.bare,
      labels: !options.bare,
      labelExpr: options.labelExpr ?? "format(datum.value, ',')",
    },
  };
}

export interface PanelOptions {
  readonly domain?: readonly [number, number];
  readonly labelExpr?: string;
  /** The figures stand at the marks, and the axis has only its title. */
  readonly bare?: boolean;
}

/** Writes an axis whose values run from 0 to 100 in per cent. */
export const percentLabels = "format(datum.value, '.0f') + ' %'";
