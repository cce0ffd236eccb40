import type { StoreApi } from 'zustand';
import type { DatasetSummary } from '@/engine/protocol';
import type { Store } from '../index';
import type { Held } from '../recovery';
import { cancelledOnly, type ImportResult } from './import-result';

/** What there is before anything is loaded. */
export const nothing: DatasetSummary = { version: 0, runs: [], files: [] };

/** What all that changes the loaded data has in common. */
export interface Loader {
  readonly set: StoreApi<Store>['setState'];
  readonly get: StoreApi<Store>['getState'];
  /** What was added, to be read again where the engine dies. */
  readonly held: Held[];
  /** Shows what is loaded now, and what became of the last import. */
  settle(summary: DatasetSummary, lastImport: ImportResult | null): void;
  /** Changes wait for each other. */
  enqueue(work: () => Promise<void>): Promise<void>;
  /**
   * Enqueues what takes long enough to be shown as under way and to be cancelled. It gives what is to be done once it
   * is under way no longer.
   */
  long(work: (signal: AbortSignal) => Promise<() => void>): Promise<void>;
  /** Cancels all long ones. */
  cancel(): void;
}

/** What changes of the loaded data share, for one store. */
export function loader(set: Loader['set'], get: Loader['get']): Loader {
  let queue = Promise.resolve();
  let underWay = 0;
  let controller = new AbortController();

  const enqueue = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    // What fails holds up nothing behind it.
    queue = done.catch(() => undefined);
    return done;
  };

  return {
    set,
    get,
    held: [],
    settle: (summary, lastImport) => {
      const failed = lastImport !== null && !cancelledOnly(lastImport);
      const idle = summary.runs.length > 0 ? 'ready' : failed ? 'error' : 'empty';
      set({ summary, lastImport, progress: null, status: underWay > 0 ? 'loading' : idle });
    },
    enqueue,
    long: (work) => {
      if (controller.signal.aborted) controller = new AbortController();
      const { signal } = controller;
      underWay += 1;
      set({ lastImport: null, status: 'loading' });
      return enqueue(async () => {
        const finish = await work(signal).finally(() => {
          underWay -= 1;
        });
        finish();
      });
    },
    cancel: () => controller.abort(),
  };
}
