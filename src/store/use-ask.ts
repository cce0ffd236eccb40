import { useState } from 'react';
import { engine } from '@/engine/client';
import type { Failure, Queries, QueryName } from '@/engine/protocol';
import { selectRun } from './filters';
import { useStore } from './index';
import { areLearnersHidden } from './interface';
import { selectChanges } from './settings';

export interface Asking<N extends QueryName> {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Asks once, under the settings and the selection in force; null where there is no answer. */
  ask(question: Queries[N]['question']): Promise<Queries[N]['answer'] | null>;
}

/** For questions about the shown run that are put when something is pressed. */
export function useAsk<N extends QueryName>(query: N): Asking<N> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = async (question: Queries[N]['question']) => {
    const state = useStore.getState();
    const run = selectRun(state)?.id;
    if (run === undefined) return null;
    setBusy(true);
    const { filter, withhold } = state;
    const settings = selectChanges(run)(state);
    const outcome = await engine.ask(
      query,
      { run, settings, filter, withhold, hideLearners: areLearnersHidden(state) },
      question,
    );
    setBusy(false);
    setFailure(outcome.ok ? null : outcome);
    return outcome.ok ? outcome.value : null;
  };
  return { busy, failure, ask };
}
