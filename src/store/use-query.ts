import { startTransition, useEffect, useMemo, useState } from 'react';
import { type Clock, type Filter, noFilter } from '@/course/filter';
import { engine } from '@/engine/client';
import type { Outcome, Queries, QueryName, Selection } from '@/engine/protocol';
import { useStore } from './index';
import { areLearnersHidden } from './interface';
import { useRun } from './use-run';

/** What came back for a question, and whether the question or the data has changed since. */
export interface Answered<N extends QueryName> {
  readonly question: Queries[N]['question'];
  readonly outcome: Outcome<Queries[N]['answer']>;
  readonly stale: boolean;
}

/** The whole run by each clock. */
const wholeRun: Readonly<Record<Clock, Filter>> = {
  course: noFilter,
  utc: { ...noFilter, clock: 'utc' },
  learner: { ...noFilter, clock: 'learner' },
};

interface Last<N extends QueryName> extends Omit<Answered<N>, 'stale'> {
  readonly run: string;
  readonly withhold: number;
  readonly key: string;
}

/**
 * Asks the engine about the shown run: `selection` under what is selected, `run` whatever is but the clock. Null until the first
 * answer is here; later ones replace it, and until they do it is stale. Nothing is asked while the question is
 * undefined.
 */
export function useQuery<N extends QueryName>(
  query: N,
  question: Queries[N]['question'] | undefined,
  about: 'selection' | 'run',
): Answered<N> | null {
  const current = useRun();
  const version = useStore(({ summary }) => summary.version);
  const chosen = useStore((store) => store.filter);
  const filter = about === 'run' ? wholeRun[chosen.clock] : chosen;
  const withhold = useStore((store) => store.withhold);
  const hideLearners = useStore(areLearnersHidden);
  const [last, setLast] = useState<Last<N> | null>(null);
  const run = current?.run.id;
  const settings = current?.changes;
  const asked = question === undefined ? null : JSON.stringify(question);
  const key = useMemo(
    () => JSON.stringify([query, run, settings, filter, withhold, hideLearners, version, asked]),
    [query, run, settings, filter, withhold, hideLearners, version, asked],
  );

  useEffect(() => {
    if (run === undefined || settings === undefined || asked === null || version === 0) return;
    const controller = new AbortController();
    const { signal } = controller;
    const selection: Selection = { run, settings, filter, withhold, hideLearners };
    const put: Queries[N]['question'] = JSON.parse(asked);
    void engine.ask(query, selection, put, { signal }).then((outcome) => {
      if (!signal.aborted) startTransition(() => setLast({ run, key, withhold, question: put, outcome }));
    });
    return () => controller.abort();
  }, [query, run, settings, filter, withhold, hideLearners, version, asked, key]);

  if (!last || last.run !== run || last.withhold !== withhold) return null;
  return { question: last.question, outcome: last.outcome, stale: last.key !== key };
}
