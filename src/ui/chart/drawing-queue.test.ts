import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Nearness, reconsider, takeTurn } from './drawing-queue';

const started: string[] = [];
const open = new Set<() => void>();
let idle: (() => void)[] = [];

function take(name: string, nearness: () => Nearness = () => 'seen'): () => void {
  const done = takeTurn(() => started.push(name), nearness);
  open.add(done);
  return done;
}

/** The page has nothing else to do. */
async function beIdle(): Promise<void> {
  for (const run of idle.splice(0)) run();
  await vi.runAllTimersAsync();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  started.length = 0;
});

afterEach(async () => {
  for (const done of open) done();
  await beIdle();
  open.clear();
  idle = [];
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('draws one chart after the other, each in a task of its own, and passes over those no longer wanted', async () => {
  const firstDone = take('first');
  const secondDone = take('second');
  const thirdDone = take('third');
  expect(started).toEqual([]);
  await vi.runAllTimersAsync();
  expect(started).toEqual(['first']);
  secondDone();
  firstDone();
  firstDone();
  expect(started).toEqual(['first']);
  await vi.runAllTimersAsync();
  expect(started).toEqual(['first', 'third']);
  thirdDone();
  take('fourth');
  await vi.runAllTimersAsync();
  expect(started).toEqual(['first', 'third', 'fourth']);
});

it('takes the nearest first, and what is far only while the page is idle', async () => {
  const near: Record<string, Nearness> = { far: 'far', further: 'far', near: 'near', seen: 'seen' };
  const done = Object.keys(near).map((name) => take(name, () => near[name]));
  const [farDone, , nearDone, seenDone] = done;
  await vi.runAllTimersAsync();
  expect(started).toEqual(['seen']);
  seenDone();
  await vi.runAllTimersAsync();
  expect(started).toEqual(['seen', 'near']);
  nearDone();
  await vi.runAllTimersAsync();
  expect(started).toEqual(['seen', 'near']);
  await beIdle();
  expect(started).toEqual(['seen', 'near', 'far']);
  farDone();
  await vi.runAllTimersAsync();
  expect(started).toHaveLength(3);
  await beIdle();
  expect(started).toEqual(['seen', 'near', 'far', 'further']);
});

it('does not keep a far chart waiting once it has come near', async () => {
  let nearness: Nearness = 'far';
  take('one', () => nearness);
  await vi.runAllTimersAsync();
  expect(started).toEqual([]);
  nearness = 'near';
  reconsider();
  await vi.runAllTimersAsync();
  expect(started).toEqual(['one']);
});
