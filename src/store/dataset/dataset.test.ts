import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallOptions, DatasetSummary, ImportReport, Outcome, RunSummary } from '@/engine/protocol';

type Finish = (outcome: Outcome<DatasetSummary>) => void;

interface Call {
  readonly signal: AbortSignal | undefined;
  readonly report: ((report: ImportReport) => void) | undefined;
  readonly finish: Finish;
  readonly fail: (error: Error) => void;
}

const calls: Call[] = [];
let stop = () => {};

function call(options: CallOptions<ImportReport> = {}): Promise<Outcome<DatasetSummary>> {
  const { signal, onProgress: report } = options;
  return new Promise((resolve, reject) => {
    calls.push({ signal, report, finish: resolve, fail: reject });
    const cancelled = () => resolve({ ok: false, code: 'cancelled' });
    if (signal?.aborted) cancelled();
    signal?.addEventListener('abort', cancelled);
  });
}

vi.mock('@/engine/client', () => ({
  engine: {
    importFiles: (_: unknown, options: CallOptions<ImportReport>) => call(options),
    importSample: call,
    removeFile: () => call(),
    removeAll: () => call(),
    restore: ({ signal }: CallOptions) => call(signal && { signal }),
    keepFiles: async () => ({ ok: true, value: null }),
  },
  onEngineStopped: (listener: () => void) => {
    stop = listener;
  },
}));

const run = { id: 'a-1', slug: 'a', number: 1, datasets: ['enrolments'] } as unknown as RunSummary;
const file = { id: 'file-0-1', state: 'loaded', rowsKept: 1, rowsRead: 1 };
const loaded = (version = 1): Outcome<DatasetSummary> => ({
  ok: true,
  value: { version, runs: [run], files: [file] } as unknown as DatasetSummary,
});
const emptied: Outcome<DatasetSummary> = { ok: true, value: { version: 2, runs: [], files: [] } };

async function store() {
  vi.resetModules();
  const { useStore } = await import('../index');
  const lastCall = async (number: number) => {
    await vi.waitFor(() => expect(calls).toHaveLength(number));
    return calls[number - 1];
  };
  return { state: useStore.getState, set: useStore.setState, lastCall };
}

async function storeWithData() {
  const { state, lastCall } = await store();
  const imported = state().importFiles([]);
  (await lastCall(1)).finish(loaded());
  await imported;
  return { state, lastCall };
}

beforeEach(() => {
  calls.length = 0;
  performance.clearMeasures();
});

describe('the loaded data', () => {
  it('is forgotten, in a sentence, when the engine has died', async () => {
    const { state } = await storeWithData();
    expect(state()).toMatchObject({ status: 'ready', summary: { version: 1 } });
    stop();
    expect(state()).toMatchObject({
      status: 'error',
      summary: { runs: [], files: [] },
      lastImport: { failure: { code: 'stopped' } },
    });
  });

  it('is read again when the engine has died, and the selection kept', async () => {
    const { state, lastCall } = await store();
    const imported = state().importFiles([new File(['x'], 'a-1_enrolments.csv')]);
    (await lastCall(1)).finish(loaded());
    await imported;
    stop();
    expect(state()).toMatchObject({ status: 'loading', summary: { runs: [] } });
    (await lastCall(2)).finish(loaded(3));
    await vi.waitFor(() => expect(state().status).toBe('ready'));
    expect(state()).toMatchObject({ summary: { version: 3 }, lastImport: { failure: null, lost: [] } });
  });

  it('is given up when the engine dies again while it is read again', async () => {
    const { state, lastCall } = await store();
    const imported = state().importFiles([new File(['x'], 'a-1_enrolments.csv')]);
    (await lastCall(1)).finish(loaded());
    await imported;
    stop();
    const { finish } = await lastCall(2);
    stop();
    finish({ ok: false, code: 'stopped' });
    await vi.waitFor(() => expect(state().status).toBe('error'));
    expect(state().lastImport).toMatchObject({ failure: { code: 'stopped' } });
    expect(calls).toHaveLength(2);
  });

  it('is not missed where there was none', async () => {
    const { state } = await store();
    stop();
    expect(state()).toMatchObject({ status: 'empty', lastImport: null });
  });

  it('takes files that are added right after an import was cancelled', async () => {
    const { state, lastCall } = await store();
    const first = state().importFiles([]);
    const queued = state().importFiles([]);
    await lastCall(1);
    state().cancelImport();
    const after = state().importFiles([]);
    const { signal, finish } = await lastCall(3);
    expect(signal?.aborted).toBe(false);
    finish(loaded());
    await Promise.all([first, queued, after]);
    expect(state()).toMatchObject({ status: 'ready', lastImport: { failure: null } });
  });

  it('is shown in part before a large file has been read, and not where that is cancelled', async () => {
    const { state, lastCall } = await store();
    const early = { version: 1, runs: [run], files: [file], reading: ['step-activity'] };
    const report = {
      files: 2,
      filesDone: 1,
      bytes: 9,
      bytesRead: 1,
      current: null,
      early,
    } as unknown as ImportReport;
    const cancelled = state().importFiles([]);
    (await lastCall(1)).report?.(report);
    expect(state()).toMatchObject({ status: 'loading', summary: early, progress: { filesDone: 1 } });
    state().cancelImport();
    await cancelled;
    expect(state()).toMatchObject({ status: 'empty', summary: { runs: [], files: [] } });

    const finished = state().importFiles([]);
    const { report: again, finish } = await lastCall(2);
    again?.(report);
    finish(loaded(2));
    await finished;
    expect(state()).toMatchObject({
      status: 'ready',
      summary: { version: 2 },
      lastImport: { files: [file] },
    });
    expect(state().summary.reading).toBeUndefined();
  });

  it('is changed by what comes after a change that broke', async () => {
    const { state, lastCall } = await storeWithData();
    const broken = state().removeFile('file-0-1');
    (await lastCall(2)).fail(new Error('broken'));
    await expect(broken).rejects.toThrow('broken');
    const removed = state().removeAll();
    (await lastCall(3)).finish(emptied);
    await removed;
    expect(state().status).toBe('empty');
  });

  it('is not kept on where another tab ends the keeping while it is restored', async () => {
    const { state, set, lastCall } = await store();
    const kept = { ok: true, value: { summary: { version: 1, runs: [run], files: [file] }, state: null } };
    const restored = state().restoreKept();
    const { finish } = await lastCall(1);
    expect(state().keeping).toBe('restoring');
    set({ keeping: 'off' });
    finish(kept as unknown as Outcome<DatasetSummary>);
    await restored;
    expect(state()).toMatchObject({ keeping: 'off', status: 'ready' });
  });

  it('is not shown as being read while a file is removed', async () => {
    const { state, lastCall } = await storeWithData();
    const removed = state().removeFile('file-0-1');
    const { finish } = await lastCall(2);
    expect(state().status).toBe('ready');
    finish(emptied);
    await removed;
    expect(state().status).toBe('empty');
  });

  it('takes the settings and the chosen run along when all is removed', async () => {
    const { state, lastCall } = await storeWithData();
    state().changeSettings('a-1', { name: 'Clouds' });
    state().chooseRun('a-1');
    const removed = state().removeAll();
    (await lastCall(2)).finish(emptied);
    await removed;
    expect(state()).toMatchObject({ changes: {}, chosenRun: null, status: 'empty' });
  });
});

describe('the measure of the first view', () => {
  const measures = () => performance.getEntriesByName('first-view').length;

  it('ends when figures and chart are drawn', async () => {
    const timing = await import('../timing');
    timing.filesChosen();
    timing.drawn('figures');
    timing.drawn('chart');
    timing.drawn('chart');
    expect(measures()).toBe(1);
  });

  it('never ends after an import from which nothing came', async () => {
    const { state, lastCall } = await storeWithData();
    const timing = await import('../timing');
    timing.drawn('figures');
    timing.drawn('chart');
    performance.clearMeasures();
    const failed = state().importFiles([]);
    (await lastCall(2)).finish({ ok: false, code: 'cancelled' });
    await failed;
    timing.drawn('figures');
    timing.drawn('chart');
    expect(measures()).toBe(0);
  });
});
