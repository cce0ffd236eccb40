import { computations } from '@/analyses/computations';
import type { AnalysisContext } from '@/analyses/context';
import type { Analysis, Result } from '@/analyses/definition';
import { analyses } from '@/analyses/registry';
import { suppressed } from '@/analyses/withholding/suppress';
import type { Run } from '@/course/run';
import { done } from './outcome';
import type { Outcome, Selection } from './protocol';
import { type SelectedContexts, selectionKey } from './selected-context';

/** So many results are kept, those last used; each is small. */
const KEPT = 500;

/** Whether a group has so few learners, or all but so few, that its figures would be those of few. */
function isTooSmall({ people }: Run, { population }: AnalysisContext, threshold: number): boolean {
  const others = people.learners - population.size;
  return population.size < threshold || (others > 0 && others < threshold);
}

function withheldResult({ tables }: Analysis, result: Result, threshold: number): Result {
  const parts = Object.entries(result).map(([name, rows]) => [
    name,
    suppressed(tables[name], rows, threshold),
  ]);
  return Object.fromEntries(parts);
}

/** Computes result tables, each once as long as the data stays. */
export class Results {
  private readonly kept = new Map<string, Result>();

  constructor(private readonly contexts: SelectedContexts) {}

  /** The result tables of an analysis; or, as a code, why there are none. */
  compute(analysis: string, run: Run, selection: Selection): Outcome<Result> {
    const definition = analyses.find(({ id }) => id === analysis);
    const compute = computations.get(analysis);
    if (!definition || !compute) return { ok: false, code: 'bug', detail: `no analysis ${analysis}` };
    const missing = definition.needs.filter((dataset) => !run.tables.has(dataset));
    if (missing.length > 0) return { ok: false, code: 'missing-data', missing };
    const { withhold = 0, hideLearners = false } = selection;
    if (hideLearners && definition.about === 'learners') return { ok: false, code: 'learners-hidden' };
    if (withhold > 0 && definition.about === 'learners') return { ok: false, code: 'withheld' };
    const key = `${analysis} ${withhold} ${selectionKey(run, selection)}`;
    const known = this.kept.get(key);
    if (known) {
      this.keep(key, known);
      return done(known);
    }
    const context = this.contexts.of(run, selection);
    if (!context) return { ok: false, code: 'period-unknown' };
    if (withhold > 0 && isTooSmall(run, context, withhold))
      return { ok: false, code: 'group-too-small', threshold: withhold };
    const computed = compute(context);
    const result = withhold > 0 ? withheldResult(definition, computed, withhold) : computed;
    this.keep(key, result);
    return done(result);
  }

  /** Keeps a result as the one last used, and forgets that which was not used the longest. */
  private keep(key: string, result: Result): void {
    this.kept.delete(key);
    this.kept.set(key, result);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT) this.kept.delete(oldest);
  }

  clear(): void {
    this.kept.clear();
  }
}
