import type { Result } from '@/analyses/definition';
import type { CallOptions, Outcome } from './protocol';

type Options = Pick<CallOptions, 'signal' | 'urgent'>;
type Start = (options: Required<Options>) => Promise<Outcome<Result>>;

/** So many results are kept; then the one that was not asked for the longest is forgotten. */
const MOST = 200;

interface Shared {
  readonly outcome: Promise<Outcome<Result>>;
  readonly controller: AbortController;
  /** Those who still wait for it. */
  readonly waiting: Set<Options>;
  settled: boolean;
}

/**
 * Remembers results by key, and lets several askers share one call under way:
 * it is urgent where it is to any of them, and cancelled only when the last of them has gone. Failures are not remembered.
 */
export class SharedCalls {
  readonly #calls = new Map<string, Shared>();

  clear(): void {
    this.#calls.clear();
  }

  async get(key: string, start: Start, asker: Options = {}): Promise<Outcome<Result>> {
    const { signal } = asker;
    const shared = this.#calls.get(key) ?? this.#start(start, asker);
    this.#keep(key, shared);
    shared.waiting.add(asker);
    const gone = new Promise<Outcome<Result>>((resolve) => {
      const leave = () => {
        resolve({ ok: false, code: 'cancelled' });
        shared.waiting.delete(asker);
        if (shared.waiting.size === 0 && !shared.settled) this.#cancel(key, shared);
      };
      if (signal?.aborted) leave();
      else signal?.addEventListener('abort', leave, { once: true });
    });
    return Promise.race([shared.outcome, gone]);
  }

  #start(start: Start, first: Options): Shared {
    const controller = new AbortController();
    const waiting = new Set([first]);
    const urgent = () => [...waiting].some((asker) => asker.urgent?.() === true);
    const outcome = start({ signal: controller.signal, urgent });
    const shared: Shared = { outcome, controller, waiting, settled: false };
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
