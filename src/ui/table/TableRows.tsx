import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { ResultColumn, Row } from '@/analyses/definition';
import { isNumeric } from './cell-text';
import { TableCell } from './TableCell';

const ESTIMATED_ROW = 33;
const OVERSCAN = 20;

interface RowsProps {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly Row[];
  /** Under which counts are withheld; 0 where none are. */
  readonly withheld: number;
  readonly keyOf: (row: Row) => number;
  /** What the table scrolls in. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** The body of a table with every row. */
export function AllRows({ columns, rows, withheld, keyOf }: RowsProps) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={keyOf(row)}>
          <Cells columns={columns} row={row} withheld={withheld} />
        </tr>
      ))}
    </tbody>
  );
}

/** The body of a long table: only the rows in sight are drawn, and room is kept for the others. */
export function RowsInSight({ columns, rows, withheld, keyOf, frame }: RowsProps) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ESTIMATED_ROW,
    getItemKey: (place) => keyOf(rows[place]),
    overscan: OVERSCAN,
  });
  const drawn = virtual.getVirtualItems();
  const before = drawn.at(0)?.start ?? 0;
  const after = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Room height={before} columns={columns.length} />
      {drawn.map(({ index, key }) => (
        <tr key={key} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
          <Cells columns={columns} row={rows[index]} withheld={withheld} />
        </tr>
      ))}
      <Room height={after} columns={columns.length} />
    </tbody>
  );
}

function Room({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

interface CellsProps extends Pick<RowsProps, 'columns' | 'withheld'> {
  readonly row: Row;
}

function Cells({ columns, row, withheld }: CellsProps) {
  return columns.map((column) => (
    <td key={column.name} data-numeric={isNumeric(column) || undefined}>
      <TableCell row={row} column={column} withheld={withheld} />
    </td>
  ));
}
