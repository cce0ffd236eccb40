import { computations } from '@/analyses/computations';
import { type AnalysisContext, analysisContext } from '@/analyses/context';
import type { Result } from '@/analyses/definition';
import { analyses } from '@/analyses/registry';
import { type AnswerCount, countAnswers } from '@/course/answers';
import { type LearnerGroup, noFilter } from '@/course/filter';
import { buildLibrary, type Library, type LibraryFile } from '@/course/library';
import { daysOf } from '@/course/period';
import { selectLearners } from '@/course/population';
import type { Run } from '@/course/run';
import { applyChanges, type SettingsChanges } from '@/course/settings';
import { type RunResults, resultsZip } from '@/export/results-zip';
import type { ByteSource } from '@/ingest/decode';
import { importFiles } from '@/ingest/import-files';
import type { ImportProgress } from '@/ingest/report';
import { localTime } from '@/stats/local-time';
import { previewTables } from './preview';
import type {
  CallOptions,
  DatasetSummary,
  ExportRequest,
  Outcome,
  RunId,
  RunSummary,
  Selection,
  TablePreview,
} from './protocol';
import { sampleSources } from './sample';

const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** So many results are kept before all are forgotten; each is small. */
const RESULTS_KEPT = 500;

/** Lets messages in, so that a cancel that waits is heard. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

function summariseRun({ id, slug, number, tables, people, defaults, withoutEnrolments }: Run): RunSummary {
  const { learners, staff } = people;
  return { id, slug, number, datasets: [...tables.keys()], learners, staff, defaults, withoutEnrolments };
}

function selectedContext(run: Run, { settings: changes, filter = noFilter }: Selection): AnalysisContext {
  const settings = applyChanges(run.defaults, changes);
  const population = selectLearners(run, filter.group, settings, localTime(settings.timeZone));
  const days = filter.period && daysOf(filter.period, settings);
  return analysisContext(run, settings, population, { days, hours: filter.hours });
}

/**
 * All that is loaded and all that can be asked of it. It knows no worker: its methods take a signal and a progress
 * callback, and are tested in Node as they run in the page.
 */
export class CourseEngine {
  private files: readonly LibraryFile[] = [];
  private library: Library = { runs: [], reports: [] };
  private version = 0;
  private lastId = 0;
  private readonly results = new Map<string, Result>();
  private readonly contexts = new Map<string, AnalysisContext>();

  /** Adds files to what is loaded. Nothing changes where it is cancelled, up to the last moment. */
  async importSources(
    sources: readonly ByteSource[],
    options: CallOptions<ImportProgress> = {},
  ): Promise<Outcome<DatasetSummary>> {
    const imported = await importFiles(sources, options);
    const added = imported.map((file) => ({ ...file, id: `file-${++this.lastId}`, assigned: null }));
    for (;;) {
      const before = this.files;
      const files = [...before, ...added];
      const library = buildLibrary(files);
      await breathe();
      options.signal?.throwIfAborted();
      // Another call may have changed the files meanwhile.
      if (this.files === before) return this.adopt(files, library);
    }
  }

  importSample(options: CallOptions<ImportProgress> = {}): Promise<Outcome<DatasetSummary>> {
    return this.importSources(sampleSources(), options);
  }

  assignRun(fileId: string, slug: string, run: number): Outcome<DatasetSummary> {
    return this.replaceFiles(
      this.files.map((file) => (file.id === fileId ? { ...file, assigned: { slug, run } } : file)),
    );
  }

  removeFile(fileId: string): Outcome<DatasetSummary> {
    return this.replaceFiles(this.files.filter(({ id }) => id !== fileId));
  }

  removeAll(): Outcome<DatasetSummary> {
    return this.replaceFiles([]);
  }

  async compute(
    analysis: string,
    selection: Selection,
    { signal }: CallOptions = {},
  ): Promise<Outcome<Result>> {
    await breathe();
    signal?.throwIfAborted();
    return this.computeNow(analysis, selection);
  }

  preview(runId: RunId): Outcome<readonly TablePreview[]> {
    const run = this.run(runId);
    return run ? done(previewTables(run)) : { ok: false, code: 'no-such-run' };
  }

  groupSizes(
    runId: RunId,
    changes: SettingsChanges,
    groups: readonly LearnerGroup[],
  ): Outcome<readonly number[]> {
    const run = this.run(runId);
    if (!run) return { ok: false, code: 'no-such-run' };
    const settings = applyChanges(run.defaults, changes);
    const time = localTime(settings.timeZone);
    return done(groups.map((group) => selectLearners(run, group, settings, time).size));
  }

  answers(runId: RunId): Outcome<readonly AnswerCount[]> {
    const run = this.run(runId);
    return run ? done(countAnswers(run)) : { ok: false, code: 'no-such-run' };
  }

  async exportResults(
    { settings, filter = noFilter }: ExportRequest,
    { signal }: CallOptions = {},
  ): Promise<Outcome<Blob>> {
    const exported: RunResults[] = [];
    for (const { id: run } of this.library.runs) {
      const results = new Map<string, Result>();
      for (const { id } of analyses) {
        await breathe();
        signal?.throwIfAborted();
        const outcome = this.computeNow(id, { run, settings: settings[run] ?? {}, filter });
        if (outcome.ok) results.set(id, outcome.value);
        else if (outcome.code !== 'missing-data') return outcome;
      }
      exported.push({ run, results });
    }
    return exported.length > 0 ? done(await resultsZip(exported)) : { ok: false, code: 'nothing-to-export' };
  }

  private computeNow(analysis: string, selection: Selection): Outcome<Result> {
    const run = this.run(selection.run);
    if (!run) return { ok: false, code: 'no-such-run' };
    const definition = analyses.find(({ id }) => id === analysis);
    const compute = computations.get(analysis);
    if (!definition || !compute) return { ok: false, code: 'bug', detail: `no analysis ${analysis}` };
    const missing = definition.needs.filter((dataset) => !run.tables.has(dataset));
    if (missing.length > 0) return { ok: false, code: 'missing-data', missing };
    const key = JSON.stringify([analysis, selection]);
    let result = this.results.get(key);
    if (!result) {
      result = compute(this.context(run, selection));
      if (this.results.size >= RESULTS_KEPT) this.results.clear();
      this.results.set(key, result);
    }
    return done(result);
  }

  private context(run: Run, selection: Selection): AnalysisContext {
    const key = JSON.stringify(selection);
    let context = this.contexts.get(key);
    if (!context) {
      context = selectedContext(run, selection);
      this.contexts.clear();
      this.contexts.set(key, context);
    }
    return context;
  }

  private run(id: RunId): Run | undefined {
    return this.library.runs.find((run) => run.id === id);
  }

  private replaceFiles(files: readonly LibraryFile[]): Outcome<DatasetSummary> {
    return this.adopt(files, buildLibrary(files));
  }

  private adopt(files: readonly LibraryFile[], library: Library): Outcome<DatasetSummary> {
    this.files = files;
    this.library = library;
    this.version++;
    this.results.clear();
    this.contexts.clear();
    return done({ version: this.version, runs: library.runs.map(summariseRun), files: library.reports });
  }
}
