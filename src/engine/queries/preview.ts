import { saysNothing } from '@/course/answers';
import type { Run } from '@/course/run';
import { type DatasetId, formatOf } from '@/formats';
import { utcText } from '@/stats/timestamp';

/** One table of a run: its size, and of each column what it holds and how its first rows read. */
export interface TablePreview {
  readonly dataset: DatasetId;
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly missing: number;
    readonly first: readonly string[];
  }[];
}

const FIRST_ROWS = 5;

const isMissing = (value: unknown) => saysNothing(value) || Number.isNaN(value);

function written(value: unknown, type: string, run: Run): string {
  if (isMissing(value)) return '';
  switch (type) {
    case 'time':
      return utcText(value as number);
    case 'person':
      return run.people.ids[value as number] ?? '';
    case 'step':
      return run.steps.labels[value as number] ?? '';
    case 'boolean':
      return value === 2 ? '' : String(value === 1);
    default:
      return String(value);
  }
}

/** Each table of a run: its columns, their types, how much is missing, and the first rows. */
export function previewTables(run: Run): TablePreview[] {
  return [...run.tables].map(([dataset, table]) => {
    const format = formatOf(dataset);
    const typeOf = new Map<string, string>(format.columns.map(({ name, type }) => [name, type]));
    const columns = table.columnNames().map((name) => {
      const type = name === 'person' || name === 'step' ? name : (typeOf.get(name) ?? 'text');
      const value = table.getter(name);
      const rows = table.numRows();
      let missing = 0;
      for (let row = 0; row < rows; row++) {
        const cell: unknown = value(row);
        if (isMissing(cell) || (type === 'boolean' && cell === 2) || (type === 'step' && cell === -1))
          missing++;
      }
      const first = Array.from({ length: Math.min(FIRST_ROWS, rows) }, (_, row) =>
        written(value(row), type, run),
      );
      return { name: name === 'person' ? (format.person ?? name) : name, type, missing, first };
    });
    return { dataset, rows: table.numRows(), columns };
  });
}
