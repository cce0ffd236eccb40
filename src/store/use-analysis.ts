import { useEffect, useState } from 'react';
import type { Result } from '@/analyses/definition';
import { engine } from '@/engine/client';
import type { Failure, Outcome, RunId } from '@/engine/protocol';
import type { DatasetId } from '@/formats/format';
import { useStore } from './index';
import { useRun } from './use-run';

export type AnalysisState =
  | { readonly state: 'loading' }
  | { readonly state: 'ok'; readonly result: Result }
  | { readonly state: 'missing'; readonly missing: readonly DatasetId[] }
  | { readonly state: 'error'; readonly failure: Failure };

interface Answer {
  readonly run: RunId;
  readonly analysis: string;
  readonly answer: AnalysisState;
}

const loading: AnalysisState = { state: 'loading' };

/** An analysis of the shown run. While it is computed anew under changed settings, the last result stays. */
export function useAnalysis(analysis: string): AnalysisState {
  const current = useRun();
  const version = useStore(({ summary }) => summary.version);
  const [last, setLast] = useState<Answer | null>(null);
  const run = current?.run.id;
  const settings = current?.changes;

  useEffect(() => {
    if (run === undefined || settings === undefined || version === 0) return;
    const controller = new AbortController();
    void engine.compute(analysis, { run, settings }, { signal: controller.signal }).then((outcome) => {
      if (!controller.signal.aborted) setLast({ run, analysis, answer: answerOf(outcome) });
    });
    return () => controller.abort();
  }, [analysis, run, settings, version]);

  return last && last.run === run && last.analysis === analysis ? last.answer : loading;
}

function answerOf(outcome: Outcome<Result>): AnalysisState {
  if (outcome.ok) return { state: 'ok', result: outcome.value };
  if (outcome.code === 'missing-data') return { state: 'missing', missing: outcome.missing ?? [] };
  return { state: 'error', failure: outcome };
}
