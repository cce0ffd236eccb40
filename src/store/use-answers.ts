import { useEffect, useState } from 'react';
import type { AnswerCount } from '@/course/answers';
import { engine } from '@/engine/client';
import { useStore } from './index';
import { useRun } from './use-run';

interface Answers {
  readonly run: string;
  readonly version: number;
  readonly answers: readonly AnswerCount[];
}

/** What the learners of the shown run answered of themselves; null until it is here. */
export function useAnswers(): readonly AnswerCount[] | null {
  const run = useRun()?.run.id;
  const version = useStore(({ summary }) => summary.version);
  const [last, setLast] = useState<Answers | null>(null);
  useEffect(() => {
    if (run === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    void engine.answers(run, { signal }).then((outcome) => {
      if (!signal.aborted && outcome.ok) setLast({ run, version, answers: outcome.value });
    });
    return () => controller.abort();
  }, [run, version]);
  return last && last.run === run && last.version === version ? last.answers : null;
}
