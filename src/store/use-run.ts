import { useMemo } from 'react';
import type { CourseSettings, SettingsChanges } from '@/course/settings';
import type { RunSummary } from '@/engine/protocol';
import { selectRun } from './filters';
import { useStore } from './index';
import { selectChanges, settingsOf } from './settings';

export interface CurrentRun {
  readonly run: RunSummary;
  readonly course: CourseSettings;
  readonly changes: SettingsChanges;
}

/** The run that the pages show with the settings in force; null where nothing is loaded. */
export function useRun(): CurrentRun | null {
  const run = useStore(selectRun);
  const changes = useStore(selectChanges(run?.id ?? ''));
  return useMemo(() => run && { run, changes, course: settingsOf(run, changes) }, [run, changes]);
}
