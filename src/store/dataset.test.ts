import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallOptions, DatasetSummary, Outcome, RunSummary } from '@/engine/protocol';
import type { ImportProgress } from '@/ingest/report';

type Finish = (outcome: Outcome<DatasetSummary>) => void;

interface Call {
  readonly signal: AbortSignal | undefined;
  readonly finish: Finish;
}

const calls: Call[] = [];
let stop = () => {};

function call(options: CallOptions<ImportProgress> = {}): Promise<Outcome<DatasetSummary>> {
  const { signal } = options;
  return new Promise((resolve) => {
    calls.push({ signal, finish: resolve });
    const cancelled = () => resolve({ ok: false, code: 'cancelled' });
    if (signal?.aborted) cancelled();
    signal?.addEventListener('abort', cancelled);
  });
}

vi.mock('@/engine/client', () => ({
  engine: {
    importFiles: (_: unknown, options: CallOptions<ImportProgress>) => call(options),
    importSample: call,
    removeFile: () => call(),
    removeAll: () => call(),
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
  const { useStore } = await import('./index');
  const lastCall = async (number: number) => {
    await vi.waitFor(() => expect(calls).toHaveLength(number));
    return calls[number - 1];
  };
  return { state: useStore.getState, lastCall };
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
    const timing = await import('./timing');
    timing.filesChosen();
    timing.drawn('figures');
    timing.drawn('chart');
    timing.drawn('chart');
    expect(measures()).toBe(1);
  });

  it('never ends after an import from which nothing came', async () => {
    const { state, lastCall } = await storeWithData();
    const timing = await import('./timing');
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
