import type { Result } from '@/analyses/definition';
import type { Outcome } from './protocol';

interface Shared {
  readonly outcome: Promise<Outcome<Result>>;
  readonly controller: AbortController;
  /** How many still wait for it. */
  waiting: number;
  settled: boolean;
}

/**
 * Remembers results by key, and lets several askers share one call under way:
 * it is cancelled only when the last of them has gone. Failures are not remembered.
 */
export class SharedCalls {
  readonly #calls = new Map<string, Shared>();

  clear(): void {
    this.#calls.clear();
  }

  async get(
    key: string,
    start: (signal: AbortSignal) => Promise<Outcome<Result>>,
    signal?: AbortSignal,
  ): Promise<Outcome<Result>> {
    const shared = this.#calls.get(key) ?? this.#start(key, start);
    shared.waiting += 1;
    const gone = new Promise<Outcome<Result>>((resolve) => {
      const leave = () => {
        resolve({ ok: false, code: 'cancelled' });
        shared.waiting -= 1;
        if (shared.waiting === 0 && !shared.settled) this.#cancel(key, shared);
      };
      if (signal?.aborted) leave();
      else signal?.addEventListener('abort', leave, { once: true });
    });
    return Promise.race([shared.outcome, gone]);
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<Outcome<Result>>): Shared {
    const controller = new AbortController();
    const shared: Shared = { outcome: start(controller.signal), controller, waiting: 0, settled: false };
    this.#calls.set(key, shared);
    void shared.outcome.then((outcome) => {
      shared.settled = true;
      if (!outcome.ok) this.#forget(key, shared);
    });
    return shared;
  }

  #cancel(key: string, shared: Shared): void {
    shared.controller.abort();
    this.#forget(key, shared);
  }

  #forget(key: string, shared: Shared): void {
    if (this.#calls.get(key) === shared) this.#calls.delete(key);
  }
}
