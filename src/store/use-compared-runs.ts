import { useMemo } from 'react';
import type { Filter } from '@/course/filter';
import type { CourseSettings, SettingsChanges } from '@/course/settings';
import type { RunSummary } from '@/engine/protocol';
import { useStore } from './index';
import { filterForRuns } from './run-filter';
import { selectChanges, settingsOf } from './settings';

export interface ComparedRun {
  readonly run: RunSummary;
  readonly changes: SettingsChanges;
  readonly course: CourseSettings;
}

export interface ComparedRuns {
  readonly runs: readonly ComparedRun[];
  /** What of the selection is applied to each of them. */
  readonly filter: Filter;
}

/** These runs, the earliest first, each with its settings, and what of the selection can be applied to all of them. */
export function useComparedRuns(runs: readonly RunSummary[]): ComparedRuns {
  const selected = useStore((store) => store.filter);
  const changes = useStore((store) => store.changes);
  return useMemo(() => {
    const all = runs.map((run) => {
      const own = selectChanges(run.id)({ changes });
      return { run, changes: own, course: settingsOf(run, own) };
    });
    const start = ({ course, run }: ComparedRun) =>
      `${course.startDate ?? '9'} ${String(run.number).padStart(4, '0')}`;
    return {
      runs: all.toSorted((a, b) => (start(a) < start(b) ? -1 : 1)),
      filter: filterForRuns(selected, runs, changes),
    };
  }, [runs, selected, changes]);
}
