import type { Result } from '@/analyses/definition';
import { NAMELESS } from '@/course/assign-runs';
import { resultsZip } from '@/export/results-zip';
import { slugify } from '@/formats';
import type { ByteSource } from '@/ingest/decode';
import { breathe } from '@/pace/breathe';
import { Keeper } from '@/workspace/keeper';
import type { WorkspaceState } from '@/workspace/state';
import { readWorkspace, writeWorkspace } from '@/workspace/workspace-file';
import { exportResults } from './export-results';
import { exportTables } from './export-tables';
import { findingsOf } from './findings';
import { LoadedData, type SourceOptions } from './loaded-data';
import { done } from './outcome';
import type {
  CallOptions,
  DatasetSummary,
  ExportRequest,
  Failure,
  FindingsRequest,
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
import { type Queries, type QueryName, queries, whileHidden, withheldQueries } from './queries';
import { Results } from './results';
import { Assessor } from './risk/assessor';
import { sampleSources } from './sample';
import { SelectedContexts } from './selected-context';
import { failureOf } from './storage-failure';

/** Files are made of what is whole. */
const stillReading: Failure = { ok: false, code: 'still-reading' };

/**
 * All that is loaded and all that can be asked of it. It knows no worker: its methods take a signal and a progress
 * callback, and are tested in Node as they run in the page.
 */
export class CourseEngine {
  private readonly contexts = new SelectedContexts();
  private readonly results = new Results(this.contexts);
  private readonly assessor = new Assessor();
  private readonly keeper = new Keeper();

  private readonly data: LoadedData;

  /**
   * @param since The last version that the page has seen of an engine before this one, whose versions and file ids
   *   must not come again.
   */
  constructor(since = 0) {
    this.data = new LoadedData(since, () => {
      this.results.clear();
      this.contexts.clear();
      this.assessor.clear();
    });
  }

  importSources(
    sources: readonly ByteSource[],
    options: SourceOptions = {},
  ): Promise<Outcome<DatasetSummary>> {
    return this.data.import(sources, options);
  }

  importSample(options: SourceOptions = {}): Promise<Outcome<DatasetSummary>> {
    return this.importSources(sampleSources(), options);
  }

  assignRun(fileId: string, name: string, run: number): Outcome<DatasetSummary> {
    const assigned = { slug: slugify(name) || NAMELESS, run };
    return done(
      this.data.replace(this.data.files.map((file) => (file.id === fileId ? { ...file, assigned } : file))),
    );
  }

  removeFile(fileId: string): Outcome<DatasetSummary> {
    return done(this.data.replace(this.data.files.filter(({ id }) => id !== fileId)));
  }

  removeAll(): Outcome<DatasetSummary> {
    return done(this.data.replace([]));
  }

  /** Keeps the loaded files on the device, in place of those that were kept before. */
  async keepFiles(): Promise<Outcome<null>> {
    try {
      await this.keeper.keep(this.data.files);
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
      const summary = this.data.replaceBy(kept?.files ?? []);
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
    if (this.data.early && withData) return stillReading;
    const ofLearners = withData || (state.interventionLog ?? []).length > 0;
    const { hideLearners, withhold } = state.appearance;
    if (ofLearners && (hideLearners || withhold > 0)) return { ok: false, code: 'learners-hidden' };
    return done(await writeWorkspace(state, withData ? this.data.files : null, signal));
  }

  /** What such a file holds. Its data takes the place of what is loaded; where it cannot be read, nothing changes. */
  async openWorkspace(file: Blob, { signal }: CallOptions = {}): Promise<Outcome<OpenedWorkspace>> {
    try {
      const { state, files } = await readWorkspace(file, signal);
      signal?.throwIfAborted();
      return done({ state, summary: files && this.data.replaceBy(files) });
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
    const run = this.data.run(selection.run);
    return run ? this.results.compute(analysis, run, selection) : { ok: false, code: 'no-such-run' };
  }

  async findings(request: FindingsRequest, { signal }: CallOptions = {}): Promise<Outcome<Said>> {
    await breathe();
    signal?.throwIfAborted();
    return findingsOf(request, this.results, (id) => this.data.run(id));
  }

  async ask<N extends QueryName>(
    query: N,
    selection: Selection,
    question: Queries[N]['question'],
    { signal }: CallOptions = {},
  ): Promise<Outcome<Queries[N]['answer']>> {
    await breathe();
    signal?.throwIfAborted();
    const run = this.data.run(selection.run);
    if (!run) return { ok: false, code: 'no-such-run' };
    const { withhold = 0, hideLearners = false } = selection;
    const asked = hideLearners ? whileHidden[query](question) : { question };
    if (!asked) return { ok: false, code: 'learners-hidden' };
    const context = this.contexts.of(run, selection);
    if (!context) return { ok: false, code: 'period-unknown' };
    const answer = queries[query](context, asked.question);
    if (withhold === 0) return done(answer);
    const withholding = withheldQueries[query];
    return withholding ? done(withholding(answer, withhold)) : { ok: false, code: 'withheld' };
  }

  async exportResults(request: ExportRequest, options: CallOptions = {}): Promise<Outcome<Blob>> {
    if (this.data.early) return stillReading;
    const { results } = this;
    const riskFolder = (risk: NonNullable<ExportRequest['risk']>, own: CallOptions) =>
      this.assessor.folder(
        this.data.run,
        risk.request,
        risk.tables,
        own.signal ? { signal: own.signal } : {},
      );
    return exportResults({ runs: this.data.runs, results, riskFolder }, request, options);
  }

  async exportTables(request: TablesRequest, options: CallOptions = {}): Promise<Outcome<Blob>> {
    if (this.data.early) return stillReading;
    return exportTables(this.data.runs, request, options);
  }

  assessRisk(request: RiskRequest, options: CallOptions<RiskProgress> = {}): Promise<Outcome<RiskAnswer>> {
    return this.assessor.answer(this.data.run, request, options);
  }

  async exportRisk(
    request: RiskRequest,
    tables: RiskTableOptions,
    options: CallOptions<RiskProgress> = {},
  ): Promise<Outcome<Blob>> {
    if (this.data.early) return stillReading;
    const folder = await this.assessor.folder(this.data.run, request, tables, options);
    return folder.ok ? done(await resultsZip([], [folder.value])) : folder;
  }
}
