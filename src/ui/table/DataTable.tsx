import { UnstyledButton } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { ResultColumn, Row, TableSchema } from '@/analyses/definition';
import { counted } from '@/words/numbers';
import { TextButton } from '../TextButton';
import { isNumeric } from './cell-text';
import classes from './DataTable.module.css';
import { type Order, sortRows } from './sort-rows';
import { AllRows, RowsInSight } from './TableRows';

const FIRST = 50;
/** Of more rows than this only those in sight are drawn. */
const MOST_DRAWN = 500;

interface DataTableProps {
  readonly schema: TableSchema;
  readonly rows: readonly Row[];
  /** What the table answers: its name among the others of the page. */
  readonly question: string;
  /** Under which counts are withheld; absent where none are. */
  readonly withheld?: number | undefined;
}

/** A result table for people: sortable, its columns explained, the first rows first. */
export function DataTable({ schema, rows, question, withheld = 0 }: DataTableProps) {
  const [order, setOrder] = useState<Order | null>(null);
  const [all, setAll] = useState(false);
  const sorted = useMemo(() => sortRows(rows, order), [rows, order]);
  const places = useMemo(() => new Map(rows.map((row, place) => [row, place])), [rows]);
  const frame = useRef<HTMLElement>(null);
  const shown = all ? sorted : sorted.slice(0, FIRST);
  const many = shown.length > MOST_DRAWN;
  const Rows = many ? RowsInSight : AllRows;
  const sortBy = (column: ResultColumn) =>
    setOrder((last) =>
      last?.column === column.name
        ? { column: column.name, descending: !last.descending }
        : { column: column.name, descending: isNumeric(column) },
    );
  return (
    <>
      <section ref={frame} className={classes.scroll} aria-label={`Table: ${question}`}>
        <table className={classes.table} aria-rowcount={many ? shown.length + 1 : undefined}>
          <thead>
            <tr aria-rowindex={many ? 1 : undefined}>
              {schema.columns.map((column) => (
                <Heading key={column.name} column={column} order={order} onSort={() => sortBy(column)} />
              ))}
            </tr>
          </thead>
          <Rows
            columns={schema.columns}
            rows={shown}
            withheld={withheld}
            keyOf={(row) => places.get(row) ?? 0}
            frame={frame}
          />
        </table>
      </section>
      {sorted.length > shown.length && (
        <TextButton className={classes.more} onClick={() => setAll(true)}>
          Show all {counted(sorted.length, 'row')}
        </TextButton>
      )}
    </>
  );
}

interface HeadingProps {
  readonly column: ResultColumn;
  readonly order: Order | null;
  readonly onSort: () => void;
}

function Heading({ column, order, onSort }: HeadingProps) {
  const sorted = order?.column === column.name ? (order.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={sorted} data-numeric={isNumeric(column) || undefined}>
      <UnstyledButton className={classes.sort} onClick={onSort} title={column.description}>
        {column.label}
        <span aria-hidden className={classes.arrow}>
          {sorted === 'descending' ? '↓' : sorted ? '↑' : ''}
        </span>
      </UnstyledButton>
    </th>
  );
}
