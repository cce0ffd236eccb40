import { proxy, type Remote, transfer } from 'comlink';
import { SharedCalls } from './client-cache';
import { CallQueue } from './client-queue';
import { connect, onStopped } from './connection';
import { dismissParseWorkers, preloadParseWorkers, startParseWorkers } from './parse-workers';
import type {
  CallOptions,
  DatasetSummary,
  Engine,
  Failure,
  ImportReport,
  Outcome,
  Selection,
} from './protocol';
import type { Queries, QueryName } from './queries/queries';
import type { DroppedFile, Report, WorkerApi } from './worker-api';

/** A dropped file and its path in the folder it came from; a worker sees only the file's name. */
function withPath(file: File & { readonly relativePath?: string }): DroppedFile {
  const path = file.relativePath || file.webkitRelativePath || file.name;
  return { file, path: path.replace(/^\.?\//, '') };
}

const bug = (detail: unknown): Failure => ({ ok: false, code: 'bug', detail: String(detail) });
const cancelled: Failure = { ok: false, code: 'cancelled' };

let lastCall = 0;
let lastVersion = 0;
const computations = new SharedCalls();
const queue = new CallQueue();
onStopped(() => {
  computations.clear();
  queue.drop({ ok: false, code: 'stopped' });
});

type Run<T, P> = (api: Remote<WorkerApi>, callId: number, onProgress?: Report<P>) => Promise<Outcome<T>>;

async function call<T, P = never>(
  run: Run<T, P>,
  { signal, onProgress }: CallOptions<P> = {},
): Promise<Outcome<T>> {
  if (signal?.aborted) return cancelled;
  lastCall += 1;
  const callId = lastCall;
  let cancel = () => {};
  try {
    const { api, died } = await connect(lastVersion);
    if (signal?.aborted) return cancelled;
    cancel = () => void api.cancel(callId);
    signal?.addEventListener('abort', cancel);
    return await Promise.race([run(api, callId, onProgress && proxy(onProgress)), died]);
  } catch (error) {
    return bug(error);
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

/** A call that changes the loaded data, after which nothing computed before holds. */
async function change<P = never>(run: Run<DatasetSummary, P>, options?: CallOptions<P>) {
  const outcome = await call(run, options);
  if (outcome.ok) changed(outcome.value);
  return outcome;
}

/** An import, which may change what can be asked before it ends. */
function importing(run: Run<DatasetSummary, ImportReport>, options: CallOptions<ImportReport> = {}) {
  const onProgress = (report: ImportReport) => {
    if (report.early) changed(report.early);
    options.onProgress?.(report);
  };
  return change(run, { ...options, onProgress });
}

function changed({ version }: DatasetSummary): void {
  dismissParseWorkers();
  lastVersion = version;
  computations.clear();
}

/** A call that may put other data in place of what is loaded. */
async function replace<T extends { readonly summary: DatasetSummary | null }>(
  run: Run<T, never>,
  options?: CallOptions,
) {
  const outcome = await call(run, options);
  if (outcome.ok && outcome.value.summary) changed(outcome.value.summary);
  return outcome;
}

/**
 * The engine in its worker, which starts with the first call. Computations take turns; their results are kept until the
 * data changes.
 */
export const engine: Engine = {
  importFiles: (files, options) =>
    importing(async (api, id, onProgress) => {
      const { ports, stop } = await startParseWorkers(files, () => void api.parsersLost(id));
      try {
        if (options?.signal?.aborted) return cancelled;
        return await api.importFiles(id, files.map(withPath), transfer(ports, [...ports]), onProgress);
      } finally {
        stop();
      }
    }, options),
  importSample: (options) => importing((api, id, onProgress) => api.importSample(id, onProgress), options),
  assignRun: (file, slug, run, options) => change((api, id) => api.assignRun(id, file, slug, run), options),
  removeFile: (file, options) => change((api, id) => api.removeFile(id, file), options),
  removeAll: (options) => change((api, id) => api.removeAll(id), options),
  keepFiles: (options) => call((api, id) => api.keepFiles(id), options),
  stopKeeping: (options) => call((api, id) => api.stopKeeping(id), options),
  restore: (options) => replace((api, id) => api.restore(id), options),
  saveWorkspace: (state, withData, options) =>
    call((api, id) => api.saveWorkspace(id, state, withData), options),
  openWorkspace: (file, options) => replace((api, id) => api.openWorkspace(id, file), options),
  compute: (analysis, selection, options) =>
    computations.get(
      JSON.stringify([analysis, selection]),
      (own) => queue.add(() => call((api, id) => api.compute(id, analysis, selection), own), own),
      options,
    ),
  findings: (request, options) =>
    queue.add(() => call((api, id) => api.findings(id, request), options), options),
  ask: <N extends QueryName>(
    query: N,
    selection: Selection,
    question: Queries[N]['question'],
    options?: CallOptions,
  ) =>
    call<Queries[N]['answer']>(
      (api, id) => (api as unknown as WorkerApi).ask(id, query, selection, question),
      options,
    ),
  assessRisk: (request, options) =>
    call((api, id, onProgress) => api.assessRisk(id, request, onProgress), options),
  exportRisk: (request, tables, options) =>
    call((api, id, onProgress) => api.exportRisk(id, request, tables, onProgress), options),
  exportResults: (request, options) => call((api, id) => api.exportResults(id, request), options),
  exportTables: (request, options) => call((api, id) => api.exportTables(id, request), options),
};

/** Calls the listener whenever the engine has died, and with it all that was loaded. The next call starts another. */
export const onEngineStopped = onStopped;

/** Starts the engine's worker before it is needed, and fetches the code of those that help it. */
export async function preloadEngine(): Promise<void> {
  await connect(lastVersion);
  await preloadParseWorkers();
}

export { prepareParseWorkers } from './parse-workers';
