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

/** The chart on paper: light, titled, of one width whatever the screen's. */
async function paperView(chart: Chart, title: string): Promise<View> {
  const spec = completeSpec(chart, Math.max(WIDTH, minimumWidth(chart))) as TopLevelSpec;
  const config = { ...vegaConfig('light'), background: palettes.light.paper, padding: 16 };
  const titled = { ...spec, title: { text: title, offset: 14 } };
  const compiled = withRows(compile(titled, { config }).spec, chart.values);
  const runtime = parse(compiled, {}, { ast: true });
  const view = new View(runtime, { renderer: 'none', expr: expressionInterpreter, loader: closedLoader });
  return view.runAsync();
}

/** The chart as an SVG file. */
export async function svgOf(chart: Chart, title: string): Promise<Blob> {
  const view = await paperView(chart, title);
  const svg = await view.toSVG();
  view.finalize();
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The chart as a PNG file, at twice the screen's resolution. */
export async function pngOf(chart: Chart, title: string): Promise<Blob> {
  const view = await paperView(chart, title);
  const canvas = await view.toCanvas(2);
  view.finalize();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
