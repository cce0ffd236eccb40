import type { Result, Row, TableSchema } from '../definition';
import { suppressed } from './suppress';

/** A figure of a result table as it is and as it is published; shares in per cent. */
export interface CellPair {
  readonly truth: number;
  readonly published: number;
  /** Whether it is a count that is withheld nowhere, such as how much the staff wrote. */
  readonly shown: boolean;
}

const inPercent = ({ truth, published, shown }: CellPair): CellPair => ({
  shown,
  truth: 100 * truth,
  published: 100 * published,
});

/** The sums of what is withheld nowhere, such as what the staff wrote. */
function sumsShown({ columns }: TableSchema, rows: readonly Row[]): readonly CellPair[] {
  const shown = columns.filter(({ kind, rests }) => kind === 'count' && rests === null);
  return shown.map(({ name }) => {
    const sum = rows.reduce((all, row) => all + Number(row[name] ?? 0), 0);
    return { truth: sum, published: sum, shown: true };
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
    const figures = schema.columns.flatMap(({ name: column, kind, rests }) =>
      kept.flatMap((row, place): readonly CellPair[] => {
        const [truth, published] = [rows[place][column], row[column]];
        if (typeof truth !== 'number' || typeof published !== 'number') return [];
        const pair = { truth, published, shown: kind === 'count' && rests === null };
        return kind === 'rate' ? [inPercent(pair)] : [pair];
      }),
    );
    return [...figures, ...sumsShown(schema, rows)];
  });
}
