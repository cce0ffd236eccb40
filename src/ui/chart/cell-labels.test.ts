import { expect, it } from 'vitest';
import { heatGrid } from '@/analyses/chart-kit/heat-grid';
import { matrixLayers } from '@/analyses/chart-kit/matrix';
import { layeredSpec } from '@/analyses/chart-kit/spec';
import { draw } from '@/analyses/chart-kit/test-draw';
import { palettes, type Scheme } from '../tokens';
import { vegaConfig } from '../vega-theme';

const MOST = 100;
const columns = Array.from({ length: MOST + 1 }, (_, value) => String(value));
const values = columns.map((column, value) => ({ row: 'A', column, value, label: `v${value}`, thin: false }));
const specs = {
  matrix: layeredSpec({
    height: 30,
    layers: matrixLayers({ rows: ['A'], columns, title: '', most: MOST, tooltip: [] }),
  }),
  grid: heatGrid({
    rows: ['A'],
    columns,
    columnTitle: '',
    legend: '',
    domain: [0, MOST],
    labels: true,
    tooltip: [],
  }),
};

/** Red, green and blue from 0 to 255, of a colour as SVG writes it. */
function channels(colour: string): readonly number[] {
  if (colour === 'black') return [0, 0, 0];
  if (colour === 'white') return [255, 255, 255];
  if (colour.startsWith('rgb')) return (colour.match(/\d+/g) ?? []).map(Number);
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** The contrast ratio of two colours, by WCAG 2.2's definitions of it and of relative luminance. */
function contrast(one: string, other: string): number {
  const [light, dark] = [one, other]
    .map((colour) => {
      const [r, g, b] = channels(colour)
        .map((channel) => channel / 255)
        .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    })
    .toSorted((a, b) => b - a);
  return light / dark;
}

/** The colours of each cell and of the figure in it, in the order of the values. */
async function colours(spec: (typeof specs)['matrix'], scheme: Scheme, rows: readonly object[] = values) {
  const chart = { spec: { ...spec, config: vegaConfig(scheme) }, values: rows as typeof values, summary: '' };
  const { svg, warnings } = await draw(chart, 3000);
  expect(warnings).toEqual([]);
  const cells = [...svg.matchAll(/<path[^>]*d="M[^"]*h[^"]*v[^"]*"[^>]*fill="(rgb[^"]+|#[^"]+)"/g)];
  const texts = [...svg.matchAll(/<text[^>]*fill="([^"]+)"[^>]*>v\d+</g)];
  return { cells: cells.map(([, fill]) => fill), texts: texts.map(([, fill]) => fill) };
}

it.each(
  (Object.keys(palettes) as Scheme[]).flatMap((scheme) =>
    (Object.keys(specs) as (keyof typeof specs)[]).map((name) => [name, scheme] as const),
  ),
)('writes figures in the cells of a %s legibly all along the ramp (%s)', async (name, scheme) => {
  const { cells, texts } = await colours(specs[name], scheme);
  const own = cells.filter((fill) => fill.startsWith('rgb'));
  expect([own.length, texts.length]).toEqual([MOST + 1, MOST + 1]);
  const ends = [own[0], own[MOST]].map(channels);
  const { ramp } = palettes[scheme];
  expect(ends).toEqual([ramp[0], ramp[ramp.length - 1]].map(channels));
  const worst = Math.min(...own.map((fill, place) => contrast(fill, texts[place])));
  expect(worst).toBeGreaterThanOrEqual(4.5);
});

it.each(Object.keys(palettes) as Scheme[])('writes them legibly in pale cells too (%s)', async (scheme) => {
  const { ink, paper } = palettes[scheme];
  const { cells, texts } = await colours(
    specs.grid,
    scheme,
    values.map((cell) => ({ ...cell, thin: true })),
  );
  expect(new Set(texts)).toEqual(new Set([ink]));
  // The palest cells of any chart are two fifths of their colour on the paper.
  const ground = (fill: string) =>
    `rgb(${channels(fill).map((own, place) => Math.round(0.4 * own + 0.6 * channels(paper)[place]))})`;
  const own = cells.filter((fill) => fill.startsWith('rgb')).map(ground);
  expect(Math.min(...own.map((fill) => contrast(fill, ink)))).toBeGreaterThanOrEqual(4.5);
});
