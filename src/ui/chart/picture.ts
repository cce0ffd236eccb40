import type { View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Chart } from '@/analyses/definition';
import { palettes } from '../tokens';
import { vegaConfig } from '../vega-theme';
import { withRows } from './data';
import { completeSpec, minimumWidth } from './spec';
import { viewOf } from './view';

const WIDTH = 900;

/** What fits between the margins of an upright A4 page. */
const PAGE_WIDTH = 720;

/** What a picture says of itself once it has left the page. */
export interface Heading {
  readonly title: string;
  /** Which course and run, and whose figures. */
  readonly about: string;
}

/** Letters as wide as on every system: a picture is read where the page's own are not. */
const PORTABLE = 'Helvetica, Arial, sans-serif';

/** The chart on paper: light, of one width whatever the screen's. */
async function paperView(chart: Chart, width: number, heading: Heading | null): Promise<View> {
  const spec = completeSpec(chart, Math.max(width, minimumWidth(chart))) as TopLevelSpec;
  const config = { ...vegaConfig('light', PORTABLE), background: palettes.light.paper };
  const title = heading && { text: heading.title, subtitle: heading.about, offset: 14 };
  const titled = { ...spec, ...(title && { title }) };
  const padded = { ...config, ...(heading && { padding: 16 }) };
  const compiled = withRows(compile(titled, { config: padded }).spec, chart.values);
  return viewOf(compiled, { renderer: 'none' }).runAsync();
}

async function svgText(view: View): Promise<string> {
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** The chart as an SVG document for a page that has a title of its own. */
export async function svgTextOf(chart: Chart): Promise<string> {
  return svgText(await paperView(chart, PAGE_WIDTH, null));
}

/** The chart as an SVG file. */
export async function svgOf(chart: Chart, heading: Heading): Promise<Blob> {
  const svg = await svgText(await paperView(chart, WIDTH, heading));
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The chart as a PNG file, at twice the screen's resolution. */
export async function pngOf(chart: Chart, heading: Heading): Promise<Blob> {
  const view = await paperView(chart, WIDTH, heading);
  try {
    const canvas = await view.toCanvas(2);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  } finally {
    view.finalize();
  }
}
