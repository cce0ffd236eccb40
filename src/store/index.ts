import { temporal } from 'zundo';
import { create } from 'zustand';
import { type DatasetSlice, datasetSlice } from './dataset';
import { type FiltersSlice, filtersSlice } from './filters';
import { type InterfaceSlice, interfaceSlice } from './interface';
import { type InterventionsSlice, interventionsSlice } from './interventions';
import { keepFilterValid } from './keep-filter-valid';
import { keepUp } from './keep-up';
import { type KeepingSlice, keepingSlice } from './keeping';
import { type OfflineSlice, offlineSlice } from './offline';
import { type RiskSlice, riskSlice } from './risk';
import { type SettingsSlice, settingsSlice } from './settings';
import { askBeforeClosing, type UnsavedSlice, unsavedSlice } from './unsaved';

export type Store = DatasetSlice &
  SettingsSlice &
  FiltersSlice &
  InterfaceSlice &
  KeepingSlice &
  OfflineSlice &
  RiskSlice &
  InterventionsSlice &
  UnsavedSlice;

const MOST_UNDOABLE = 100;

/** What can be undone: the settings with their notable dates, and the saved groups. */
const undoable = ({ changes, savedGroups }: Store) => ({ changes, savedGroups });
type Undoable = ReturnType<typeof undoable>;
const sameUndoable = (a: Undoable, b: Undoable) => a.changes === b.changes && a.savedGroups === b.savedGroups;

/** The state of the page, in slices. The rows themselves are in the engine's worker. */
export const useStore = create<Store>()(
  temporal(
    (...store) => ({
      ...datasetSlice(...store),
      ...settingsSlice(...store),
      ...filtersSlice(...store),
      ...interfaceSlice(...store),
      ...keepingSlice(...store),
      ...offlineSlice(...store),
      ...riskSlice(...store),
      ...interventionsSlice(...store),
      ...unsavedSlice(...store),
    }),
    { partialize: undoable, equality: sameUndoable, limit: MOST_UNDOABLE },
  ),
);

keepFilterValid(useStore);
keepUp(useStore);
askBeforeClosing(useStore);
// What was kept is where a visit begins, and what was forgotten does not come back.
useStore.subscribe((now, before) => {
  // The very change that is being told is taken down only after this.
  if (now.keeping !== before.keeping || now.found !== before.found)
    queueMicrotask(() => useStore.temporal.getState().clear());
});
