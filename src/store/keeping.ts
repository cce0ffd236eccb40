import type { StateCreator } from 'zustand';
import { engine } from '@/engine/client';
import type { Failure } from '@/engine/protocol';
import { deleteAllKept } from '@/workspace/kept-state';
import { deleteRemembered, type Found, lookForStored } from '@/workspace/stored';
import type { Store } from './index';
import { interfaceAtFirst } from './interface';
import { loadKeeps, saveKeeps } from './storage';
import { heldBy } from './workspace-state';

/**
 * Whether what is loaded and set is kept on this device: `restoring` while what was kept before is being loaded; `paused`
 * where it could not be, and so is not written over.
 */
export type Keeping = 'off' | 'restoring' | 'on' | 'paused';

export interface KeepingSlice {
  readonly keeping: Keeping;
  /** How many writes are under way. */
  readonly keepWrites: number;
  /** Why what is loaded is not, or not all, kept although it should be. */
  readonly keepFailure: Failure | null;
  /** What was found on the device after everything was forgotten; null where that was not asked for. */
  readonly found: Found | null;
  dismissFound(): void;
  /** Keeps from now on, or deletes what is kept. */
  setKeeping(keeps: boolean): Promise<void>;
  /** Forgets what is loaded and set, deletes all that is kept or remembered, and looks for what is left. */
  forgetEverything(): Promise<void>;
}

const notKept: Failure = { ok: false, code: 'not-kept' };

export const keepingSlice: StateCreator<Store, [], [], KeepingSlice> = (set, get, api) => {
  const stop = async () => {
    saveKeeps(false);
    set({ keeping: 'off', keepFailure: null });
    await engine.stopKeeping();
    await deleteAllKept();
  };

  return {
    keeping: loadKeeps() ? 'restoring' : 'off',
    keepWrites: 0,
    keepFailure: null,
    found: null,
    dismissFound: () => set({ found: null }),
    setKeeping: async (keeps) => {
      set({ found: null });
      if (!keeps) await stop();
      else if (saveKeeps(true)) set({ keeping: 'on', keepFailure: null });
      else set({ keepFailure: notKept });
    },
    forgetEverything: async () => {
      get().cancelImport();
      saveKeeps(false);
      set({ keeping: 'off', keepFailure: null });
      await get().removeAll();
      set(heldBy(api.getInitialState()));
      await stop();
      deleteRemembered();
      set(interfaceAtFirst());
      set({ found: await lookForStored() });
    },
  };
};
