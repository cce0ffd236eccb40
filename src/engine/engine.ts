import type { Side } from '@/analyses/comparison';
import { computations } from '@/analyses/computations';
import { type AnalysisContext, analysisContext } from '@/analyses/context';
import type { Analysis, Result } from '@/analyses/definition';
import { analyses } from '@/analyses/registry';
import { suppressed } from '@/analyses/withholding/suppress';
import { NAMELESS } from '@/course/assign-runs';
import { estimatedZones, timeBy } from '@/course/clocks';
import { type Filter, noFilter } from '@/course/filter';
import { buildLibrary, type Library, type LibraryFile } from '@/course/library';
import { daysOf } from '@/course/period';
import { selectLearners } from '@/course/population';
import type { Run } from '@/course/run';
import { applyChanges, type CourseSettings, type SettingsChanges } from '@/course/settings';
import { comparedTables } from '@/export/compared-tables';
import { type RunResults, resultsZip, type TableFolder } from '@/export/results-zip';
import { slugify } from '@/formats';
import type { ByteSource } from '@/ingest/decode';
import { importFiles } from '@/ingest/import-files';
import type { ImportProgress } from '@/ingest/report';
import { Keeper, type RestoredFile } from '@/workspace/keeper';
import type { WorkspaceState } from '@/workspace/state';
import { readWorkspace, writeWorkspace } from '@/workspace/workspace-file';
import { comparedGroups, comparedRuns, sideOf } from './compared-sides';
import type {
  CallOptions,
  DatasetSummary,
  ErrorCode,
  ExportRequest,
  Failure,
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
} from './protocol';
import { ofLearners, type Queries, type QueryName, queries, withheldQueries } from './queries';
import type { Assessed } from './risk/assess';
import { runView } from './run-view';
import { sampleSources } from './sample';
import { failureOf } from './storage-failure';

const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** So many results are kept, those last used; each is small. */
const RESULTS_KEPT = 500;
/** Selections whose tables are kept, each as large as a run: two, for cards that compare two groups. */
const CONTEXTS_KEPT = 2;

/** Lets messages in, so that a cancel that waits is heard. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

function summariseRun(run: Run): RunSummary {
  const { id, slug, number, tables, people, defaults, withoutEnrolments, dataEnd } = run;
  const { learners, staff } = people;
  const datasets = [...tables.keys()];
  const located = estimatedZones(run).learners;
  return { id, slug, number, datasets, learners, located, staff, defaults, withoutEnrolments, dataEnd };
}

/** What a computation sees under a selection; null where the selected period hangs on a date that is not known. */
function selectedContext(
  run: Run,
  settings: CourseSettings,
  { group, period, hours, clock }: Filter,
  learners: readonly string[],
): AnalysisContext | null {
  const days = period && daysOf(period, settings);
  if (period && !days) return null;
  const time = timeBy(clock, run, settings);
  const population = selectLearners(run, group, settings, time);
  const asked = learners.flatMap((id) => run.people.index.get(id) ?? []);
  return analysisContext(run, settings, population, { days, hours }, asked, time);
}

interface SelectedContext {
  readonly key: string;
  /** Null where the selected period hangs on a date that is not known. */
  readonly context: AnalysisContext | null;
}

/**
 * What results hang on of the user's changes to the settings: not on names and titles. What the data itself suggests does
 * not change while a run is loaded.
 */
function figuresKey({ name: _, steps = {}, ...settings }: SettingsChanges): unknown {
  const kinds = Object.entries(steps).map(([label, { title: __, ...kind }]) => [label, kind]);
  return { ...settings, steps: kinds };
}

/** A key of all that results under a selection hang on. */
function selectionKey(run: Run, { settings: changes, filter = noFilter, learners = [] }: Selection): string {
  return JSON.stringify([run.id, figuresKey(changes), filter, learners]);
}

/** Whether a group has so few learners, or all but so few, that its figures would be those of few. */
function isTooSmall({ people }: Run, { population }: AnalysisContext, threshold: number): boolean {
  const others = people.learners - population.size;
  return population.size < threshold || (others > 0 && others < threshold);
}

function withheldResult({ tables }: Analysis, result: Result, threshold: number): Result {
  const parts = Object.entries(result).map(([name, rows]) => [
    name,
    suppressed(tables[name], rows, threshold),
  ]);
  return Object.fromEntries(parts);
}

/** Why a run has no part in the export. */
const leavesOut: ReadonlySet<ErrorCode> = new Set(['missing-data', 'period-unknown', 'group-too-small']);

/** The analyses of which groups or runs are compared. */
const comparable = analyses.filter(({ cards }) => cards.some(({ comparison }) => comparison));

/**
 * All that is loaded and all that can be asked of it. It knows no worker: its methods take a signal and a progress
 * callback, and are tested in Node as they run in the page.
 */
export class CourseEngine {
  private files: readonly LibraryFile[] = [];
  private loaded: Library = buildLibrary([]);
  private version: number;
  private lastId = 0;
  private readonly results = new Map<string, Result>();
  private contexts: readonly SelectedContext[] = [];
  private readonly keeper = new Keeper();
  /** The last assessment of learners at risk, and the request that it answers. */
  private assessed: { readonly key: string; readonly result: Assessed } | null = null;

  /**
   * @param since The last version that the page has seen of an engine before this one, whose versions and file ids
   *   must not come again.
   */
  constructor(private readonly since = 0) {
    this.version = since;
  }

  /** Adds files to what is loaded. Nothing changes where it is cancelled, up to the last moment. */
  async importSources(
    sources: readonly ByteSource[],
    options: CallOptions<ImportProgress> = {},
  ): Promise<Outcome<DatasetSummary>> {
    const imported = await importFiles(sources, options);
    const added = this.withIds(imported.map((file) => ({ ...file, assigned: null })));
    for (;;) {
      const before = this.files;
      const files = [...before, ...added];
      const library = buildLibrary(files, this.loaded);
      await breathe();
      options.signal?.throwIfAborted();
      // Another call may have changed the files meanwhile.
      if (this.files === before) return done(this.adopt(files, library));
    }
  }

  importSample(options: CallOptions<ImportProgress> = {}): Promise<Outcome<DatasetSummary>> {
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
    return run ? this.computeNow(analysis, run, selection) : { ok: false, code: 'no-such-run' };
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
    const { context } = this.contextOf(run, selection);
    if (!context) return { ok: false, code: 'period-unknown' };
    const answer = queries[query](context, question);
    if (withhold === 0) return done(answer);
    const withholding = withheldQueries[query];
    return withholding ? done(withholding(answer, withhold)) : { ok: false, code: 'withheld' };
  }

  async exportResults(request: ExportRequest, { signal }: CallOptions = {}): Promise<Outcome<Blob>> {
    const { settings, filter = noFilter, against, withhold = 0 } = request;
    const exported: RunResults[] = [];
    let tooSmall: Failure | null = null;
    for (const run of this.loaded.runs) {
      const results = new Map<string, Result>();
      for (const { id } of analyses.filter(({ about }) => about !== 'learners')) {
        await breathe();
        signal?.throwIfAborted();
        const selection = { run: run.id, settings: settings[run.id] ?? {}, filter, withhold };
        const outcome = this.computeNow(id, run, selection);
        if (outcome.ok) results.set(id, outcome.value);
        else if (!leavesOut.has(outcome.code)) return outcome;
        else if (outcome.code === 'group-too-small') tooSmall = outcome;
      }
      if (results.size > 0)
        exported.push({ run: run.id, results, view: runView(run, settings[run.id] ?? {}, filter) });
    }
    if (exported.length === 0) return tooSmall ?? { ok: false, code: 'nothing-to-export' };
    const { runs } = this.loaded;
    const sets = [...(against ? comparedGroups(runs, request, against) : []), ...comparedRuns(runs, request)];
    const beside: TableFolder[] = [];
    for (const { folder, sides } of sets) {
      const computed = new Map<string, Side[]>();
      // Side by side, so that each selection's tables are made once.
      for (const side of sides) {
        for (const { id } of comparable) {
          await breathe();
          signal?.throwIfAborted();
          const outcome = this.computeNow(id, side.run, { ...side.selection, withhold });
          if (outcome.ok) computed.set(id, [...(computed.get(id) ?? []), sideOf(side, outcome.value)]);
        }
      }
      beside.push({ folder, tables: comparedTables((analysis) => computed.get(analysis) ?? [], withhold) });
    }
    const { risk } = request;
    if (risk && withhold === 0) {
      const assessed = await this.riskFolder(risk.request, risk.tables, signal ? { signal } : {});
      if (!assessed.ok) return assessed;
      beside.push(assessed.value);
    }
    return done(await resultsZip(exported, beside, withhold));
  }

  async assessRisk(
    request: RiskRequest,
    options: CallOptions<RiskProgress> = {},
  ): Promise<Outcome<RiskAnswer>> {
    const outcome = await this.assessedRisk(request, options);
    if (!outcome.ok) return outcome;
    const { value } = outcome;
    if (!value.ok) return done(value);
    const { answerOf } = await import('./risk/assess');
    return done({ ok: true, assessment: answerOf(value.work) });
  }

  async exportRisk(
    request: RiskRequest,
    tables: RiskTableOptions,
    options: CallOptions<RiskProgress> = {},
  ): Promise<Outcome<Blob>> {
    const folder = await this.riskFolder(request, tables, options);
    return folder.ok ? done(await resultsZip([], [folder.value])) : folder;
  }

  /** The tables of an assessment, in the folder of its run. */
  private async riskFolder(
    request: RiskRequest,
    tables: RiskTableOptions,
    options: CallOptions<RiskProgress>,
  ): Promise<Outcome<TableFolder>> {
    const outcome = await this.assessedRisk(request, options);
    if (!outcome.ok) return outcome;
    if (!outcome.value.ok) return { ok: false, code: 'nothing-to-export' };
    const { riskTables } = await import('./risk/tables');
    return done({ folder: request.run, tables: riskTables(outcome.value.work, tables) });
  }

  /** The assessment that a request asks for, worked out once where it is asked for again. */
  private async assessedRisk(
    request: RiskRequest,
    options: CallOptions<RiskProgress>,
  ): Promise<Outcome<Assessed>> {
    await breathe();
    options.signal?.throwIfAborted();
    if (request.hideLearners) return { ok: false, code: 'learners-hidden' };
    if (request.withhold) return { ok: false, code: 'withheld' };
    const run = this.run(request.run);
    if (!run) return { ok: false, code: 'no-such-run' };
    const key = JSON.stringify(request);
    if (this.assessed?.key === key) return done(this.assessed.result);
    const { version } = this;
    // TensorFlow.js is run when it is first needed.
    const { assess } = await import('./risk/assess');
    const result = await assess(run, request, (id) => this.run(id), options);
    if (this.version === version) this.assessed = { key, result };
    return done(result);
  }

  private computeNow(analysis: string, run: Run, selection: Selection): Outcome<Result> {
    const definition = analyses.find(({ id }) => id === analysis);
    const compute = computations.get(analysis);
    if (!definition || !compute) return { ok: false, code: 'bug', detail: `no analysis ${analysis}` };
    const missing = definition.needs.filter((dataset) => !run.tables.has(dataset));
    if (missing.length > 0) return { ok: false, code: 'missing-data', missing };
    const { withhold = 0, hideLearners = false } = selection;
    if (hideLearners && definition.about === 'learners') return { ok: false, code: 'learners-hidden' };
    if (withhold > 0 && definition.about === 'learners') return { ok: false, code: 'withheld' };
    const key = `${analysis} ${withhold} ${selectionKey(run, selection)}`;
    const known = this.results.get(key);
    if (known) {
      this.keep(key, known);
      return done(known);
    }
    const { context } = this.contextOf(run, selection);
    if (!context) return { ok: false, code: 'period-unknown' };
    if (withhold > 0 && isTooSmall(run, context, withhold))
      return { ok: false, code: 'group-too-small', threshold: withhold };
    const computed = compute(context);
    const result = withhold > 0 ? withheldResult(definition, computed, withhold) : computed;
    this.keep(key, result);
    return done(result);
  }

  /** Keeps a result as the one last used, and forgets that which was not used the longest. */
  private keep(key: string, result: Result): void {
    this.results.delete(key);
    this.results.set(key, result);
    const [oldest] = this.results.keys();
    if (this.results.size > RESULTS_KEPT) this.results.delete(oldest);
  }

  /** What computations see under a selection; those last used are kept. */
  private contextOf(run: Run, selection: Selection): SelectedContext {
    const { settings: changes, filter = noFilter, learners = [] } = selection;
    const key = selectionKey(run, selection);
    const known = this.contexts.find((each) => each.key === key);
    const used = known ?? {
      key,
      context: selectedContext(run, applyChanges(run.defaults, changes), filter, learners),
    };
    this.contexts = [used, ...this.contexts.filter((each) => each !== used)].slice(0, CONTEXTS_KEPT);
    return used;
  }

  private run(id: RunId): Run | undefined {
    return this.loaded.runs.find((run) => run.id === id);
  }

  private withIds(files: readonly RestoredFile[]): readonly LibraryFile[] {
    return files.map((file) => ({ ...file, id: `file-${this.since}-${++this.lastId}` }));
  }

  private replaceFiles(files: readonly LibraryFile[]): Outcome<DatasetSummary> {
    return done(this.adopt(files, buildLibrary(files, this.loaded)));
  }

  private replaceBy(restored: readonly RestoredFile[]): DatasetSummary {
    const files = this.withIds(restored);
    return this.adopt(files, buildLibrary(files));
  }

  private adopt(files: readonly LibraryFile[], library: Library): DatasetSummary {
    this.files = files;
    this.loaded = library;
    this.version++;
    this.results.clear();
    this.contexts = [];
    this.assessed = null;
    return { version: this.version, runs: library.runs.map(summariseRun), files: library.reports };
  }
}
