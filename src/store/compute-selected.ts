import type { Result } from '@/analyses/definition';
import { engine } from '@/engine/client';
import type { CallOptions, Outcome } from '@/engine/protocol';
import { selectRun } from './filters';
import { useStore } from './index';
import { selectChanges } from './settings';

/** Computes an analysis of the shown run under the settings and the selection in force, once. */
export async function computeSelected(analysis: string, options?: CallOptions): Promise<Outcome<Result>> {
  const state = useStore.getState();
  const run = selectRun(state);
  if (!run) return { ok: false, code: 'no-such-run' };
  const settings = selectChanges(run.id)(state);
  return engine.compute(analysis, { run: run.id, settings, filter: state.filter }, options);
}
