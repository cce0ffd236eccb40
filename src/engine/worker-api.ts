import { releaseProxy } from 'comlink';
import type { Result } from '@/analyses/definition';
import type { WorkspaceState } from '@/workspace/state';
import type { CourseEngine } from './engine';
import { ParsePool } from './parse-pool';
import type {
  DatasetSummary,
  ExportRequest,
  Failure,
  FindingsRequest,
  ImportReport,
  OpenedWorkspace,
  Outcome,
  RestoredWorkspace,
  RiskAnswer,
  RiskProgress,
  RiskRequest,
  RiskTableOptions,
  Said,
  Selection,
  TablesRequest,
} from './protocol';
import type { Queries, QueryName } from './queries/queries';

/** Tells the caller how far a call has come. */
export interface Report<P> {
  (progress: P): void;
  /** Where the callback is the page's: gives up its channel. */
  [releaseProxy]?: () => void;
}

export interface DroppedFile {
  readonly file: File;
  /** With the folders it was dropped with. */
  readonly path: string;
}

/** What the worker offers: the engine's methods, each with the call's number first and the progress callback last. */
export interface WorkerApi {
  cancel(callId: number): void;
  importFiles(
    callId: number,
    files: readonly DroppedFile[],
    parsers: readonly MessagePort[],
    onProgress?: Report<ImportReport>,
  ): Promise<Outcome<DatasetSummary>>;
  /** Says that a parse worker of an import has died. */
  parsersLost(callId: number): void;
  importSample(callId: number, onProgress?: Report<ImportReport>): Promise<Outcome<DatasetSummary>>;
  assignRun(callId: number, fileId: string, slug: string, run: number): Promise<Outcome<DatasetSummary>>;
  removeFile(callId: number, fileId: string): Promise<Outcome<DatasetSummary>>;
  removeAll(callId: number): Promise<Outcome<DatasetSummary>>;
  keepFiles(callId: number): Promise<Outcome<null>>;
  stopKeeping(callId: number): Promise<Outcome<null>>;
  restore(callId: number): Promise<Outcome<RestoredWorkspace>>;
  saveWorkspace(callId: number, state: WorkspaceState, withData: boolean): Promise<Outcome<Blob>>;
  openWorkspace(callId: number, file: Blob): Promise<Outcome<OpenedWorkspace>>;
  compute(callId: number, analysis: string, selection: Selection): Promise<Outcome<Result>>;
  findings(callId: number, request: FindingsRequest): Promise<Outcome<Said>>;
  ask<N extends QueryName>(
    callId: number,
    query: N,
    selection: Selection,
    question: Queries[N]['question'],
  ): Promise<Outcome<Queries[N]['answer']>>;
  assessRisk(
    callId: number,
    request: RiskRequest,
    onProgress?: Report<RiskProgress>,
  ): Promise<Outcome<RiskAnswer>>;
  exportRisk(
    callId: number,
    request: RiskRequest,
    tables: RiskTableOptions,
    onProgress?: Report<RiskProgress>,
  ): Promise<Outcome<Blob>>;
  exportResults(callId: number, request: ExportRequest): Promise<Outcome<Blob>>;
  exportTables(callId: number, request: TablesRequest): Promise<Outcome<Blob>>;
}

/** A dropped file as the import reads it; ZIPs are unpacked from the file itself. */
function sourceOf({ file, path }: DroppedFile) {
  return {
    path,
    size: file.size,
    lastModified: file.lastModified,
    stream: () => file.stream(),
    file,
  };
}

/**
 * The engine behind numbered calls, each of which can be cancelled by its number. Whatever is thrown comes back as a
 * failure: `cancelled` where the call was, `bug` else.
 */
export function workerApi(engine: CourseEngine): WorkerApi {
  const running = new Map<number, AbortController>();
  const pools = new Map<number, ParsePool>();

  async function run<T, P = never>(
    callId: number,
    work: (signal: AbortSignal) => Outcome<T> | Promise<Outcome<T>>,
    onProgress?: Report<P>,
  ): Promise<Outcome<T>> {
    const controller = new AbortController();
    running.set(callId, controller);
    try {
      return await work(controller.signal);
    } catch (error) {
      const failure: Failure = controller.signal.aborted
        ? { ok: false, code: 'cancelled' }
        : {
            ok: false,
            code: 'bug',
            detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
          };
      return failure;
    } finally {
      running.delete(callId);
      onProgress?.[releaseProxy]?.();
    }
  }

  const withProgress = <P>(signal: AbortSignal, onProgress?: Report<P>) => ({
    signal,
    ...(onProgress && { onProgress }),
  });

  return {
    cancel: (callId) => running.get(callId)?.abort(),
    importFiles: (callId, files, parsers, onProgress) =>
      run(
        callId,
        async (signal) => {
          const pool = new ParsePool(parsers);
          pools.set(callId, pool);
          const options = { ...withProgress(signal, onProgress), ...(pool.count > 0 && { readers: pool }) };
          return engine.importSources(files.map(sourceOf), options).finally(() => pools.delete(callId));
        },
        onProgress,
      ),
    parsersLost: (callId) => pools.get(callId)?.giveUp(),
    importSample: (callId, onProgress) =>
      run(callId, (signal) => engine.importSample(withProgress(signal, onProgress)), onProgress),
    assignRun: (callId, fileId, slug, number) => run(callId, () => engine.assignRun(fileId, slug, number)),
    removeFile: (callId, fileId) => run(callId, () => engine.removeFile(fileId)),
    removeAll: (callId) => run(callId, () => engine.removeAll()),
    keepFiles: (callId) => run(callId, () => engine.keepFiles()),
    stopKeeping: (callId) => run(callId, () => engine.stopKeeping()),
    restore: (callId) => run(callId, (signal) => engine.restore({ signal })),
    saveWorkspace: (callId, state, withData) =>
      run(callId, (signal) => engine.saveWorkspace(state, withData, { signal })),
    openWorkspace: (callId, file) => run(callId, (signal) => engine.openWorkspace(file, { signal })),
    compute: (callId, analysis, selection) =>
      run(callId, (signal) => engine.compute(analysis, selection, { signal })),
    findings: (callId, request) => run(callId, (signal) => engine.findings(request, { signal })),
    ask: (callId, query, selection, question) =>
      run(callId, (signal) => engine.ask(query, selection, question, { signal })),
    assessRisk: (callId, request, onProgress) =>
      run(callId, (signal) => engine.assessRisk(request, withProgress(signal, onProgress)), onProgress),
    exportRisk: (callId, request, tables, onProgress) =>
      run(
        callId,
        (signal) => engine.exportRisk(request, tables, withProgress(signal, onProgress)),
        onProgress,
      ),
    exportResults: (callId, request) => run(callId, (signal) => engine.exportResults(request, { signal })),
    exportTables: (callId, request) => run(callId, (signal) => engine.exportTables(request, { signal })),
  };
}
