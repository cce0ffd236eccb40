import type { Spec } from 'vega';
import type { EmbedOptions, Result } from 'vega-embed';
import { type Config, compile, type TopLevelSpec } from 'vega-lite';
import type { Chart } from '@/analyses/definition';
import type { Scheme } from '../tokens';
import { vegaConfig } from '../vega-theme';
import { rowsFor, withRows } from './data';
import { expressions } from './expressions/evaluator';
import { closedLoader } from './loader';
import { isFluid } from './spec';

/** What a drawing is made of beside its rows; another one means another view. */
export interface Drawing {
  readonly spec: TopLevelSpec;
  readonly config: Config;
  readonly fluid: boolean;
}

/** What is to be on the page. */
export interface Goal {
  readonly drawing: Drawing;
  readonly values: Chart['values'];
}

/** A chart on the page, with the rows that are in its view. */
export interface Drawn extends Goal {
  readonly result: Result;
}

const options: EmbedOptions = {
  mode: 'vega',
  ast: true,
  expr: expressions,
  actions: false,
  defaultStyle: false,
  tooltip: { disableDefaultStyle: true, theme: 'coursetrace' },
  loader: closedLoader,
};

const asElements: EmbedOptions = { ...options, renderer: 'svg' };
const asImage: EmbedOptions = { ...options, renderer: 'canvas' };

/** Of more rows than this a chart is painted as an image: elements of the page for each mark would take it too long. */
const MOST_ELEMENTS = 2000;

/** How a chart of these rows is embedded. */
export const embedOptions = (values: Chart['values']): EmbedOptions =>
  values.length > MOST_ELEMENTS ? asImage : asElements;

/** @param complete The specification as JSON. */
export function drawingOf(complete: string, scheme: Scheme): Drawing {
  const spec: TopLevelSpec = JSON.parse(complete);
  return { spec, config: { ...vegaConfig(scheme), aria: false }, fluid: isFluid(spec) };
}

let placed = 0;

/** A chart as Vega takes it, with its rows. No two are equal, so that `VegaEmbed`, which compares them, draws each. */
export function specOf({ drawing, values }: Goal): Spec {
  const { spec } = compile(drawing.spec, { config: drawing.config });
  placed += 1;
  return { ...withRows(spec, values), usermeta: { placed } };
}

/** Puts other rows into a chart that is drawn. */
export async function push({ drawing, result }: Drawn, values: Chart['values']): Promise<Drawn> {
  for (const [name, rows] of rowsFor(result.vgSpec, values)) result.view.data(name, rows);
  await result.view.runAsync();
  return { drawing, values, result };
}
