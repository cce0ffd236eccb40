import { type Remote, wrap } from 'comlink';
import type { Failure } from './protocol';
import type { WorkerApi } from './worker-api';

export interface Connection {
  readonly api: Remote<WorkerApi>;
  /** Settles only when the worker dies. */
  readonly died: Promise<Failure>;
}

let connection: Promise<Connection> | null = null;
const listeners = new Set<() => void>();

async function start(since: number): Promise<Connection> {
  const { default: EngineWorker } = await import('./worker?worker&inline');
  const worker = new EngineWorker({ name: String(since) });
  const api = wrap<WorkerApi>(worker);
  const died = new Promise<Failure>((resolve) => {
    let dead = false;
    const stop = (detail: string) => {
      // It may have failed twice before it is ended; by then another may have taken its place.
      if (dead) return;
      dead = true;
      worker.terminate();
      connection = null;
      resolve({ ok: false, code: 'stopped', detail });
      for (const listener of listeners) listener();
    };
    worker.addEventListener('error', ({ message }) => stop(message), { once: true });
    worker.addEventListener('messageerror', () => stop('a message that cannot be read'), { once: true });
  });
  return { api, died };
}

/**
 * The worker, started where none runs. Where it cannot be started, the next call tries again.
 * @param since The last version seen of a worker before it.
 */
export function connect(since: number): Promise<Connection> {
  if (!connection) {
    const started = start(since);
    connection = started;
    started.catch(() => {
      if (connection === started) connection = null;
    });
  }
  return connection;
}

/** Calls the listener whenever the worker has died, and with it all that was loaded. */
export function onStopped(listener: () => void): void {
  listeners.add(listener);
}
