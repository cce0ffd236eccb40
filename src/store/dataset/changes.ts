import { engine } from '@/engine/client';
import type { DatasetSummary, Outcome } from '@/engine/protocol';
import type { Store } from '../index';
import type { Loader } from './loader';
import { loadedSample } from './sample';

/** What is done to files that are loaded. */
export interface ChangesSlice {
  /** The ids of the simulated course's files that were added since the page was opened. */
  readonly sampleFiles: readonly string[];
  /** Takes the simulated course away and leaves the other files. */
  removeSample(): Promise<void>;
  assignRun(fileId: string, slug: string, run: number): Promise<void>;
  removeFile(fileId: string): Promise<void>;
  removeAll(): Promise<void>;
}

export function changesSlice({ set, get, held, settle, enqueue }: Loader): ChangesSlice {
  const run = (start: () => Promise<Outcome<DatasetSummary>>, forgotten: Partial<Store> = {}) =>
    enqueue(async () => {
      const outcome = await start();
      if (!outcome.ok) return settle(get().summary, { files: [], failure: outcome });
      set(forgotten);
      if (outcome.value.files.length === 0) held.length = 0;
      settle(outcome.value, null);
    });

  return {
    sampleFiles: [],
    removeSample: () =>
      run(
        async () => {
          let outcome: Outcome<DatasetSummary> = { ok: true, value: get().summary };
          for (const id of loadedSample(get())) {
            outcome = await engine.removeFile(id);
            if (!outcome.ok) break;
          }
          return outcome;
        },
        { sampleFiles: [] },
      ),
    assignRun: (fileId, slug, number) => run(() => engine.assignRun(fileId, slug, number)),
    removeFile: (fileId) => run(() => engine.removeFile(fileId)),
    removeAll: () =>
      run(() => engine.removeAll(), {
        changes: {},
        chosenRun: null,
        riskChoices: {},
        lastRisk: null,
        interventionLog: [],
      }),
  };
}
