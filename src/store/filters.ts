import type { StateCreator } from 'zustand';
import { type Condition, type Filter, type LearnerGroup, noFilter, without } from '@/course/filter';
import type { RunId, RunSummary } from '@/engine/protocol';
import type { SavedGroup } from '@/workspace/state';
import type { DroppedPart } from './available';
import type { Store } from './index';

export type { SavedGroup };

export interface FiltersSlice {
  /** The run that was chosen; null until one is. */
  readonly chosenRun: RunId | null;
  /** Whose events count, and which of them: the one selection that every card and export obeys. */
  readonly filter: Filter;
  /** The learners with whom those of the filter are compared, in the same time; null where nobody is. */
  readonly against: LearnerGroup | null;
  readonly savedGroups: readonly SavedGroup[];
  /** What a change of the data took out of the selection, until it is dismissed or something is chosen. */
  readonly dropped: readonly DroppedPart[];
  chooseRun(run: RunId): void;
  /** Changes parts of the selection; what is absent stays. */
  choose(part: Partial<Filter>): void;
  /** Compares with a group, or with none. */
  compareWith(against: LearnerGroup | null): void;
  /** Compares the chosen learners for whom a condition holds with those for whom it does not. */
  compareOn(condition: Condition): void;
  /** Puts each of two compared groups in the other’s place. */
  swapGroups(): void;
  dismissDropped(): void;
  saveGroup(name: string, group: LearnerGroup): void;
  renameGroup(id: string, name: string): void;
  deleteGroup(id: string): void;
}

export const filtersSlice: StateCreator<Store, [], [], FiltersSlice> = (set) => ({
  chosenRun: null,
  filter: noFilter,
  against: null,
  savedGroups: [],
  dropped: [],
  chooseRun: (chosenRun) => set({ chosenRun }),
  choose: (part) => set(({ filter }) => ({ filter: { ...filter, ...part }, dropped: [] })),
  compareWith: (against) => set({ against, dropped: [] }),
  compareOn: (condition) =>
    set(({ filter }) => {
      const within = without(filter.group, condition);
      const group = [...within, condition];
      const against = [...within, { ...condition, not: !condition.not }];
      return { filter: { ...filter, group }, against, dropped: [] };
    }),
  swapGroups: () =>
    set(({ filter, against }) =>
      against ? { filter: { ...filter, group: against }, against: filter.group } : {},
    ),
  dismissDropped: () => set({ dropped: [] }),
  saveGroup: (name, group) =>
    set(({ savedGroups }) => ({
      savedGroups: [...savedGroups, { id: crypto.randomUUID(), name: name.trim(), group }],
    })),
  renameGroup: (id, name) =>
    set(({ savedGroups }) => ({
      savedGroups: savedGroups.map((saved) => (saved.id === id ? { ...saved, name: name.trim() } : saved)),
    })),
  deleteGroup: (id) =>
    set(({ savedGroups }) => ({ savedGroups: savedGroups.filter((saved) => saved.id !== id) })),
});

/** The run that the pages show: the chosen one, else the latest. */
export function selectRun({ chosenRun, summary: { runs } }: Store): RunSummary | null {
  return runs.find(({ id }) => id === chosenRun) ?? runs.at(-1) ?? null;
}

/** Whether every learner counts, at any time, by whichever clock. */
export function isEverything({ group, period, hours }: Filter): boolean {
  return group.length === 0 && period === null && hours === null;
}
