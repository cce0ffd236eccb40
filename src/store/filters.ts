import type { StateCreator } from 'zustand';
import type { RunId, RunSummary } from '@/engine/protocol';
import type { Store } from './index';

export interface FiltersSlice {
  /** The run that was chosen; null until one is. */
  readonly chosenRun: RunId | null;
  chooseRun(run: RunId): void;
}

export const filtersSlice: StateCreator<Store, [], [], FiltersSlice> = (set) => ({
  chosenRun: null,
  chooseRun: (chosenRun) => set({ chosenRun }),
});

/** The run that the pages show: the chosen one, else the latest. */
export function selectRun({ chosenRun, summary: { runs } }: Store): RunSummary | null {
  return runs.find(({ id }) => id === chosenRun) ?? runs.at(-1) ?? null;
}
