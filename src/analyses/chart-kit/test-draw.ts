import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Chart } from '../definition';
import { rowsBySet } from './data-sets';

export interface Drawing {
  readonly svg: string;
  /** What Vega-Lite and Vega complained of. */
  readonly warnings: readonly string[];
}

/** Draws a chart as the page does, without a browser: compiled, interpreted without eval, its rows pushed in. */
export async function draw(chart: Chart, width = 600): Promise<Drawing> {
  const warnings: string[] = [];
  const complain = (...message: readonly unknown[]) => {
    warnings.push(message.join(' '));
    return logger;
  };
  const logger = {
    level: () => 0,
    error: complain,
    warn: complain,
    info: () => logger,
    debug: () => logger,
  };
  const spec = { ...chart.spec, width } as unknown as TopLevelSpec;
  const { spec: compiled } = compile(spec, { logger });
  const view = new View(parse(compiled, {}, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'none',
    logger,
  });
  for (const [name, rows] of rowsBySet(compiled.data ?? [], chart.values)) view.data(name, rows);
  await view.runAsync();
  const svg = await view.toSVG();
  view.finalize();
  return { svg, warnings };
}
