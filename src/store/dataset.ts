import type { StateCreator } from 'zustand';
import { engine, onEngineStopped } from '@/engine/client';
import type { DatasetSummary, Failure, ImportReport, Outcome, RestoredWorkspace } from '@/engine/protocol';
import type { FileReport, ImportProgress } from '@/ingest/report';
import type { Store } from './index';
import { deviceMemory, type MemoryNeed, memoryNeed } from './memory';
import { type Held, importHeld, loadAgain } from './recovery';
import { filesChosen, nothingToDraw, tablesReady } from './timing';
import { hasChosen, heldBy, takeAppearance, workspaceState } from './workspace-state';

/** How the names of workspace files end. */
export const WORKSPACE_ENDING = '.coursetrace';

type DatasetStatus = 'empty' | 'loading' | 'ready' | 'error';

/** What became of the files of one import. */
export interface ImportResult {
  readonly files: readonly FileReport[];
  readonly failure: Failure | null;
  /** Where the engine had died and everything was loaded once more: the files that could not be read again. */
  readonly lost?: readonly string[];
  /** What a workspace file has put in place of what was set, where one was opened. */
  readonly opened?: OpenedWorkspace;
}

/** What a workspace held. */
export interface OpenedWorkspace {
  readonly withData: boolean;
  readonly groups: number;
  readonly rules: number;
  /** Exports in the log of interventions; 0 where it came without one. */
  readonly exports: number;
}

export interface DatasetSlice {
  readonly summary: DatasetSummary;
  readonly status: DatasetStatus;
  /** Of the import under way; null where none is, or it has not said anything yet. */
  readonly progress: ImportProgress | null;
  /** The last import, until it is dismissed. */
  readonly lastImport: ImportResult | null;
  /** Files that wait for a word of the user's, being perhaps too large. */
  readonly waiting: (MemoryNeed & { readonly files: readonly File[] }) | null;
  /** Reads files, or asks first where the tab may have no memory for them. */
  importFiles(files: readonly File[]): Promise<void>;
  importWaiting(): Promise<void>;
  dismissWaiting(): void;
  importSample(): Promise<void>;
  /** The ids of the simulated course's files that were added since the page was opened. */
  readonly sampleFiles: readonly string[];
  /** Takes the simulated course away and leaves the other files. */
  removeSample(): Promise<void>;
  cancelImport(): void;
  dismissImport(): void;
  assignRun(fileId: string, slug: string, run: number): Promise<void>;
  removeFile(fileId: string): Promise<void>;
  removeAll(): Promise<void>;
  /** Loads what is kept on the device, as the page does when it opens. */
  restoreKept(): Promise<void>;
  /** One file of what was set and chosen, with or without the loaded rows and the log of interventions. */
  saveWorkspace(parts: { readonly data: boolean; readonly log: boolean }): Promise<Outcome<Blob>>;
  /** A workspace file that waits for a yes to being opened; null where none does. */
  readonly offered: File | null;
  /** Opens a workspace file, after asking where it takes the place of something. */
  offerWorkspace(file: File): Promise<void>;
  withdrawWorkspace(): void;
  /** Puts a workspace in place of what is there. Where it cannot be read, nothing changes. */
  openWorkspace(file: File): Promise<void>;
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
  /** What was added, to be read again where the engine dies. */
  const held: Held[] = [];
  let recovering = false;

  const settle = (summary: DatasetSummary, lastImport: ImportResult | null) => {
    const failed = lastImport !== null && !cancelledOnly(lastImport);
    const idle = summary.runs.length > 0 ? 'ready' : failed ? 'error' : 'empty';
    set({ summary, lastImport, progress: null, status: imports > 0 ? 'loading' : idle });
  };

  const enqueue = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    // What fails holds up nothing behind it.
    queue = done.catch(() => undefined);
    return done;
  };

  onEngineStopped(() => {
    const { summary, keeping, filter, against } = get();
    if (keeping === 'restoring') return;
    if (keeping === 'on' && summary.files.length > 0) {
      // Else the nothing that is loaded now would be kept in place of what is kept.
      set({ keeping: 'restoring' });
      settle(nothing, null);
      void runRestore({ filter, against });
      return;
    }
    const drops = held.splice(0);
    const hopeful = drops.length > 0 && !recovering;
    if (hopeful) imports += 1;
    const gone: ImportResult = { files: [], failure: { ok: false, code: 'stopped' } };
    if (summary.files.length > 0) settle(nothing, hopeful ? null : gone);
    if (!hopeful) return;
    void enqueue(async () => {
      recovering = true;
      const onProgress = (progress: ImportProgress) => recovering && set({ progress });
      const recovered = await loadAgain(drops, summary.files, { onProgress });
      recovering = false;
      imports -= 1;
      if (!recovered) return settle(nothing, gone);
      held.push(...drops);
      settle(recovered.summary, { files: recovered.summary.files, failure: null, lost: recovered.lost });
      set({ filter, against });
    });
  });

  /** @param selection What was selected when the engine stopped; absent where the page has just opened. */
  const runRestore = (selection?: Pick<Store, 'filter' | 'against'>) => {
    if (controller.signal.aborted) controller = new AbortController();
    const { signal } = controller;
    imports += 1;
    set({ keeping: 'restoring', status: 'loading', lastImport: null });
    return enqueue(async () => {
      const outcome = await engine.restore({ signal });
      imports -= 1;
      if (outcome.ok) restored(outcome.value, selection);
      else {
        set({ keeping: 'paused', keepFailure: outcome });
        settle(get().summary, { files: [], failure: outcome });
      }
    });
  };

  const restored = ({ summary, state }: RestoredWorkspace, selection?: Pick<Store, 'filter' | 'against'>) => {
    // With the files at once: what is chosen is taken back where no run can answer it.
    // Another tab may have ended the keeping meanwhile.
    const keeping = get().keeping === 'restoring' ? 'on' : get().keeping;
    set({ keeping, summary, ...(selection ?? (state && heldBy(state))), placed: get().placed + 1 });
    if (selection) return settle(summary, { files: [], failure: { ok: false, code: 'restarted' } });
    if (state) takeAppearance(state, get());
    settle(summary, null);
  };

  const runImport = (added: Held) => {
    filesChosen();
    if (controller.signal.aborted) controller = new AbortController();
    const { signal } = controller;
    imports += 1;
    set({ lastImport: null, status: 'loading' });
    return enqueue(async () => {
      let running = true;
      const before = get().summary;
      const onProgress = ({ early, ...progress }: ImportReport) =>
        running && set(early ? { progress, summary: early } : { progress });
      const outcome = await importHeld(added, { signal, onProgress });
      running = false;
      imports -= 1;
      if (!outcome.ok || outcome.value.runs.length === 0) nothingToDraw();
      if (!outcome.ok) return settle(before, { files: [], failure: outcome });
      tablesReady();
      if (!Array.isArray(added) || added.length > 0) held.push(added);
      const known = new Set(before.files.map(({ id }) => id));
      const files = outcome.value.files.filter(({ id }) => !known.has(id));
      if (added === 'sample') set({ sampleFiles: files.map(({ id }) => id) });
      settle(outcome.value, { files, failure: null });
    });
  };

  const runChange = (start: () => Promise<Outcome<DatasetSummary>>, forgotten: Partial<Store> = {}) =>
    enqueue(async () => {
      const outcome = await start();
      if (outcome.ok) {
        set(forgotten);
        if (outcome.value.files.length === 0) held.length = 0;
        settle(outcome.value, null);
      } else settle(get().summary, { files: [], failure: outcome });
    });

  return {
    summary: nothing,
    status: 'empty',
    progress: null,
    lastImport: null,
    waiting: null,
    importFiles: async (chosen) => {
      const workspace = chosen.find(isWorkspace);
      const files = chosen.filter((file) => !isWorkspace(file));
      if (workspace) await get().offerWorkspace(workspace);
      if (workspace && files.length === 0) return;
      const loaded = get().summary.files.reduce(
        (sum, { bytes, state }) => sum + (state === 'loaded' ? bytes : 0),
        0,
      );
      const need = memoryNeed(files, loaded, deviceMemory());
      if (need) set({ waiting: { ...need, files } });
      else await runImport(files);
    },
    importWaiting: async () => {
      const { waiting } = get();
      set({ waiting: null });
      if (waiting) await runImport(waiting.files);
    },
    dismissWaiting: () => set({ waiting: null }),
    importSample: () => runImport('sample'),
    sampleFiles: [],
    removeSample: () =>
      runChange(
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
    restoreKept: () => runRestore(),
    saveWorkspace: ({ data, log }) => engine.saveWorkspace(workspaceState(get(), log), data),
    offered: null,
    offerWorkspace: async (file) => {
      if (get().summary.files.length > 0 || hasChosen(get())) set({ offered: file });
      else await get().openWorkspace(file);
    },
    withdrawWorkspace: () => set({ offered: null }),
    openWorkspace: (file) => {
      if (controller.signal.aborted) controller = new AbortController();
      const { signal } = controller;
      imports += 1;
      set({ lastImport: null, offered: null, status: 'loading' });
      return enqueue(async () => {
        const outcome = await engine.openWorkspace(file, { signal });
        imports -= 1;
        if (!outcome.ok) return settle(get().summary, { files: [], failure: outcome });
        const { state, summary } = outcome.value;
        if (summary) held.splice(0, held.length, { workspace: file });
        set({ ...heldBy(state), ...(summary && { summary }), placed: get().placed + 1 });
        takeAppearance(state, get());
        const opened = {
          withData: summary !== null,
          groups: state.savedGroups.length,
          rules: state.interventionRules.length,
          exports: state.interventionLog?.length ?? 0,
        };
        settle(get().summary, { files: [], failure: null, opened });
      });
    },
  };
};

/** The files of the simulated course that are still loaded. */
function loadedSample({ summary, sampleFiles }: DatasetSlice): readonly string[] {
  return summary.files.filter(({ id }) => sampleFiles.includes(id)).map(({ id }) => id);
}

/** Whether the simulated course is loaded: alone, beside other files, or not at all. */
export function selectSample(store: DatasetSlice): 'alone' | 'beside' | 'none' {
  const sample = loadedSample(store).length;
  if (sample === 0) return 'none';
  const loaded = store.summary.files.filter(({ state }) => state === 'loaded');
  return loaded.length > sample ? 'beside' : 'alone';
}

const isWorkspace = ({ name }: File) => name.toLowerCase().endsWith(WORKSPACE_ENDING);

function cancelledOnly({ files, failure }: ImportResult): boolean {
  if (failure) return failure.code === 'cancelled';
  return files.length === 0 || files.every(({ refusal }) => refusal === 'cancelled');
}
