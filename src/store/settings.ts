import type { StateCreator } from 'zustand';
import { applyChanges, type CourseSettings, type SettingsChanges } from '@/course/settings';
import type { RunId, RunSummary } from '@/engine/protocol';
import type { Store } from './index';

export interface SettingsSlice {
  /** The user's changes to each run's settings. */
  readonly changes: Readonly<Record<RunId, SettingsChanges>>;
  /** Goes up whenever all settings were put in place at once, so that forms begin anew. */
  readonly placed: number;
  changeSettings(run: RunId, changes: SettingsChanges): void;
  resetSettings(run: RunId): void;
}

const unchanged: SettingsChanges = {};

export const settingsSlice: StateCreator<Store, [], [], SettingsSlice> = (set) => ({
  changes: {},
  placed: 0,
  changeSettings: (run, changes) => set((store) => ({ changes: { ...store.changes, [run]: changes } })),
  resetSettings: (run) =>
    set((store) => ({
      changes: Object.fromEntries(Object.entries(store.changes).filter(([id]) => id !== run)),
    })),
});

/** The user's changes to this run's settings. */
export function selectChanges(run: RunId): (store: Pick<Store, 'changes'>) => SettingsChanges {
  return ({ changes }) => (Object.hasOwn(changes, run) ? changes[run] : unchanged);
}

const last = new WeakMap<
  RunSummary,
  { readonly changes: SettingsChanges; readonly course: CourseSettings }
>();

/** The settings in force for a run: the same object for everyone who asks while nothing changes. */
export function settingsOf(run: RunSummary, changes: SettingsChanges): CourseSettings {
  const known = last.get(run);
  if (known?.changes === changes) return known.course;
  const course = applyChanges(run.defaults, changes);
  last.set(run, { changes, course });
  return course;
}
