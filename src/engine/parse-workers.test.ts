import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissParseWorkers, prepareParseWorkers, startParseWorkers } from './parse-workers';

const mocked = vi.hoisted(() => ({ workers: [] as { ended: boolean; ports: number; dies: () => void }[] }));

class WorkerHere extends EventTarget {
  readonly #record = { ended: false, ports: 0, dies: () => void this.dispatchEvent(new Event('error')) };

  constructor() {
    super();
    mocked.workers.push(this.#record);
  }

  postMessage(_: unknown, ports: Transferable[]) {
    this.#record.ports += ports.length;
  }

  terminate() {
    this.#record.ended = true;
  }
}

vi.mock('./parse-worker?worker&inline', () => ({ default: WorkerHere }));

const large = [{ size: 5 << 20 } as File];
const ended = () => mocked.workers.map((worker) => worker.ended);
const cores = (hardwareConcurrency: number) => vi.stubGlobal('navigator', { hardwareConcurrency });

beforeEach(() => {
  mocked.workers.length = 0;
  cores(2);
});

afterEach(() => {
  dismissParseWorkers();
  vi.unstubAllGlobals();
});

it('starts one for each core, four at most, and none for small files or where there is one core', async () => {
  const none = await startParseWorkers([{ size: 1000 } as File], () => undefined);
  expect(none.ports).toEqual([]);
  cores(1);
  expect((await startParseWorkers(large, () => undefined)).ports).toEqual([]);
  cores(16);
  const { ports, stop } = await startParseWorkers(large, () => undefined);
  expect(ports).toHaveLength(4);
  stop();
  expect(ended()).toEqual([true, true, true, true]);
});

it('takes those that are prepared, or are being prepared, once', async () => {
  const preparing = prepareParseWorkers();
  const first = await startParseWorkers(large, () => undefined);
  await preparing;
  expect(mocked.workers.map(({ ports }) => ports)).toEqual([1, 1]);
  const second = await startParseWorkers(large, () => undefined);
  expect(mocked.workers).toHaveLength(4);
  first.stop();
  expect(ended()).toEqual([true, true, false, false]);
  second.stop();
});

it('ends those that are prepared where they are not needed', async () => {
  await prepareParseWorkers();
  await prepareParseWorkers();
  expect(mocked.workers).toHaveLength(2);
  dismissParseWorkers();
  await vi.waitFor(() => expect(ended()).toEqual([true, true]));
});

it('says when one has died', async () => {
  const lost = vi.fn();
  const { stop } = await startParseWorkers(large, lost);
  mocked.workers[1].dies();
  expect(lost).toHaveBeenCalledTimes(1);
  stop();
});
