import type { StateCreator } from 'zustand';
import type { Store } from './index';

export interface OfflineSlice {
  /** Whether the page is kept on the device and so opens without a network. */
  readonly opensOffline: boolean;
  /** Loads the newer version of the page that is ready, with everything that is loaded forgotten; null where none is. */
  readonly takeNewVersion: (() => void) | null;
  setOpensOffline(): void;
  offerNewVersion(take: (() => void) | null): void;
}

export const offlineSlice: StateCreator<Store, [], [], OfflineSlice> = (set) => ({
  opensOffline: false,
  takeNewVersion: null,
  setOpensOffline: () => set({ opensOffline: true }),
  offerNewVersion: (takeNewVersion) => set({ takeNewVersion }),
});
