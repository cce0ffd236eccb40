import { useMemo } from 'react';
import type { CourseSettings, SettingsChanges } from '@/course/settings';
import type { RunSummary } from '@/engine/protocol';
import { published } from '@/stats/publishing';
import { selectRun } from './filters';
import { useStore } from './index';
import { selectChanges, settingsOf } from './settings';

export interface CurrentRun {
  readonly run: RunSummary;
  readonly course: CourseSettings;
  readonly changes: SettingsChanges;
}

/** A run of which counts under a threshold are withheld; as it is where the threshold is 0. */
export function publishedRun(run: RunSummary, threshold: number): RunSummary {
  if (threshold === 0) return run;
  const { learners, located } = run;
  return { ...run, learners: published(learners, threshold), located: published(located, threshold) };
}

/** The run that the pages show with the settings in force; null where nothing is loaded. */
export function useRun(): CurrentRun | null {
  const run = useStore(selectRun);
  const changes = useStore(selectChanges(run?.id ?? ''));
  const withhold = useStore((store) => store.withhold);
  return useMemo(
    () => run && { run: publishedRun(run, withhold), changes, course: settingsOf(run, changes) },
    [run, changes, withhold],
  );
}
