import { parse, parseExpression, type Spec, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { everyCard, type ShownCard } from '@/testing/every-card';
import { vegaConfig } from '../../vega-theme';
import { withRows } from '../data';
import { completeSpec } from '../spec';
import type { Node } from './compile';
import { expressions } from './evaluator';

let shown: readonly ShownCard[];

beforeAll(async () => {
  const every = await everyCard();
  shown = [...new Map(every.shown.map((card) => [card.path, card])).values()];
}, 120_000);

afterEach(() => vi.restoreAllMocks());

type Evaluator = typeof expressions | typeof expressionInterpreter;

/** The scene of a compiled chart with everything that its marks have, tooltips too. */
async function sceneOf(compiled: Spec, expr: Evaluator): Promise<string> {
  const view = new View(parse(compiled, {}, { ast: true }), { renderer: 'none', expr });
  await view.runAsync();
  const { root } = view.scenegraph() as unknown as { readonly root: object };
  // The tree, without the ways back up it.
  const scene = JSON.stringify(root, (key, value) =>
    ['mark', 'group', 'source', 'context', 'datum', '_scenegraph'].includes(key) ? undefined : value,
  );
  view.finalize();
  return scene;
}

it('gives every chart the same scene as Vega’s interpreter, and leaves none of its marks to it', async () => {
  const left = vi.spyOn(expressionInterpreter, 'encode');
  const config = vegaConfig('light');
  for (const { path, chart } of shown) {
    if (!chart) continue;
    const { spec } = compile(completeSpec(chart, 640) as TopLevelSpec, { config });
    const compiled = withRows(spec, chart.values);
    left.mockClear();
    const scene = await sceneOf(compiled, expressions);
    expect(left, path).not.toHaveBeenCalled();
    expect(scene === (await sceneOf(compiled, expressionInterpreter)), path).toBe(true);
  }
}, 120_000);

it('leaves what it does not know to the interpreter, and gets at no function of a value', () => {
  const resultOf = (text: string) => {
    const evaluate = expressions.parameter({ functions: {} }, { ast: parseExpression(text) as Node });
    return evaluate({ name: 'Ada', turns: 2 }, {});
  };
  expect(resultOf("replace(datum.name, /a/g, 'o')")).toBe('Ado');
  expect(resultOf('datum.turns * 2 * PI')).toBeCloseTo(4 * Math.PI);
  expect(resultOf('upper(datum.name)')).toBe('ADA');
  expect(resultOf('datum.turns > 1 ? [datum.name, -datum.turns] : null')).toEqual(['Ada', -2]);
  expect(resultOf("datum.name['constructor']")).toBeUndefined();
});
