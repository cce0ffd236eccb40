import type { Result, Row, TableSchema } from '../definition';
import { isCount } from './cells';
import { suppressed } from './suppress';

/** A figure of a result table as it is and as it is published; shares in per cent. */
export interface CellPair {
  readonly truth: number;
  readonly published: number;
  /** Whether it is a count that is withheld nowhere, such as how much the staff wrote. */
  readonly shown: boolean;
  /** Whether it is a count of learners or of what they did. */
  readonly counts: boolean;
}

const inPercent = ({ truth, published, ...pair }: CellPair): CellPair => ({
  ...pair,
  truth: 100 * truth,
  published: 100 * published,
});

/** The sums of what is withheld nowhere, such as what the staff wrote. */
function sumsShown({ columns }: TableSchema, rows: readonly Row[]): readonly CellPair[] {
  const shown = columns.filter(({ kind, rests }) => kind === 'count' && rests === null);
  return shown.map(({ name }) => {
    const sum = rows.reduce((all, row) => all + Number(row[name] ?? 0), 0);
    return { truth: sum, published: sum, shown: true, counts: false };
  });
}

/** Every figure of a result beside what is published of it, as sentences may quote it. */
export function cellPairs(
  tables: Readonly<Record<string, TableSchema>>,
  result: Result,
  threshold: number,
): readonly CellPair[] {
  return Object.entries(result).flatMap(([name, rows]) => {
    const { sparse: _, ...schema } = tables[name];
    const kept = suppressed(schema, rows, threshold);
    const figures = schema.columns.flatMap(({ name: column, kind, rests }) => {
      const counts = isCount({ kind, ...(rests === undefined ? {} : { rests }) });
      return kept.flatMap((row, place): readonly CellPair[] => {
        const [truth, published] = [rows[place][column], row[column]];
        if (typeof truth !== 'number' || typeof published !== 'number') return [];
        const pair = { truth, published, shown: kind === 'count' && rests === null, counts };
        return kind === 'rate' ? [inPercent(pair)] : [pair];
      });
    });
    return [...figures, ...sumsShown(schema, rows)];
  });
}
