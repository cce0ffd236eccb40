import type { Result } from '@/analyses/definition';
import type { Outcome } from './protocol';

/** So many results are kept; then the one that was not asked for the longest is forgotten. */
const MOST = 200;

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
    const shared = this.#calls.get(key) ?? this.#start(start);
    this.#keep(key, shared);
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

  #start(start: (signal: AbortSignal) => Promise<Outcome<Result>>): Shared {
    const controller = new AbortController();
    const shared: Shared = { outcome: start(controller.signal), controller, waiting: 0, settled: false };
    void shared.outcome.then(() => {
      shared.settled = true;
    });
    return shared;
  }

  /** Puts a call last among those kept, for as long as it has not failed. */
  #keep(key: string, shared: Shared): void {
    const known = this.#calls.delete(key);
    this.#calls.set(key, shared);
    if (known) return;
    void shared.outcome.then((outcome) => !outcome.ok && this.#forget(key, shared));
    const [oldest] = this.#calls.keys();
    if (this.#calls.size > MOST) this.#calls.delete(oldest);
  }

  #cancel(key: string, shared: Shared): void {
    shared.controller.abort();
    this.#forget(key, shared);
  }

  #forget(key: string, shared: Shared): void {
    if (this.#calls.get(key) === shared) this.#calls.delete(key);
  }
}
