import type { ImportReport } from '@/engine/protocol';
import { deviceMemory, type MemoryNeed, memoryNeed } from '../memory';
import { type Held, importHeld } from '../recovery';
import { filesChosen, nothingToDraw, tablesReady } from '../timing';
import type { Loader } from './loader';
import { isWorkspace } from './workspace-name';

/** Files that are added to what is loaded. */
export interface ImportsSlice {
  /** Files that wait for a word of the user's, being perhaps too large. */
  readonly waiting: (MemoryNeed & { readonly files: readonly File[] }) | null;
  /**
   * Reads files, or asks first where the tab may have no memory for them; those that wait already are asked about together
   * with them. Of several workspaces the first is opened.
   */
  importFiles(files: readonly File[]): Promise<void>;
  importWaiting(): Promise<void>;
  dismissWaiting(): void;
  importSample(): Promise<void>;
  cancelImport(): void;
  dismissImport(): void;
}

export function importsSlice({ set, get, held, settle, long, cancel }: Loader): ImportsSlice {
  const run = (added: Held, passedOver: readonly string[] = []) => {
    filesChosen();
    return long(async (signal) => {
      let running = true;
      const before = get().summary;
      const onProgress = ({ early, ...progress }: ImportReport) =>
        running && set(early ? { progress, summary: early } : { progress });
      const outcome = await importHeld(added, { signal, onProgress });
      running = false;
      return () => {
        if (!outcome.ok || outcome.value.runs.length === 0) nothingToDraw();
        if (!outcome.ok) return settle(before, { files: [], failure: outcome, passedOver });
        tablesReady();
        if (!Array.isArray(added) || added.length > 0) held.push(added);
        const known = new Set(before.files.map(({ id }) => id));
        const files = outcome.value.files.filter(({ id }) => !known.has(id));
        if (added === 'sample') set({ sampleFiles: files.map(({ id }) => id) });
        settle(outcome.value, { files, failure: null, passedOver });
      };
    });
  };

  return {
    waiting: null,
    importFiles: async (chosen) => {
      const [workspace, ...others] = chosen.filter(isWorkspace);
      const passedOver = others.map(({ name }) => name);
      const added = chosen.filter((file) => !isWorkspace(file));
      if (workspace) await get().offerWorkspace(workspace, passedOver);
      if (workspace && added.length === 0) return;
      const files = [...(get().waiting?.files ?? []), ...added];
      const loaded = get().summary.files.reduce(
        (sum, { bytes, state }) => sum + (state === 'loaded' ? bytes : 0),
        0,
      );
      const need = memoryNeed(files, loaded, deviceMemory());
      if (need) set({ waiting: { ...need, files } });
      else await run(files, passedOver);
    },
    importWaiting: async () => {
      const { waiting } = get();
      set({ waiting: null });
      if (waiting) await run(waiting.files);
    },
    dismissWaiting: () => set({ waiting: null }),
    importSample: () => run('sample'),
    cancelImport: cancel,
    dismissImport: () => {
      set({ lastImport: null });
      if (get().status === 'error') set({ status: 'empty' });
    },
  };
}
