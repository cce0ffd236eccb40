import { group } from 'd3-array';
import type { DatasetId } from '@/formats';
import { joinTables } from '@/ingest/combine';
import type { ImportedFile } from '@/ingest/import-files';
import type { ParsedTable } from '@/ingest/parsed-table';
import type { FileNote, FileReport, RowIssue } from '@/ingest/report';
import { atOnce, type Pieces } from '@/pace/pieces';
import { assignRuns, type RunName } from './assign-runs';
import { buildRun, runId } from './build-run';
import { chooseExports, type ExportPart } from './exports';
import { outsiders } from './outsiders';
import { personIds, type RunFiles } from './people';
import type { Run } from './run';

/** A file that was dropped, read or refused, and the run the user says it belongs to, if any. */
export interface LibraryFile extends ImportedFile {
  readonly id: string;
  readonly assigned: { readonly slug: string; readonly run: number } | null;
}

/** Runs built from all files, and what became of each file. */
export interface Library {
  /** The files, step activity in the order in which its run has it. */
  readonly files: readonly LibraryFile[];
  readonly runs: readonly Run[];
  readonly reports: readonly FileReport[];
  /** The ids of the runs that none of their files names. */
  readonly unnamed: ReadonlySet<string>;
  /** The runs by their id and files, so that an unchanged one need not be built again. */
  readonly built: ReadonlyMap<string, Run>;
}

interface RunFile {
  readonly file: LibraryFile & { readonly table: ParsedTable };
  readonly name: RunName;
}

type Extra = { notes: FileNote[]; issues: RowIssue[]; left: 'older' | 'same' | null };

const hasTable = (file: LibraryFile): file is RunFile['file'] => file.table !== null;

/** Which of the run's files are in use, by dataset; says in `extras` what it decided. */
function* chooseParts(
  files: readonly RunFile[],
  extras: Map<string, Extra>,
): Pieces<Map<DatasetId, readonly ExportPart[]>> {
  const chosen = new Map<DatasetId, readonly ExportPart[]>();
  for (const candidates of group(files, ({ file }) => file.table.format.id).values()) {
    const { parts, replaced } = yield* chooseExports(candidates.map(({ file }) => file));
    const [first, ...rest] = parts;
    for (const { file } of rest) extras.get(file.id)?.notes.push({ code: 'part', names: [first.file.path] });
    for (const { file, repeatedRows: rows } of parts) {
      if (rows > 0) extras.get(file.id)?.issues.push({ code: 'repeated', rows, lines: [] });
    }
    for (const { file, by, same } of replaced) {
      const extra = extras.get(file.id);
      if (extra) extra.left = same ? 'same' : 'older';
      if (!same) extras.get(by.id)?.notes.push({ code: 'replaced-older', names: [file.path] });
    }
    chosen.set(first.table.format.id, parts);
  }
  return chosen;
}

/** One table for each dataset. Enrolments without rows say nothing of who is a learner, and count as missing. */
function* joinParts(parts: ReadonlyMap<DatasetId, readonly ExportPart[]>): Pieces<RunFiles> {
  const tables = new Map<DatasetId, ParsedTable>();
  for (const [dataset, list] of parts) {
    const table = joinTables(list.map((part) => part.table));
    if (dataset !== 'enrolments' || table.rows > 0) tables.set(dataset, table);
    yield;
  }
  return tables;
}

/** How many of a list of team members are learners by their enrolments. */
function teamLearners(table: ParsedTable, { people, withoutEnrolments }: Run): number {
  if (table.format.id !== 'team-members' || withoutEnrolments) return 0;
  return personIds(table).filter((id) => (people.index.get(id) ?? people.learners) < people.learners).length;
}

function reportOf(file: LibraryFile, name: RunName | undefined, extra: Extra | undefined): FileReport {
  const { id, path, bytes, table, refusal, rowsRead } = file;
  const common = { id, path, bytes, rowsRead, notes: [...file.notes, ...(extra?.notes ?? [])] };
  const issues = [...file.issues, ...(extra?.issues ?? [])];
  const belongs = name && table ? { dataset: table.format.id, slug: name.slug, run: name.run } : {};
  if (!table) return { ...common, state: 'refused', ...(refusal && { refusal }), rowsKept: 0, issues };
  if (extra?.left)
    return { ...common, ...belongs, state: 'refused', refusal: extra.left, rowsKept: 0, issues: [] };
  const leftOut = (extra?.issues ?? []).reduce((sum, { rows }) => sum + rows, 0);
  return { ...common, ...belongs, state: 'loaded', rowsKept: table.rows - leftOut, issues };
}

/** Builds a run, and notes which tables took the place of others. */
function* build(
  slug: string,
  number: number,
  given: RunFiles,
  tables: Map<ParsedTable, ParsedTable>,
): Pieces<Run> {
  const { run, files } = yield* buildRun(slug, number, given);
  for (const [dataset, table] of given) tables.set(table, files.get(dataset) ?? table);
  return run;
}

function withTable(file: LibraryFile, tables: ReadonlyMap<ParsedTable, ParsedTable>): LibraryFile {
  const table = file.table && tables.get(file.table);
  return table && table !== file.table ? { ...file, table } : file;
}

/**
 * Sorts files into runs, newest exports first, and builds each run; those of an earlier library whose files are the
 * same are taken over.
 */
export function* libraryInPieces(files: readonly LibraryFile[], earlier?: Library): Pieces<Library> {
  const read = files.filter(hasTable);
  const names = assignRuns(read);
  const extras = new Map<string, Extra>(read.map(({ id }) => [id, { notes: [], issues: [], left: null }]));
  const runFiles = read.map((file) => ({ file, name: names.get(file.id) as RunName }));
  const built = new Map<string, Run>();
  const unnamed = new Set<string>();
  const tables = new Map<ParsedTable, ParsedTable>();
  for (const own of group(runFiles, ({ name }) => runId(name.slug, name.run)).values()) {
    const { slug, run: number } = own[0].name;
    for (const { file, name } of own) {
      if (name.guessed) extras.get(file.id)?.notes.push({ code: 'run-guessed' });
    }
    if (own.every(({ name }) => name.guessed)) unnamed.add(runId(slug, number));
    const parts = yield* chooseParts(own, extras);
    const used = [...parts.values()].flat();
    const key = JSON.stringify([runId(slug, number), used.map(({ file }) => file.id)]);
    const run = earlier?.built.get(key) ?? (yield* build(slug, number, yield* joinParts(parts), tables));
    for (const { file, table } of used) {
      extras.get(file.id)?.issues.push(...outsiders(table, run.people));
      const enrolledTeam = teamLearners(table, run);
      if (enrolledTeam > 0) extras.get(file.id)?.notes.push({ code: 'team-learners', rows: enrolledTeam });
      yield;
    }
    built.set(key, run);
  }
  return {
    files: files.map((file) => withTable(file, tables)),
    runs: [...built.values()].toSorted((a, b) => a.slug.localeCompare(b.slug) || a.number - b.number),
    reports: files.map((file) => reportOf(file, names.get(file.id), extras.get(file.id))),
    unnamed,
    built,
  };
}

/** The same without a stop. */
export function buildLibrary(files: readonly LibraryFile[], earlier?: Library): Library {
  return atOnce(libraryInPieces(files, earlier));
}
