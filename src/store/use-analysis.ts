import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Result } from '@/analyses/definition';
import type { Filter, LearnerGroup } from '@/course/filter';
import { engine } from '@/engine/client';
import type { Failure, Outcome, Selection } from '@/engine/protocol';
import type { DatasetId } from '@/formats/format';
import { useStore } from './index';
import { areLearnersHidden } from './interface';
import { useRun } from './use-run';

export type AnalysisState =
  | { readonly state: 'loading' }
  /** `stale` while the result is of an earlier selection or settings and the new one is computed. */
  | {
      readonly state: 'ok';
      readonly result: Result;
      /** The selection that the result is of. */
      readonly filter: Filter;
      readonly stale: boolean;
    }
  | { readonly state: 'missing'; readonly missing: readonly DatasetId[] }
  | { readonly state: 'error'; readonly failure: Failure };

interface Answer extends Required<Selection> {
  readonly analysis: string;
  readonly version: number;
  readonly outcome: Outcome<Result>;
}

const loading: AnalysisState = { state: 'loading' };

const nobody: readonly string[] = [];
const never = () => false;

/**
 * An analysis of the shown run. While it is computed anew under another selection, the last result stays as stale.
 * @param learners Ids of the learners that an analysis of single learners is about; the same array while it is asked.
 * @param group The group of learners that it is of; the selected one where null.
 * @param urgent Whether it is needed before others at the moment; the same function while it is asked.
 */
export function useAnalysis(
  analysis: string,
  learners: readonly string[] = nobody,
  group: LearnerGroup | null = null,
  urgent: () => boolean = never,
): AnalysisState {
  const current = useRun();
  const version = useStore(({ summary }) => summary.version);
  const selected = useStore((store) => store.filter);
  const filter = useMemo(() => (group ? { ...selected, group } : selected), [selected, group]);
  const withhold = useStore((store) => store.withhold);
  const hideLearners = useStore(areLearnersHidden);
  const [last, setLast] = useState<Answer | null>(null);
  const run = current?.run.id;
  const settings = current?.changes;

  useEffect(() => {
    if (run === undefined || settings === undefined || version === 0) return;
    const controller = new AbortController();
    const { signal } = controller;
    const selection = { run, settings, filter, learners, withhold, hideLearners };
    void engine.compute(analysis, selection, { signal, urgent }).then((outcome) => {
      if (!signal.aborted) startTransition(() => setLast({ ...selection, analysis, version, outcome }));
    });
    return () => controller.abort();
  }, [analysis, run, settings, filter, learners, withhold, hideLearners, version, urgent]);

  // A result with small counts in it is not shown a moment longer than they are.
  if (last?.run !== run || last?.analysis !== analysis || last.withhold !== withhold) return loading;
  const same = last.settings === settings && last.filter === filter && last.learners === learners;
  const stale = !same || last.version !== version;
  return stateOf(last, stale);
}

function stateOf({ outcome, filter }: Answer, stale: boolean): AnalysisState {
  if (outcome.ok) return { state: 'ok', result: outcome.value, filter, stale };
  if (outcome.code === 'missing-data') return { state: 'missing', missing: outcome.missing ?? [] };
  return stale ? loading : { state: 'error', failure: outcome };
}
