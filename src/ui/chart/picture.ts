import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Chart } from '@/analyses/definition';
import { palettes } from '../tokens';
import { vegaConfig } from '../vega-theme';
import { withRows } from './data';
import { closedLoader } from './loader';
import { completeSpec, minimumWidth } from './spec';

const WIDTH = 900;

/** What a picture says of itself once it has left the page. */
export interface Heading {
  readonly title: string;
  /** Which course and run, and whose figures. */
  readonly about: string;
}

/** The chart on paper: light, titled, of one width whatever the screen's. */
async function paperView(chart: Chart, heading: Heading): Promise<View> {
  const spec = completeSpec(chart, Math.max(WIDTH, minimumWidth(chart))) as TopLevelSpec;
  const config = { ...vegaConfig('light'), background: palettes.light.paper, padding: 16 };
  const titled = { ...spec, title: { text: heading.title, subtitle: heading.about, offset: 14 } };
  const compiled = withRows(compile(titled, { config }).spec, chart.values);
  const runtime = parse(compiled, {}, { ast: true });
  const view = new View(runtime, { renderer: 'none', expr: expressionInterpreter, loader: closedLoader });
  return view.runAsync();
}

/** The chart as an SVG file. */
export async function svgOf(chart: Chart, heading: Heading): Promise<Blob> {
  const view = await paperView(chart, heading);
  const svg = await view.toSVG();
  view.finalize();
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The chart as a PNG file, at twice the screen's resolution. */
export async function pngOf(chart: Chart, heading: Heading): Promise<Blob> {
  const view = await paperView(chart, heading);
  const canvas = await view.toCanvas(2);
  view.finalize();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
