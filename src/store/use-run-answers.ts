import { useEffect, useMemo, useState } from 'react';
import { noFilter } from '@/course/filter';
import { engine } from '@/engine/client';
import type { Queries, QueryName, RunId } from '@/engine/protocol';
import { useStore } from './index';
import { areLearnersHidden } from './interface';
import { selectChanges } from './settings';

export interface RunQuestion<N extends QueryName> {
  readonly run: RunId;
  readonly question: Queries[N]['question'];
}

/**
 * Asks the engine about several runs, each as a whole and under its settings: what came back, in the order asked, null for a run
 * that has no answer. Null until all answers to the questions of now are here.
 */
export function useRunAnswers<N extends QueryName>(
  query: N,
  questions: readonly RunQuestion<N>[],
): readonly (Queries[N]['answer'] | null)[] | null {
  const version = useStore(({ summary }) => summary.version);
  const changes = useStore((store) => store.changes);
  const withhold = useStore((store) => store.withhold);
  const hideLearners = useStore(areLearnersHidden);
  const asked = JSON.stringify(
    questions.map(({ run, question }) => ({
      selection: { run, settings: selectChanges(run)({ changes }), filter: noFilter, withhold, hideLearners },
      question,
    })),
  );
  const key = `${query} ${version} ${asked}`;
  const [last, setLast] = useState<{ key: string; answers: readonly (Queries[N]['answer'] | null)[] }>();

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const put: { selection: Parameters<typeof engine.ask>[1]; question: Queries[N]['question'] }[] =
      JSON.parse(asked);
    const asking = put.map((each) => engine.ask(query, each.selection, each.question, { signal }));
    void Promise.all(asking).then((outcomes) => {
      if (signal.aborted) return;
      setLast({ key, answers: outcomes.map((outcome) => (outcome.ok ? outcome.value : null)) });
    });
    return () => controller.abort();
  }, [query, asked, key]);

  return useMemo(() => (last?.key === key ? last.answers : null), [last, key]);
}
