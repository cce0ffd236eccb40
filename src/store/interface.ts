import type { StateCreator } from 'zustand';
import type { Store } from './index';
import { type ChosenScheme, loadScheme, saveScheme } from './storage';

export interface InterfaceSlice {
  readonly scheme: ChosenScheme;
  chooseScheme(scheme: ChosenScheme): void;
}

export const interfaceSlice: StateCreator<Store, [], [], InterfaceSlice> = (set) => ({
  scheme: loadScheme(),
  chooseScheme: (scheme) => {
    saveScheme(scheme);
    set({ scheme });
  },
});
