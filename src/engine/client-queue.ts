import type { CallOptions, Failure, Outcome } from './protocol';

/** So many calls are with the worker at a time: the one that runs, and the next, so that the worker need not wait for the page. */
const AT_ONCE = 2;

interface Waiting {
  readonly urgent: () => boolean;
  start(): void;
  fail(failure: Failure): void;
}

const never = () => false;

/**
 * Calls that take turns. Those that are urgent when a turn comes go first, else the one that waits longest; one whose
 * asker has gone is dropped, and the worker never hears of it.
 */
export class CallQueue {
  #waiting: readonly Waiting[] = [];
  #running = 0;

  /** Starts a call when its turn comes. Where the signal aborts before, the outcome is `cancelled` and it never starts. */
  add<T>(
    start: () => Promise<Outcome<T>>,
    { signal, urgent = never }: Pick<CallOptions, 'signal' | 'urgent'> = {},
  ): Promise<Outcome<T>> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#remove(call);
        resolve({ ok: false, code: 'cancelled' });
      };
      const call: Waiting = {
        urgent,
        start: () => {
          signal?.removeEventListener('abort', leave);
          void start()
            .then(resolve, reject)
            .finally(() => this.#ended());
        },
        fail: resolve,
      };
      if (signal?.aborted) return leave();
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting = [...this.#waiting, call];
      // What is asked for at the same moment is put in order before the first of it starts.
      queueMicrotask(() => this.#fill());
    });
  }

  /** Gives up all calls that wait. */
  drop(failure: Failure): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const call of waiting) call.fail(failure);
  }

  #fill(): void {
    while (this.#running < AT_ONCE && this.#waiting.length > 0) {
      const next = this.#waiting.find(({ urgent }) => urgent()) ?? this.#waiting[0];
      this.#remove(next);
      this.#running++;
      next.start();
    }
  }

  #ended(): void {
    this.#running--;
    this.#fill();
  }

  #remove(call: Waiting): void {
    this.#waiting = this.#waiting.filter((each) => each !== call);
  }
}
