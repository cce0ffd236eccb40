import type { Result } from '@/analyses/definition';
import { NAMELESS } from '@/course/assign-runs';
import { estimatedZones } from '@/course/clocks';
import { buildLibrary, type Library, type LibraryFile, libraryInPieces } from '@/course/library';
import type { Run } from '@/course/run';
import { resultsZip } from '@/export/results-zip';
import { parseFileName, slugify } from '@/formats';
import type { ByteSource } from '@/ingest/decode';
import { type ImportedFile, importFiles } from '@/ingest/import-files';
import type { RangeReaders } from '@/ingest/read-in-ranges';
import type { ImportProgress } from '@/ingest/report';
import { breathe } from '@/pace/breathe';
import { breathing } from '@/pace/pieces';
import { Keeper, type RestoredFile } from '@/workspace/keeper';
import type { WorkspaceState } from '@/workspace/state';
import { readWorkspace, writeWorkspace } from '@/workspace/workspace-file';
import { exportResults } from './export-results';
import { exportTables } from './export-tables';
import { done } from './outcome';
import type {
  CallOptions,
  DatasetSummary,
  ExportRequest,
  Failure,
  ImportReport,
  OpenedWorkspace,
  Outcome,
  RestoredWorkspace,
  RiskAnswer,
  RiskProgress,
  RiskRequest,
  RiskTableOptions,
  RunId,
  RunSummary,
  Selection,
  TablesRequest,
} from './protocol';
import { ofLearners, type Queries, type QueryName, queries, withheldQueries } from './queries';
import { Results } from './results';
import { Assessor } from './risk/assessor';
import { sampleSources } from './sample';
import { SelectedContexts } from './selected-context';
import { failureOf } from './storage-failure';

function summariseRun(run: Run): RunSummary {
  const { id, slug, number, tables, people, defaults, withoutEnrolments, dataEnd } = run;
  const { learners, staff } = people;
  const datasets = [...tables.keys()];
  const located = estimatedZones(run).learners;
  return { id, slug, number, datasets, learners, located, staff, defaults, withoutEnrolments, dataEnd };
}

/** Files are made of what is whole. */
const stillReading: Failure = { ok: false, code: 'still-reading' };

interface SourceOptions extends CallOptions<ImportReport> {
  /** Who reads large files several stretches at once; absent where nobody does. */
  readonly readers?: RangeReaders;
}

/**
 * All that is loaded and all that can be asked of it. It knows no worker: its methods take a signal and a progress
 * callback, and are tested in Node as they run in the page.
 */
export class CourseEngine {
  private files: readonly LibraryFile[] = [];
  private loaded: Library = buildLibrary([]);
  /** Whether what can be asked is part of an import that has not ended. */
  private early = false;
  private version: number;
  private lastId = 0;
  private readonly contexts = new SelectedContexts();
  private readonly results = new Results(this.contexts);
  private readonly assessor = new Assessor();
  private readonly keeper = new Keeper();

  /**
   * @param since The last version that the page has seen of an engine before this one, whose versions and file ids
   *   must not come again.
   */
  constructor(private readonly since = 0) {
    this.version = since;
  }

  /** Adds files to what is loaded. Nothing has changed where it is cancelled, up to the last moment. */
  async importSources(
    sources: readonly ByteSource[],
    { signal, readers, onProgress }: SourceOptions = {},
  ): Promise<Outcome<DatasetSummary>> {
    let last: ImportProgress | null = null;
    try {
      const imported = await importFiles(sources, {
        ...(signal && { signal }),
        ...(readers && { readers }),
        onProgress: (progress) => {
          // A stretch that is being read when it is cancelled still tells how far it is.
          if (signal?.aborted) return;
          last = progress;
          onProgress?.(progress);
        },
        onSmaller: async (read, toCome) => {
          const early = await this.showEarly(read, toCome, signal);
          if (early && last) onProgress?.({ ...last, early });
        },
      });
      const added = this.withIds(imported.map((file) => ({ ...file, assigned: null })));
      for (;;) {
        const before = this.files;
        const files = [...before, ...added];
        const library = await breathing(libraryInPieces(files, this.loaded), signal);
        // Another call may have changed the files meanwhile.
        if (this.files === before) return done(this.adopt(library));
      }
    } catch (error) {
      this.forgetEarly();
      throw error;
    }
  }

  /** Lets what has been read be asked while nothing else is loaded, once it says who is enrolled. Null where it is not shown. */
  private async showEarly(
    read: readonly ImportedFile[],
    toCome: readonly string[],
    signal?: AbortSignal,
  ): Promise<DatasetSummary | null> {
    const files = this.withIds(read.map((file) => ({ ...file, assigned: null })));
    const library = this.files.length > 0 ? null : await breathing(libraryInPieces(files), signal);
    // Another call may have loaded files meanwhile.
    if (!library || this.files.length > 0) return null;
    if (!library.runs.some(({ withoutEnrolments }) => !withoutEnrolments)) return null;
    this.early = true;
    const reading = toCome.flatMap((path) => parseFileName(path).dataset ?? []);
    return { ...this.show(library), reading: [...new Set(reading)] };
  }

  private forgetEarly(): void {
    if (this.early) this.adopt(buildLibrary(this.files));
  }

  importSample(options: SourceOptions = {}): Promise<Outcome<DatasetSummary>> {
    return this.importSources(sampleSources(), options);
  }

  assignRun(fileId: string, name: string, run: number): Outcome<DatasetSummary> {
    const assigned = { slug: slugify(name) || NAMELESS, run };
    return this.replaceFiles(this.files.map((file) => (file.id === fileId ? { ...file, assigned } : file)));
  }

  removeFile(fileId: string): Outcome<DatasetSummary> {
    return this.replaceFiles(this.files.filter(({ id }) => id !== fileId));
  }

  removeAll(): Outcome<DatasetSummary> {
    return this.replaceFiles([]);
  }

  /** Keeps the loaded files on the device, in place of those that were kept before. */
  async keepFiles(): Promise<Outcome<null>> {
    try {
      await this.keeper.keep(this.files);
      return done(null);
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Lets go of what is kept, so that it can be deleted. */
  async stopKeeping(): Promise<Outcome<null>> {
    await this.keeper.close();
    return done(null);
  }

  /** Puts what is kept on the device in place of what is loaded; where it cannot be read, both stay as they are. */
  async restore({ signal }: CallOptions = {}): Promise<Outcome<RestoredWorkspace>> {
    try {
      const kept = await this.keeper.restore();
      signal?.throwIfAborted();
      const summary = this.replaceBy(kept?.files ?? []);
      return done({ summary, state: kept?.state ?? null });
    } catch (error) {
      signal?.throwIfAborted();
      return failureOf(error);
    }
  }

  /** One file of what was set and chosen, with all loaded files or without. */
  async saveWorkspace(
    state: WorkspaceState,
    withData: boolean,
    { signal }: CallOptions = {},
  ): Promise<Outcome<Blob>> {
    if (this.early && withData) return stillReading;
    const ofLearners = withData || (state.interventionLog ?? []).length > 0;
    const { hideLearners, withhold } = state.appearance;
    if (ofLearners && (hideLearners || withhold > 0)) return { ok: false, code: 'learners-hidden' };
    return done(await writeWorkspace(state, withData ? this.files : null, signal));
  }

  /** What such a file holds. Its data takes the place of what is loaded; where it cannot be read, nothing changes. */
  async openWorkspace(file: Blob, { signal }: CallOptions = {}): Promise<Outcome<OpenedWorkspace>> {
    try {
      const { state, files } = await readWorkspace(file, signal);
      signal?.throwIfAborted();
      return done({ state, summary: files && this.replaceBy(files) });
    } catch (error) {
      signal?.throwIfAborted();
      return failureOf(error, 'workspace');
    }
  }

  async compute(
    analysis: string,
    selection: Selection,
    { signal }: CallOptions = {},
  ): Promise<Outcome<Result>> {
    await breathe();
    signal?.throwIfAborted();
    const run = this.run(selection.run);
    return run ? this.results.compute(analysis, run, selection) : { ok: false, code: 'no-such-run' };
  }

  async ask<N extends QueryName>(
    query: N,
    selection: Selection,
    question: Queries[N]['question'],
    { signal }: CallOptions = {},
  ): Promise<Outcome<Queries[N]['answer']>> {
    await breathe();
    signal?.throwIfAborted();
    const run = this.run(selection.run);
    if (!run) return { ok: false, code: 'no-such-run' };
    const { withhold = 0, hideLearners = false } = selection;
    if (hideLearners && ofLearners.has(query)) return { ok: false, code: 'learners-hidden' };
    const context = this.contexts.of(run, selection);
    if (!context) return { ok: false, code: 'period-unknown' };
    const answer = queries[query](context, question);
    if (withhold === 0) return done(answer);
    const withholding = withheldQueries[query];
    return withholding ? done(withholding(answer, withhold)) : { ok: false, code: 'withheld' };
  }

  async exportResults(request: ExportRequest, options: CallOptions = {}): Promise<Outcome<Blob>> {
    if (this.early) return stillReading;
    const { results, loaded } = this;
    const riskFolder = (risk: NonNullable<ExportRequest['risk']>, own: CallOptions) =>
      this.assessor.folder(this.run, risk.request, risk.tables, own.signal ? { signal: own.signal } : {});
    return exportResults({ runs: loaded.runs, results, riskFolder }, request, options);
  }

  async exportTables(request: TablesRequest, options: CallOptions = {}): Promise<Outcome<Blob>> {
    if (this.early) return stillReading;
    return exportTables(this.loaded.runs, request, options);
  }

  assessRisk(request: RiskRequest, options: CallOptions<RiskProgress> = {}): Promise<Outcome<RiskAnswer>> {
    return this.assessor.answer(this.run, request, options);
  }

  async exportRisk(
    request: RiskRequest,
    tables: RiskTableOptions,
    options: CallOptions<RiskProgress> = {},
  ): Promise<Outcome<Blob>> {
    if (this.early) return stillReading;
    const folder = await this.assessor.folder(this.run, request, tables, options);
    return folder.ok ? done(await resultsZip([], [folder.value])) : folder;
  }

  private readonly run = (id: RunId): Run | undefined => this.loaded.runs.find((run) => run.id === id);

  private withIds(files: readonly RestoredFile[]): readonly LibraryFile[] {
    return files.map((file) => ({ ...file, id: `file-${this.since}-${++this.lastId}` }));
  }

  private replaceFiles(files: readonly LibraryFile[]): Outcome<DatasetSummary> {
    return done(this.adopt(buildLibrary(files, this.loaded)));
  }

  private replaceBy(restored: readonly RestoredFile[]): DatasetSummary {
    const files = this.withIds(restored);
    return this.adopt(buildLibrary(files));
  }

  private adopt(library: Library): DatasetSummary {
    this.files = library.files;
    this.early = false;
    return this.show(library);
  }

  private show(library: Library): DatasetSummary {
    this.loaded = library;
    this.version++;
    this.results.clear();
    this.contexts.clear();
    this.assessor.clear();
    return { version: this.version, runs: library.runs.map(summariseRun), files: library.reports };
  }
}
