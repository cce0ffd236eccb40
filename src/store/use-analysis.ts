import { useEffect, useState } from 'react';
import type { Result } from '@/analyses/definition';
import { engine } from '@/engine/client';
import type { Failure, Outcome, Selection } from '@/engine/protocol';
import type { DatasetId } from '@/formats/format';
import { useStore } from './index';
import { useRun } from './use-run';

export type AnalysisState =
  | { readonly state: 'loading' }
  /** `stale` while the result is of an earlier selection or settings and the new one is computed. */
  | { readonly state: 'ok'; readonly result: Result; readonly stale: boolean }
  | { readonly state: 'missing'; readonly missing: readonly DatasetId[] }
  | { readonly state: 'error'; readonly failure: Failure };

interface Answer extends Required<Selection> {
  readonly analysis: string;
  readonly version: number;
  readonly outcome: Outcome<Result>;
}

const loading: AnalysisState = { state: 'loading' };

/** An analysis of the shown run. While it is computed anew under another selection, the last result stays as stale. */
export function useAnalysis(analysis: string): AnalysisState {
  const current = useRun();
  const version = useStore(({ summary }) => summary.version);
  const filter = useStore((store) => store.filter);
  const [last, setLast] = useState<Answer | null>(null);
  const run = current?.run.id;
  const settings = current?.changes;

  useEffect(() => {
    if (run === undefined || settings === undefined || version === 0) return;
    const controller = new AbortController();
    const { signal } = controller;
    void engine.compute(analysis, { run, settings, filter }, { signal }).then((outcome) => {
      if (!signal.aborted) setLast({ run, settings, filter, analysis, version, outcome });
    });
    return () => controller.abort();
  }, [analysis, run, settings, filter, version]);

  if (last?.run !== run || last?.analysis !== analysis) return loading;
  const stale = last.settings !== settings || last.filter !== filter || last.version !== version;
  return stateOf(last.outcome, stale);
}

function stateOf(outcome: Outcome<Result>, stale: boolean): AnalysisState {
  if (outcome.ok) return { state: 'ok', result: outcome.value, stale };
  if (outcome.code === 'missing-data') return { state: 'missing', missing: outcome.missing ?? [] };
  return stale ? loading : { state: 'error', failure: outcome };
}
