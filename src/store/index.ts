import { create } from 'zustand';
import { type DatasetSlice, datasetSlice } from './dataset';
import { type FiltersSlice, filtersSlice } from './filters';
import { type InterfaceSlice, interfaceSlice } from './interface';
import { type InterventionsSlice, interventionsSlice } from './interventions';
import { keepFilterValid } from './keep-filter-valid';
import { type OfflineSlice, offlineSlice } from './offline';
import { type RiskSlice, riskSlice } from './risk';
import { type SettingsSlice, settingsSlice } from './settings';

export type Store = DatasetSlice &
  SettingsSlice &
  FiltersSlice &
  InterfaceSlice &
  OfflineSlice &
  RiskSlice &
  InterventionsSlice;

/** The state of the page, in slices. The rows themselves are in the engine's worker. */
export const useStore = create<Store>()((...store) => ({
  ...datasetSlice(...store),
  ...settingsSlice(...store),
  ...filtersSlice(...store),
  ...interfaceSlice(...store),
  ...offlineSlice(...store),
  ...riskSlice(...store),
  ...interventionsSlice(...store),
}));

keepFilterValid(useStore);
