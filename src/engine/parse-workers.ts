/** Workers that read large files for the engine; the engine's own worker can start none, being closed off. */
export interface ParseWorkers {
  /** One to each worker, for the engine. */
  readonly ports: readonly MessagePort[];
  stop(): void;
}

/** A file as large as this (bytes) is read by several. */
const LARGE = 4 << 20;
/** More would wait for the disk, or for the engine, which joins what they read. */
const MOST = 4;

const load = () => import('./parse-worker?worker&inline');

/** Fetches the workers' code before it is needed. */
export async function preloadParseWorkers(): Promise<void> {
  await load();
}

const none: ParseWorkers = { ports: [], stop: () => undefined };

/**
 * Starts as many as the machine has cores where a file is large enough for them; none where they cannot be started, and the
 * engine then reads alone.
 * @param onLost Called when one has died.
 */
export async function startParseWorkers(files: readonly File[], onLost: () => void): Promise<ParseWorkers> {
  if (!files.some(({ size }) => size >= LARGE)) return none;
  const count = Math.min(navigator.hardwareConcurrency, MOST);
  if (count < 2) return none;
  const workers: Worker[] = [];
  const stop = () => {
    for (const worker of workers) worker.terminate();
  };
  try {
    const { default: ParseWorker } = await load();
    const ports = Array.from({ length: count }, () => {
      const worker = new ParseWorker();
      workers.push(worker);
      worker.addEventListener('error', onLost);
      const { port1, port2 } = new MessageChannel();
      worker.postMessage(null, [port1]);
      return port2;
    });
    return { ports, stop };
  } catch {
    stop();
    return none;
  }
}
