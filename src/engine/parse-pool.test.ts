import { expose } from 'comlink';
import { afterEach, expect, it } from 'vitest';
import { recognise } from '@/formats';
import { readFile } from '@/ingest/read-file';
import { RangeReadersLost } from '@/ingest/read-in-ranges';
import type { RangeRequest } from '@/ingest/read-range';
import { csvOf } from '@/testing/sources';
import { ParsePool } from './parse-pool';
import { type PartParser, partParser } from './part-parser';

const HEADER = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const T = '2018-06-11 10:00:00 UTC';

const ports: MessagePort[] = [];

/** A port to a parser in this thread. */
function portTo(parser: PartParser): MessagePort {
  const { port1, port2 } = new MessageChannel();
  expose(parser, port1);
  ports.push(port1, port2);
  return port2;
}

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

const recognition = recognise(HEADER.split(','), null);
if (!recognition) throw new Error('an unknown header');
const request: RangeRequest = {
  bytes: new Blob([]),
  last: true,
  encoding: 'utf-8',
  newline: '\n',
  layout: { recognition, delimiter: ',', width: 6, linesBefore: 1 },
};

/** A file of some megabytes, each row with its own learner and step. */
function largeFile() {
  const rows = Array.from({ length: 90_000 }, (_, i) => {
    const step = 1 + (i % 40);
    return [`learner-${i % 977}`, `2.${step}`, 2, step, T, i % 3 ? T : ''];
  });
  const file = new File([csvOf(HEADER, rows)], 'a-1_step-activity.csv');
  return { path: file.name, size: file.size, lastModified: 0, file, stream: () => file.stream() };
}

it('reads a file as one reader does', async () => {
  const source = largeFile();
  const readers = new ParsePool([portTo(partParser()), portTo(partParser())]);
  const progress: number[] = [];
  const content = await readFile(source, { readers, onProgress: (bytes) => progress.push(bytes) });
  expect(content).toEqual(await readFile(source));
  await expect.poll(() => Math.max(...progress)).toBeGreaterThan(0);
});

it('gives each worker one stretch at a time, and the next to whoever is free first', async () => {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const parserNamed = (name: string): PartParser => ({
    read: () => {
      started.push(name);
      return new Promise((resolve) => ends.set(name, () => resolve({ ok: false, refusal: 'malformed' })));
    },
    stop: () => undefined,
  });
  const pool = new ParsePool([portTo(parserNamed('b')), portTo(parserNamed('a'))]);
  const reads = [1, 2, 3].map(() => pool.read(request, {}));
  await expect.poll(() => started.toSorted()).toEqual(['a', 'b']);
  ends.get('b')?.();
  await expect.poll(() => started.toSorted()).toEqual(['a', 'b', 'b']);
  ends.get('a')?.();
  ends.get('b')?.();
  expect(await Promise.all(reads)).toHaveLength(3);
});

/** A parser that never comes to an end, until it is stopped. */
function endless(): PartParser & { readonly stopped: number[] } {
  const stopped: number[] = [];
  let end = (_: null) => {};
  return {
    stopped,
    read: () => new Promise((resolve) => (end = resolve)),
    stop(id) {
      stopped.push(id);
      end(null);
    },
  };
}

it('stops what is being read when it is cancelled', async () => {
  const parsers = [endless(), endless()];
  const controller = new AbortController();
  const reading = readFile(largeFile(), {
    readers: new ParsePool(parsers.map(portTo)),
    signal: controller.signal,
  });
  setTimeout(() => controller.abort('enough'));
  await expect(reading).rejects.toBe('enough');
  await expect.poll(() => parsers.flatMap(({ stopped }) => stopped).length).toBeGreaterThan(0);
});

it('does not wait for a worker that is too busy to hear that it is stopped', async () => {
  let finish = () => {};
  let started = 0;
  const busy: PartParser = {
    read: () => {
      started += 1;
      return new Promise((resolve) => {
        finish = () => resolve(null);
      });
    },
    stop: () => undefined,
  };
  const controller = new AbortController();
  const pool = new ParsePool([portTo(busy)]);
  const reading = pool.read(request, { signal: controller.signal });
  const waiting = pool.read(request, { signal: controller.signal });
  await expect.poll(() => started).toBe(1);
  controller.abort('enough');
  await expect(reading).rejects.toBe('enough');
  await expect(waiting).rejects.toBe('enough');
  const later = pool.read(request, {});
  later.catch(() => undefined);
  expect(started).toBe(1);
  finish();
  await expect.poll(() => started).toBe(2);
});

it('gives up where a worker has died, and the file is read by one', async () => {
  const source = largeFile();
  const pool = new ParsePool([portTo(endless()), portTo(partParser())]);
  const reading = readFile(source, { readers: pool });
  pool.giveUp();
  expect(await reading).toEqual(await readFile(source));
  await expect(pool.read(request, {})).rejects.toBeInstanceOf(RangeReadersLost);
});
