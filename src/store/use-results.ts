import { useEffect, useMemo, useState } from 'react';
import type { Result } from '@/analyses/definition';
import { engine } from '@/engine/client';
import type { Outcome, Selection } from '@/engine/protocol';
import { useStore } from './index';

export interface Request {
  readonly analysis: string;
  readonly selection: Selection;
}

export interface Answered extends Request {
  readonly outcome: Outcome<Result>;
}

export interface Results {
  /** What came back for each request that was asked for together. */
  readonly answers: readonly Answered[];
  /** Whether other requests, or other data, have come since. */
  readonly stale: boolean;
}

/** Several results at once, all of the same moment; null until the first are here. */
export function useResults(requests: readonly Request[]): Results | null {
  const version = useStore(({ summary }) => summary.version);
  const [last, setLast] = useState<{ readonly key: string; readonly answers: readonly Answered[] } | null>(
    null,
  );
  const key = useMemo(() => JSON.stringify([version, requests]), [version, requests]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const [, asked]: [number, readonly Request[]] = JSON.parse(key);
    const all = asked.map(async ({ analysis, selection }): Promise<Answered> => {
      const outcome = await engine.compute(analysis, selection, { signal });
      return { analysis, selection, outcome };
    });
    void Promise.all(all).then((answers) => {
      if (!signal.aborted) setLast({ key, answers });
    });
    return () => controller.abort();
  }, [key]);
  return last && { answers: last.answers, stale: last.key !== key };
}
