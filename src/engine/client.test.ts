import { expose } from 'comlink';
import { beforeEach, expect, it, vi } from 'vitest';
import { csvOf } from '@/testing/sources';
import { CourseEngine } from './engine';
import { workerApi } from './worker-api';

const mocked = vi.hoisted(() => ({
  workers: [] as EventTarget[],
  failures: 0,
}));

/** A worker in this thread: the same engine behind a message channel. */
class WorkerHere extends EventTarget {
  readonly #port: MessagePort;

  constructor({ name }: { name: string }) {
    super();
    if (mocked.failures-- > 0) throw new Error('no network');
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
    expose(workerApi(new CourseEngine(Number(name))), port2);
    mocked.workers.push(this);
  }

  postMessage(message: unknown, transfer: Transferable[]) {
    this.#port.postMessage(message, transfer);
  }

  terminate() {
    this.#port.close();
  }
}

vi.mock('./worker?worker&inline', () => ({ default: WorkerHere }));

const HEADER = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const T = '2018-06-11 10:00:00 UTC';
const file = () => new File([csvOf(HEADER, [['x', T, '', 'learner', '']])], 'a-1_enrolments.csv');
const groups = ['groups', { run: 'a-1', settings: {} }] as const;

async function client() {
  vi.resetModules();
  return import('./client');
}

beforeEach(() => {
  mocked.workers.length = 0;
  mocked.failures = 0;
});

it.each(['error', 'messageerror'])('says when the worker dies by %s, and starts another', async (event) => {
  const { engine, onEngineStopped } = await client();
  const stopped = vi.fn();
  onEngineStopped(stopped);
  const before = await engine.importFiles([file()]);
  const waiting = engine.importSample();
  await vi.waitFor(() => expect(mocked.workers).toHaveLength(1));
  mocked.workers[0].dispatchEvent(Object.assign(new Event(event), { message: 'out of memory' }));
  expect(stopped).toHaveBeenCalledTimes(1);
  expect(await waiting).toMatchObject({ ok: false, code: 'stopped' });
  expect(await engine.compute(...groups)).toMatchObject({ ok: false, code: 'no-such-run' });

  const after = await engine.importFiles([file()]);
  if (!before.ok || !after.ok) throw new Error('not imported');
  expect(after.value.version).toBeGreaterThan(before.value.version);
  expect(after.value.files[0].id).not.toBe(before.value.files[0].id);
  expect(await engine.compute(...groups)).toMatchObject({ ok: true });
  expect(mocked.workers).toHaveLength(2);
});

it('tries again where the worker could not be started', async () => {
  const { engine } = await client();
  mocked.failures = 1;
  expect(await engine.importFiles([file()])).toMatchObject({ ok: false, code: 'bug' });
  expect(await engine.importFiles([file()])).toMatchObject({ ok: true });
});

it('starts the worker beforehand, and only once', async () => {
  const { engine, preloadEngine } = await client();
  await preloadEngine();
  await engine.importFiles([file()]);
  expect(mocked.workers).toHaveLength(1);
});

it('leaves no listener on a signal and no channel for progress, whatever becomes of the call', async () => {
  const { engine } = await client();
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  const channels = vi.spyOn(MessagePort.prototype, 'close');
  await engine.importFiles([file()], { signal, onProgress: () => {} });
  const unclonable = [new Proxy(file(), {})];
  expect(await engine.importFiles(unclonable, { signal })).toMatchObject({ ok: false });
  for (const [, listener] of added.mock.calls) {
    expect(removed.mock.calls.map(([, other]) => other)).toContain(listener);
  }
  expect(added).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(channels).toHaveBeenCalled());
  channels.mockRestore();
});
