import type { StateCreator } from 'zustand';
import type { Store } from './index';

export interface OfflineSlice {
  /** Whether the page is kept on the device and so opens without a network: since this visit, or an earlier one. */
  readonly opensOffline: 'no' | 'from now on' | 'yes';
  /** Loads the newer version of the page that is ready, with everything that is loaded forgotten; null where none is. */
  readonly takeNewVersion: (() => void) | null;
  setOpensOffline(opens: 'from now on' | 'yes'): void;
  offerNewVersion(take: (() => void) | null): void;
}

export const offlineSlice: StateCreator<Store, [], [], OfflineSlice> = (set) => ({
  opensOffline: 'no',
  takeNewVersion: null,
  setOpensOffline: (opensOffline) => set({ opensOffline }),
  offerNewVersion: (takeNewVersion) => set({ takeNewVersion }),
});
