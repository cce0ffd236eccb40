import type { StateCreator } from 'zustand';
import type { Store } from './index';
import { type ChosenScheme, loadHideLearners, loadScheme, saveHideLearners, saveScheme } from './storage';

export interface InterfaceSlice {
  readonly scheme: ChosenScheme;
  chooseScheme(scheme: ChosenScheme): void;
  /** Whether the pages about single learners are turned off. */
  readonly hideLearners: boolean;
  setHideLearners(hide: boolean): void;
}

export const interfaceSlice: StateCreator<Store, [], [], InterfaceSlice> = (set) => ({
  scheme: loadScheme(),
  chooseScheme: (scheme) => {
    saveScheme(scheme);
    set({ scheme });
  },
  hideLearners: loadHideLearners(),
  setHideLearners: (hideLearners) => {
    saveHideLearners(hideLearners);
    set({ hideLearners });
  },
});
