import { useEffect, useState } from 'react';
import { engine } from '@/engine/client';
import type { Outcome, RunId, TablePreview } from '@/engine/protocol';
import { useStore } from './index';
import { areLearnersHidden } from './interface';

/** The tables of a run as they were read; null until they are here, or while nobody has asked. */
export function usePreview(run: RunId, asked: boolean): Outcome<readonly TablePreview[]> | null {
  const version = useStore(({ summary }) => summary.version);
  const hideLearners = useStore(areLearnersHidden);
  const withhold = useStore((store) => store.withhold);
  const [outcome, setOutcome] = useState<Outcome<readonly TablePreview[]> | null>(null);
  useEffect(() => {
    if (!asked || version === 0) return;
    const selection = { run, settings: {}, withhold, hideLearners };
    const controller = new AbortController();
    void engine.ask('preview', selection, null, { signal: controller.signal }).then((answer) => {
      if (!controller.signal.aborted) setOutcome(answer);
    });
    return () => controller.abort();
  }, [asked, run, withhold, hideLearners, version]);
  return outcome;
}
