import type { DatasetFormat, DatasetId } from './format';
import { futurelearnFormats } from './futurelearn';

/** The dataset that a header belongs to, and how its columns stand in it. */
export interface Recognition {
  readonly format: DatasetFormat;
  /** Position in the header of each known column, by internal name. */
  readonly positions: ReadonlyMap<string, number>;
  /** Header names that this dataset is not known to have. */
  readonly unknown: readonly string[];
  /** Names that stand in the header more than once; the first is read. */
  readonly repeated: readonly string[];
  /** Columns the dataset should have and the header lacks. */
  readonly missing: readonly string[];
}

/** A header's name as the formats write it: no byte-order mark, lower case, words joined by `_`. */
export function normaliseHeader(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/**
 * The dataset whose signature the header holds; the one named in the file name, else the longest signature, wins a tie.
 * Columns without a name are passed over. Null where the header belongs to no known dataset.
 */
export function recognise(header: readonly string[], named: DatasetId | null): Recognition | null {
  const positions = new Map<string, number>();
  const repeated: string[] = [];
  header.forEach((raw, position) => {
    const name = normaliseHeader(raw);
    if (name === '') return;
    if (positions.has(name)) repeated.push(name);
    else positions.set(name, position);
  });
  const candidates = futurelearnFormats.filter((format) =>
    format.signature.every((name) => positions.has(name)),
  );
  const format =
    candidates.find(({ id }) => id === named) ??
    candidates.toSorted((a, b) => b.signature.length - a.signature.length)[0];
  return format ? { format, positions, repeated, ...compareColumns(format, positions) } : null;
}

function compareColumns(format: DatasetFormat, positions: ReadonlyMap<string, number>) {
  const { week, number, text } = format.step ?? {};
  const known = new Set<string | undefined>([week, number, text, 'step', ...(format.dropped ?? [])]);
  const missing: string[] = [];
  for (const column of format.columns) {
    known.add(column.name);
    if (!column.optional && !positions.has(column.name)) missing.push(column.name);
  }
  return { missing, unknown: [...positions.keys()].filter((name) => !known.has(name)) };
}
