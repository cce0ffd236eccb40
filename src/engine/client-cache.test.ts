import { expect, it, vi } from 'vitest';
import type { Result } from '@/analyses/definition';
import { SharedCalls } from './client-cache';
import type { Outcome } from './protocol';

const ok: Outcome<Result> = { ok: true, value: {} };

it('shares a call under way and remembers its result', async () => {
  const calls = new SharedCalls();
  const start = vi.fn(async () => ok);
  await Promise.all([calls.get('a', start), calls.get('a', start)]);
  await calls.get('a', start);
  expect(start).toHaveBeenCalledTimes(1);
});

it('does not remember failures', async () => {
  const calls = new SharedCalls();
  const start = vi.fn(async (): Promise<Outcome<Result>> => ({ ok: false, code: 'bug' }));
  await calls.get('a', start);
  await calls.get('a', start);
  expect(start).toHaveBeenCalledTimes(2);
});

it('cancels a call only when the last who waits for it has gone', async () => {
  const calls = new SharedCalls();
  const signals: AbortSignal[] = [];
  const start = ({ signal }: { readonly signal: AbortSignal }) => {
    signals.push(signal);
    return new Promise<Outcome<Result>>(() => {});
  };
  const [first, second] = [new AbortController(), new AbortController()];
  const answers = [calls.get('a', start, first), calls.get('a', start, second)];
  first.abort();
  expect(await answers[0]).toEqual({ ok: false, code: 'cancelled' });
  expect(signals[0].aborted).toBe(false);
  second.abort();
  expect(signals[0].aborted).toBe(true);
});

it('is urgent while it is so to any who waits for it', async () => {
  const calls = new SharedCalls();
  const urgencies: (() => boolean)[] = [];
  const start = ({ urgent }: { readonly urgent: () => boolean }) => {
    urgencies.push(urgent);
    return new Promise<Outcome<Result>>(() => {});
  };
  const controller = new AbortController();
  let inSight = false;
  void calls.get('a', start);
  const second = calls.get('a', start, { signal: controller.signal, urgent: () => inSight });
  expect(urgencies.map((urgent) => urgent())).toEqual([false]);
  inSight = true;
  expect(urgencies[0]()).toBe(true);
  controller.abort();
  await second;
  expect(urgencies[0]()).toBe(false);
});

it('forgets what was not asked for the longest once there is much', async () => {
  const calls = new SharedCalls();
  const start = vi.fn(async () => ok);
  await calls.get('often', start);
  await calls.get('once', start);
  for (let call = 0; call < 500; call++) {
    await calls.get(`call ${call}`, start);
    await calls.get('often', start);
  }
  expect(start).toHaveBeenCalledTimes(502);
  await calls.get('often', start);
  expect(start).toHaveBeenCalledTimes(502);
  await calls.get('once', start);
  expect(start).toHaveBeenCalledTimes(503);
});
