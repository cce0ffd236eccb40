import type { Side } from '@/analyses/comparison';
import type { Finding, Result } from '@/analyses/definition';
import type { Wholes } from '@/analyses/withholding/wholes';
import type { Filter, LearnerGroup } from '@/course/filter';
import type { CourseSettings, SettingsChanges } from '@/course/settings';
import type { DatasetId } from '@/formats/format';
import type { FileReport, ImportProgress } from '@/ingest/report';
import type { WorkspaceState } from '@/workspace/state';
import type { Queries, QueryName } from './queries/queries';
import type { RiskAnswer } from './risk/assessment';
import type { RiskProgress, RiskRequest, RiskTableOptions } from './risk/request';

export type { FeatureSource, UnknownFeatures } from '@/risk/features/unknown';
export type { LevelThresholds } from '@/risk/levels';
export type { CommentItem } from './queries/comment-item';
export type { CommentsFilter } from './queries/comments';
export type { FoundLearner, LearnerSearch, LearnersFound } from './queries/learners';
export type { OutcomeCounts } from './queries/outcome-counts';
export type { TablePreview } from './queries/preview';
export type { Queries, QueryName } from './queries/queries';
export type * from './risk/assessment';
export type * from './risk/request';

/** What went wrong, for code; `ui/messages.ts` turns it into a sentence for people. */
export type ErrorCode =
  | 'cancelled'
  | 'no-such-run'
  | 'missing-data'
  | 'period-unknown' // the selected period hangs on a date that the settings lack
  | 'nothing-to-export'
  | 'group-too-small' // counts under a threshold are withheld, and the group or its rest has fewer learners
  | 'still-reading' // what is shown is part of an import that has not ended
  | 'learners-hidden' // it is of single learners, and these are hidden
  | 'withheld' // it is of single learners, while small counts are withheld
  | 'restarted' // the engine has died and another has loaded what is kept on the device
  | 'stopped' // the engine has died, and all that was loaded is gone
  | 'workspace-damaged' // a workspace file that is none, or not whole
  | 'workspace-newer' // a workspace file of a later version
  | 'kept-damaged' // what is kept on the device cannot be read
  | 'kept-newer' // what is kept on the device was kept by a later version
  | 'not-kept' // the browser lets the page keep nothing
  | 'storage-full'
  | 'bug';

/** Why something asked for cannot be had. The page turns the code into a sentence. */
export interface Failure {
  readonly ok: false;
  readonly code: ErrorCode;
  /** The files an analysis lacks. */
  readonly missing?: readonly DatasetId[];
  /** Under which counts are withheld, of a group that is too small for that. */
  readonly threshold?: number;
  /** For developers. */
  readonly detail?: string;
}

/** What a call comes to. Bad input is a failure with a code; only faults of the program are thrown. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;

/** `<course-slug>-<run>` */
export type RunId = string;

/** What the page knows of a run without asking. */
export interface RunSummary {
  readonly id: RunId;
  readonly slug: string;
  readonly number: number;
  /** True where no file says which course and run this is, and both are assumed. */
  readonly unnamed: boolean;
  readonly datasets: readonly DatasetId[];
  readonly learners: number;
  /** The learners whose own time zone can be estimated from the country that they connected from. */
  readonly located: number;
  readonly staff: number;
  /** The settings as the data suggests them. */
  readonly defaults: CourseSettings;
  /** True where the run has no enrolments, and so everyone active counts as a learner. */
  readonly withoutEnrolments: boolean;
  /** The ISO date of the latest step visit; null where there is none. */
  readonly dataEnd: string | null;
}

/** All that is loaded, as the page sees it. Rows stay in the worker. */
export interface DatasetSummary {
  /** Goes up with every change of the loaded data; none comes twice while the page is open. */
  readonly version: number;
  readonly runs: readonly RunSummary[];
  readonly files: readonly FileReport[];
  /** What files that are still being read will bring, by their names; absent where none is. */
  readonly reading?: readonly DatasetId[];
}

/** How far an import has come. */
export interface ImportReport extends ImportProgress {
  /** What can be shown of it before it ends: where it is cancelled, what was loaded before comes back. */
  readonly early?: DatasetSummary;
}

/** What was kept on the device, and is loaded again. */
export interface RestoredWorkspace {
  readonly summary: DatasetSummary;
  /** Null where only files were kept. */
  readonly state: WorkspaceState | null;
}

/** What was in a workspace file. */
export interface OpenedWorkspace {
  readonly state: WorkspaceState;
  /** Null where it was saved without data, and what is loaded has stayed. */
  readonly summary: DatasetSummary | null;
}

/** What a computation depends on besides the data. */
export interface Selection {
  readonly run: RunId;
  /** The user's changes to the course's settings. */
  readonly settings: SettingsChanges;
  /** Absent where every learner counts, at any time. */
  readonly filter?: Filter;
  /** Ids of the single learners that an analysis of learners is about. */
  readonly learners?: readonly string[];
  /** Counts of learners under it are withheld: 2 or more; 0 or absent where none are. */
  readonly withhold?: number;
  /** Whether nothing is told of single learners. */
  readonly hideLearners?: boolean;
}

/** Which findings are asked for while small counts are withheld. */
export interface FindingsRequest {
  /** `analysis/card`; several where their differences are ranked together. */
  readonly cards: readonly string[];
  /** Whether it is a card of its own, its comparison, or the differences of all of them. */
  readonly shows: 'card' | 'comparison' | 'stand-outs';
  /** What is compared; one where nothing is. */
  readonly sides: readonly (Omit<Side, 'result'> & { readonly selection: Selection })[];
  /** Counts of learners under it are withheld: 2 or more. */
  readonly withhold: number;
}

/** What may be said while small counts are withheld. */
export interface Said {
  readonly findings: readonly Finding[];
  /** The chart in one sentence; null where none may be said. */
  readonly summary: string | null;
  /** What the wholes of each side number; of the first card alone. */
  readonly wholes: readonly Wholes[];
}

/** Runs that are compared with each other. */
interface RunsCompared {
  /** The earliest first, to which each other is compared. */
  readonly runs: readonly RunId[];
  /** What of the selection applies to all of them. */
  readonly filter: Filter;
}

/** What the export of every run depends on. */
export interface ExportRequest {
  readonly settings: Readonly<Record<RunId, SettingsChanges>>;
  readonly filter?: Filter;
  /** The group with which that of the filter is compared; absent where none is. */
  readonly against?: LearnerGroup;
  /** What these two groups are called, the selected one first; Group A and Group B where absent. */
  readonly groupNames?: readonly [string, string];
  /** Which runs are compared with each other; absent where none are. */
  readonly comparedRuns?: readonly RunsCompared[];
  /** An assessment of learners at risk whose tables go along, and name learners; absent where none was made. */
  readonly risk?: { readonly request: RiskRequest; readonly tables: RiskTableOptions };
  /** The titles of the pages on which cards stand, by `analysis/card`, for the index. */
  readonly pages?: Readonly<Record<string, string>>;
  /** As of a selection. */
  readonly hideLearners?: boolean;
  readonly withhold?: number;
}

/** Which runs' tables are written for other tools. */
export interface TablesRequest {
  readonly runs: readonly RunId[];
  /** The user's changes to their settings. */
  readonly settings: Readonly<Record<RunId, SettingsChanges>>;
  /** As of a selection. */
  readonly hideLearners?: boolean;
  readonly withhold?: number;
}

export interface CallOptions<P = never> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: P) => void;
  /** Asked while a computation waits for its turn: whether it goes before others, such as that of a card in sight. */
  readonly urgent?: () => boolean;
}

/** The engine as the page knows it. Every call can be cancelled; none throws for bad input. */
export interface Engine {
  /** Adds files, folders' files and ZIPs to what is loaded. On cancel or failure nothing loaded before is lost. */
  importFiles(files: readonly File[], options?: CallOptions<ImportReport>): Promise<Outcome<DatasetSummary>>;
  /** Generates a simulated course and imports it like any other files. */
  importSample(options?: CallOptions<ImportReport>): Promise<Outcome<DatasetSummary>>;
  /** Says that a file belongs to another run than its name tells. */
  assignRun(
    fileId: string,
    slug: string,
    run: number,
    options?: CallOptions,
  ): Promise<Outcome<DatasetSummary>>;
  removeFile(fileId: string, options?: CallOptions): Promise<Outcome<DatasetSummary>>;
  removeAll(options?: CallOptions): Promise<Outcome<DatasetSummary>>;
  /** Keeps the loaded files on the device, in place of those that were kept before. */
  keepFiles(options?: CallOptions): Promise<Outcome<null>>;
  /** Lets go of what is kept, so that it can be deleted. */
  stopKeeping(options?: CallOptions): Promise<Outcome<null>>;
  /** Loads what is kept on the device in place of what is loaded. Where it cannot be read, both stay as they are. */
  restore(options?: CallOptions): Promise<Outcome<RestoredWorkspace>>;
  /** One file of what was set and chosen, with the rows of all loaded files or without. */
  saveWorkspace(state: WorkspaceState, withData: boolean, options?: CallOptions): Promise<Outcome<Blob>>;
  /** Reads such a file. Its data takes the place of what is loaded; where it cannot be read, nothing changes. */
  openWorkspace(file: File, options?: CallOptions): Promise<Outcome<OpenedWorkspace>>;
  compute(analysis: string, selection: Selection, options?: CallOptions): Promise<Outcome<Result>>;
  /** The sentences of a card while small counts are withheld: those that are true and tell no more than its tables. */
  findings(request: FindingsRequest, options?: CallOptions): Promise<Outcome<Said>>;
  /** Asks for something small that is no result table; `queries/queries.ts` says what can be asked. */
  ask<N extends QueryName>(
    query: N,
    selection: Selection,
    question: Queries[N]['question'],
    options?: CallOptions,
  ): Promise<Outcome<Queries[N]['answer']>>;
  /** The learners at risk, with the model that says so; or, as a code, why there is no model. */
  assessRisk(request: RiskRequest, options?: CallOptions<RiskProgress>): Promise<Outcome<RiskAnswer>>;
  /** One ZIP with `<run-id>/<table>.csv` for the tables of an assessment, which name learners. */
  exportRisk(
    request: RiskRequest,
    tables: RiskTableOptions,
    options?: CallOptions<RiskProgress>,
  ): Promise<Outcome<Blob>>;
  /**
   * One ZIP with `<run-id>/<table>.csv` for every run, all under one filter; where runs are compared `comparison/<table>.csv`,
   * with two groups `<run-id>/compared-groups/<table>.csv`.
   */
  exportResults(request: ExportRequest, options?: CallOptions): Promise<Outcome<Blob>>;
  /** One ZIP with `<run-id>/<table>.arrow` for every table of the runs asked for, with learners' ids and what they wrote. */
  exportTables(request: TablesRequest, options?: CallOptions): Promise<Outcome<Blob>>;
}
