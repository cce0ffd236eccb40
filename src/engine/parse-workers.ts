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

/** Workers that have been, or are being, started before they are needed. */
let prepared: Promise<readonly Worker[]> | null = null;

const load = () => import('./parse-worker?worker&inline');

/** As many as the machine has cores; none where one alone would read. */
async function startWorkers(options: WorkerOptions): Promise<readonly Worker[]> {
  const count = Math.min(navigator.hardwareConcurrency, MOST);
  const { default: ParseWorker } = await load();
  return count < 2 ? [] : Array.from({ length: count }, () => new ParseWorker(options));
}

/** Fetches the workers' code before it is needed. */
export async function preloadParseWorkers(): Promise<void> {
  await load();
}

/**
 * Starts the workers before they are needed, and lets them read something small, by which the browser compiles their code:
 * a quarter of the time that the first large file takes. They stay until data is loaded.
 */
export async function prepareParseWorkers(): Promise<void> {
  prepared ??= startWorkers({ name: 'rehearse' }).catch(() => []);
  await prepared;
}

const end = (workers: readonly Worker[]) => {
  for (const worker of workers) worker.terminate();
};

/** Ends those that are prepared, there being no file for them. */
export function dismissParseWorkers(): void {
  void prepared?.then(end);
  prepared = null;
}

/**
 * Workers for these files: none where no file is large enough for them, or where they cannot be started, and the engine then
 * reads alone.
 * @param onLost Called when one has died.
 */
export async function startParseWorkers(files: readonly File[], onLost: () => void): Promise<ParseWorkers> {
  if (!files.some(({ size }) => size >= LARGE)) return { ports: [], stop: () => undefined };
  const starting = prepared ?? startWorkers({}).catch(() => []);
  prepared = null;
  const workers = await starting;
  const ports = workers.map((worker) => {
    worker.addEventListener('error', onLost);
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(null, [port1]);
    return port2;
  });
  return { ports, stop: () => end(workers) };
}
