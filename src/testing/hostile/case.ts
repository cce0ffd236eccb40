import type { ByteSource } from '@/ingest/decode';
import type { NoteCode, RefusalCode, RowIssueCode } from '@/ingest/report';
import { byteSource, textSource } from '../sources';
import { nameOf, type TinyDataset, type TinyRun, textsOf, tinyRun } from './tiny-run';

/** A file by its path, as text or bytes. */
export interface HostileFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The files as they are dropped. */
export const sources = (files: readonly HostileFile[]): ByteSource[] =>
  files.map(({ path, content }) =>
    typeof content === 'string' ? textSource(path, content) : byteSource(path, content),
  );

/** What the import report says of a file. */
interface Verdict {
  readonly refusal?: RefusalCode;
  readonly issues?: readonly RowIssueCode[];
  readonly notes?: readonly NoteCode[];
}

/** Files that someone may drop, and what must become of them. */
export interface HostileCase {
  readonly what: string;
  readonly files: () => readonly HostileFile[] | Promise<readonly HostileFile[]>;
  /** What is said of files by their paths; of all others nothing, and all their rows are kept. */
  readonly report: Readonly<Record<string, Verdict>>;
  /** A run without anything hostile in it whose figures are the same. */
  readonly like: TinyRun;
}

/** The exports of a run, some of them replaced. */
export function filesOf(
  run: TinyRun,
  replaced: Partial<Record<TinyDataset, string | Uint8Array>> = {},
): HostileFile[] {
  return Object.entries({ ...textsOf(run), ...replaced }).map(([dataset, content]) => ({
    path: nameOf(dataset as TinyDataset),
    content,
  }));
}

/** The ordinary run after one dataset was changed. */
export function changed<D extends TinyDataset>(
  dataset: D,
  change: (rows: TinyRun[D]) => TinyRun[D],
): TinyRun {
  return { ...tinyRun, [dataset]: change(tinyRun[dataset]) };
}
