import type { Config } from 'vega-lite';
import { fonts, palettes, type Scheme } from './tokens';

/** The look of every chart: the page's own type and colours. */
export function vegaConfig(scheme: Scheme, font: string = fonts.text): Config {
  const { paper, line, muted, ink, accent, contrast, ramp, series } = palettes[scheme];
  const text = { labelFont: font, titleFont: font, labelFontSize: 13, titleFontSize: 13 };
  return {
    background: 'transparent',
    font,
    padding: { left: 2, right: 6, top: 6, bottom: 2 },
    autosize: { type: 'fit-x', contains: 'padding' },
    view: { stroke: null },
    axis: {
      ...text,
      labelColor: muted,
      titleColor: muted,
      titleFontWeight: 'normal',
      titlePadding: 10,
      labelPadding: 6,
      domainColor: line,
      gridColor: line,
      tickColor: line,
      ticks: false,
    },
    axisY: { domain: false },
    axisX: { grid: false },
    header: { ...text, labelColor: ink, titleColor: muted, labelFontWeight: 600 },
    legend: {
      ...text,
      labelColor: ink,
      titleColor: muted,
      titleFontWeight: 'normal',
      orient: 'top',
      labelLimit: 320,
      symbolType: 'square',
    },
    title: { font: fonts.title, color: ink, fontSize: 17, fontWeight: 500, anchor: 'start' },
    mark: { color: accent },
    bar: { color: accent },
    line: { strokeWidth: 2, color: accent },
    area: { color: accent },
    point: { filled: true, size: 42, color: accent },
    rule: { color: muted },
    text: { color: ink, fontSize: 13 },
    style: {
      accent: { color: accent },
      contrast: { color: contrast },
      muted: { color: muted },
      quiet: { color: line },
      paper: { color: paper },
      rule: { color: muted },
      // In place of the bar of a withheld count.
      withheld: { color: paper, stroke: muted, strokeWidth: 1, strokeDash: [2, 2] },
      'right-answer': { color: contrast },
      label: { color: ink, fontSize: 14 },
      note: { color: muted, fontSize: 12.5 },
    },
    range: { category: [...series], ordinal: [...ramp], ramp: [...ramp], heatmap: [...ramp] },
  };
}
