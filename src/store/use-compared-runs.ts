import { useMemo } from 'react';
import type { RunSummary } from '@/engine/protocol';
import { type ComparedRuns, comparedRuns } from './compared-runs';
import { useStore } from './index';
import { publishedRun } from './use-run';

/** These runs, the earliest first, each with its settings, and what of the selection can be applied to all of them. */
export function useComparedRuns(runs: readonly RunSummary[]): ComparedRuns {
  const filter = useStore((store) => store.filter);
  const changes = useStore((store) => store.changes);
  const withhold = useStore((store) => store.withhold);
  return useMemo(
    () =>
      comparedRuns(
        runs.map((run) => publishedRun(run, withhold)),
        filter,
        changes,
      ),
    [runs, filter, changes, withhold],
  );
}
