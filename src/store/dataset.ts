import type { StateCreator } from 'zustand';
import { engine, onEngineStopped } from '@/engine/client';
import type { CallOptions, DatasetSummary, Failure, Outcome } from '@/engine/protocol';
import type { FileReport, ImportProgress } from '@/ingest/report';
import type { Store } from './index';
import { filesChosen, nothingToDraw, tablesReady } from './timing';

export type DatasetStatus = 'empty' | 'loading' | 'ready' | 'error';

/** What became of the files of one import. */
interface ImportResult {
  readonly files: readonly FileReport[];
  readonly failure: Failure | null;
}

export interface DatasetSlice {
  readonly summary: DatasetSummary;
  readonly status: DatasetStatus;
  /** Of the import under way; null where none is, or it has not said anything yet. */
  readonly progress: ImportProgress | null;
  /** The last import, until it is dismissed. */
  readonly lastImport: ImportResult | null;
  importFiles(files: readonly File[]): Promise<void>;
  importSample(): Promise<void>;
  cancelImport(): void;
  dismissImport(): void;
  assignRun(fileId: string, slug: string, run: number): Promise<void>;
  removeFile(fileId: string): Promise<void>;
  removeAll(): Promise<void>;
}

const nothing: DatasetSummary = { version: 0, runs: [], files: [] };

/**
 * The loaded data as the page knows it, and what changes it. Changes wait for each other. Only imports take long enough
 * to be shown as under way, and only they can be cancelled.
 */
export const datasetSlice: StateCreator<Store, [], [], DatasetSlice> = (set, get) => {
  let queue = Promise.resolve();
  let imports = 0;
  let controller = new AbortController();

  const settle = (summary: DatasetSummary, lastImport: ImportResult | null) => {
    const failed = lastImport !== null && !cancelledOnly(lastImport);
    const idle = summary.runs.length > 0 ? 'ready' : failed ? 'error' : 'empty';
    set({ summary, lastImport, progress: null, status: imports > 0 ? 'loading' : idle });
  };

  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work);
    return queue;
  };

  onEngineStopped(() => {
    if (get().summary.files.length > 0)
      settle(nothing, { files: [], failure: { ok: false, code: 'stopped' } });
  });

  const runImport = (start: (options: CallOptions<ImportProgress>) => Promise<Outcome<DatasetSummary>>) => {
    filesChosen();
    if (controller.signal.aborted) controller = new AbortController();
    const { signal } = controller;
    imports += 1;
    set({ lastImport: null, status: 'loading' });
    return enqueue(async () => {
      let running = true;
      const onProgress = (progress: ImportProgress) => running && set({ progress });
      const outcome = await start({ signal, onProgress });
      running = false;
      imports -= 1;
      const before = get().summary;
      if (!outcome.ok || outcome.value.runs.length === 0) nothingToDraw();
      if (!outcome.ok) return settle(before, { files: [], failure: outcome });
      tablesReady();
      const known = new Set(before.files.map(({ id }) => id));
      const files = outcome.value.files.filter(({ id }) => !known.has(id));
      settle(outcome.value, { files, failure: null });
    });
  };

  const runChange = (start: () => Promise<Outcome<DatasetSummary>>, forgotten: Partial<Store> = {}) =>
    enqueue(async () => {
      const outcome = await start();
      if (outcome.ok) {
        set(forgotten);
        settle(outcome.value, null);
      } else settle(get().summary, { files: [], failure: outcome });
    });

  return {
    summary: nothing,
    status: 'empty',
    progress: null,
    lastImport: null,
    importFiles: (files) => runImport((options) => engine.importFiles(files, options)),
    importSample: () => runImport((options) => engine.importSample(options)),
    cancelImport: () => controller.abort(),
    dismissImport: () => {
      set({ lastImport: null });
      if (get().status === 'error') set({ status: 'empty' });
    },
    assignRun: (fileId, slug, run) => runChange(() => engine.assignRun(fileId, slug, run)),
    removeFile: (fileId) => runChange(() => engine.removeFile(fileId)),
    removeAll: () =>
      runChange(() => engine.removeAll(), {
        changes: {},
        chosenRun: null,
        riskChoices: {},
        lastRisk: null,
        interventionLog: [],
      }),
  };
};

function cancelledOnly({ files, failure }: ImportResult): boolean {
  if (failure) return failure.code === 'cancelled';
  return files.length === 0 || files.every(({ refusal }) => refusal === 'cancelled');
}
