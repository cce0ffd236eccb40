import { expect, it } from 'vitest';
import { CallQueue } from './client-queue';
import type { CallOptions, Outcome } from './protocol';

const done: Outcome<null> = { ok: true, value: null };

/** A queue whose calls end when they are told to, and the order in which they have started. */
function queueOfNames() {
  const queue = new CallQueue();
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const add = (name: string, options?: Pick<CallOptions, 'signal' | 'urgent'>) =>
    queue.add(() => {
      started.push(name);
      return new Promise<Outcome<null>>((resolve) => {
        ends.set(name, () => resolve(done));
      });
    }, options);
  return { queue, started, add, end: (name: string) => ends.get(name)?.() };
}

it('has two calls under way, and the others in the order asked', async () => {
  const { started, add, end } = queueOfNames();
  const [first] = ['a', 'b', 'c', 'd'].map((name) => add(name));
  await Promise.resolve();
  expect(started).toEqual(['a', 'b']);
  end('a');
  expect(await first).toEqual(done);
  await Promise.resolve();
  expect(started).toEqual(['a', 'b', 'c']);
});

it('takes first what is urgent when the turn comes, also of what is asked at one moment', async () => {
  const { started, add, end } = queueOfNames();
  let inSight = 'c';
  const [a, b] = ['a', 'b', 'c', 'd', 'e'].map((name) => add(name, { urgent: () => name === inSight }));
  await Promise.resolve();
  expect(started).toEqual(['c', 'a']);
  inSight = 'e';
  end('a');
  await a;
  await Promise.resolve();
  expect(started).toEqual(['c', 'a', 'e']);
  end('e');
  end('c');
  await new Promise(setImmediate);
  end('b');
  await b;
  expect(started).toEqual(['c', 'a', 'e', 'b', 'd']);
});

it('never starts what was given up while it waited', async () => {
  const { started, add, end } = queueOfNames();
  const controller = new AbortController();
  const options = { signal: controller.signal };
  const first = add('a');
  const others = ['b', 'c', 'd'].map((name) => add(name, options));
  const last = add('e');
  await Promise.resolve();
  controller.abort();
  expect(await others[1]).toEqual({ ok: false, code: 'cancelled' });
  expect(await add('f', options)).toEqual({ ok: false, code: 'cancelled' });
  end('a');
  await first;
  await Promise.resolve();
  expect(started).toEqual(['a', 'b', 'e']);
  end('e');
  expect(await last).toEqual(done);
});

it('goes on behind a call that throws', async () => {
  const { started, add, queue } = queueOfNames();
  const broken = () => queue.add<null>(() => Promise.reject(new Error('no worker')));
  const throwing = [broken(), broken()];
  void add('a');
  await expect(throwing[0]).rejects.toThrow('no worker');
  await expect(throwing[1]).rejects.toThrow('no worker');
  await new Promise(setImmediate);
  expect(started).toEqual(['a']);
});

it('gives up all that wait, and those only', async () => {
  const { queue, started, add, end } = queueOfNames();
  const [first, , third] = ['a', 'b', 'c'].map((name) => add(name));
  await Promise.resolve();
  queue.drop({ ok: false, code: 'stopped' });
  expect(await third).toEqual({ ok: false, code: 'stopped' });
  end('a');
  expect(await first).toEqual(done);
  await Promise.resolve();
  expect(started).toEqual(['a', 'b']);
});
