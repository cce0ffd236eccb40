import { startTransition, useEffect, useMemo, useState } from 'react';
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

interface Last extends Pick<Results, 'answers'> {
  readonly key: string;
  readonly withhold: number;
}

const never = () => false;

/**
 * Several results at once, all of the same moment; null until the first are here.
 * @param urgent Whether they are needed before others at the moment; the same function while they are asked.
 */
export function useResults(requests: readonly Request[], urgent: () => boolean = never): Results | null {
  const version = useStore(({ summary }) => summary.version);
  const withhold = useStore((store) => store.withhold);
  const [last, setLast] = useState<Last | null>(null);
  const key = useMemo(() => JSON.stringify([version, requests, withhold]), [version, requests, withhold]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const [, asked, threshold]: [number, readonly Request[], number] = JSON.parse(key);
    const all = asked.map(async ({ analysis, selection }): Promise<Answered> => {
      const outcome = await engine.compute(
        analysis,
        { ...selection, withhold: threshold },
        { signal, urgent },
      );
      return { analysis, selection, outcome };
    });
    void Promise.all(all).then((answers) => {
      if (!signal.aborted) startTransition(() => setLast({ key, answers, withhold: threshold }));
    });
    return () => controller.abort();
  }, [key, urgent]);
  if (last?.withhold !== withhold) return null;
  return { answers: last.answers, stale: last.key !== key };
}
