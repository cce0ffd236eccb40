import { useCallback } from 'react';
import { useStore } from '@/store';
import { selectChanges, settingsOf } from '@/store/settings';
import type { CurrentRun } from '@/store/use-run';
import { runName, runNumber } from '@/words/run-name';

/** A run as sentences name it: by its number alone where it is of the shown course. */
export function useRunName({ run: shown }: CurrentRun): (id: string) => string {
  const runs = useStore(({ summary }) => summary.runs);
  const changes = useStore((store) => store.changes);
  return useCallback(
    (id) => {
      const run = runs.find((each) => each.id === id);
      if (!run) return id;
      if (run.slug === shown.slug) return runNumber(run);
      return runName(settingsOf(run, selectChanges(id)({ changes })), run);
    },
    [runs, changes, shown.slug],
  );
}
