import { parse, type Spec, View, type ViewOptions } from 'vega';
import { expressions } from './expressions/evaluator';
import { closedLoader } from './loader';

/** The view of a compiled chart, not yet run: it evaluates no text as code and loads nothing. */
export function viewOf(spec: Spec, options: ViewOptions): View {
  return new View(parse(spec, {}, { ast: true }), { ...options, expr: expressions, loader: closedLoader });
}
