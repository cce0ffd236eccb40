import { published, publishedFigure, publishedOnScale, publishedShare } from '@/stats/publishing';
import type { Cell, ResultColumn, Row, TableSchema } from '../definition';
import { isCount } from './cells';

const bare = (rest: string) => rest.replace(/^[%~#+]/, '');

/** What a figure rests on, as it is and as it is published. */
interface Base {
  readonly count: number;
  readonly published: number;
}

/** The scale of what is said to be rounded, and may be as coarsely as it must. */
const ROUNDED = Number.POSITIVE_INFINITY;

const nobody: Base = { count: 0, published: 0 };

/** One table's cells, as they are published. */
class Publishing {
  readonly #columns: ReadonlyMap<string, ResultColumn>;

  constructor(
    { columns }: TableSchema,
    private readonly rows: readonly Row[],
    private readonly threshold: number,
  ) {
    this.#columns = new Map(columns.map((column) => [column.name, column]));
  }

  cell(row: Row, name: string): Cell {
    const value = row[name];
    const column = this.#columns.get(name);
    if (value === null || value === undefined || !column || column.rests === null) return value ?? null;
    if (isCount(column)) return typeof value === 'number' ? this.#count(row, column, value) : value;
    if (!column.rests) return value;
    const bases = column.rests.map((rest) => this.#base(row, rest, column));
    // Of nothing a share is nothing; it says no more than that its count is withheld.
    if (value === 0 && column.rests[0].includes('/')) return 0;
    if (bases.some((base) => base.published === 0)) return null;
    const behind = Math.min(...bases.map(({ count }) => count));
    return typeof value === 'number' ? this.#figure(value, column, behind) : value;
  }

  #count(row: Row, column: ResultColumn, value: number): number {
    const of = column.rests ? row[bare(column.rests[0])] : null;
    // However many events there are of few learners.
    if (typeof of === 'number' && of < this.threshold) return 0;
    return published(value, this.threshold);
  }

  #figure(value: number, column: ResultColumn, behind: number): number | null {
    const { kind, rests } = column;
    const { threshold } = this;
    const either = rests?.[0].startsWith('%') ?? false;
    const share = either || kind === 'rate' || kind === 'percent';
    const whole = kind === 'percent' ? 100 : 1;
    if (kind === 'correlation' || (rests?.length ?? 0) > 1 || (either && value < 0))
      return publishedOnScale(value, behind, threshold);
    if (!share || rests?.[0].startsWith('~')) {
      const scale = kind === 'count' ? ROUNDED : share ? whole : 0;
      const figure = publishedFigure(value, behind, threshold, scale);
      return kind === 'count' && figure !== null ? Math.round(figure) : figure;
    }
    return whole * publishedShare(value / whole, behind, threshold);
  }

  #base(row: Row, rest: string, { kind }: ResultColumn): Base {
    const [count, share] = bare(rest).split('/');
    if (rest.startsWith('+')) return this.#sum(count);
    const value = row[count];
    if (typeof value !== 'number') return nobody;
    if (share === undefined) return this.#baseOf(value, this.cell(row, count));
    const part = row[share];
    if (typeof part !== 'number' || part <= 0) return nobody;
    const all = Math.round(value / (kind === 'percent' ? part / 100 : part));
    return this.#baseOf(all, published(all, this.threshold));
  }

  #baseOf(count: number, cell: Cell): Base {
    return { count, published: typeof cell === 'number' ? cell : 0 };
  }

  #sum(name: string): Base {
    const all = this.rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0);
    return this.#baseOf(all, published(all, this.threshold));
  }
}

/**
 * A result table as it is published where counts under a threshold are withheld: such counts are 0, all others rounded
 * to its multiples (`published`); what rests on withheld counts is null, everything else no finer than these leave it,
 * and null too where that could be far from the truth.
 * Rows of single learners are left out, and of a table whose rows are there only where a learner did something those
 * whose counts are all withheld.
 * @param threshold 2 or more.
 */
export function suppressed(schema: TableSchema, rows: readonly Row[], threshold: number): readonly Row[] {
  if (schema.single) return [];
  const publishing = new Publishing(schema, rows, threshold);
  const counts = schema.columns.filter(isCount).map(({ name }) => name);
  const said = rows.map((row) =>
    Object.fromEntries(Object.keys(row).map((name) => [name, publishing.cell(row, name)])),
  );
  if (!schema.sparse || counts.length === 0) return said;
  return said.filter((row) => counts.some((name) => Number(row[name]) > 0));
}
