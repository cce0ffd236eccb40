import { inWords } from '@/words/list';
import { counted } from '@/words/numbers';
import { cellText, isNumeric } from '../table/cell-text';
import type { ReportCard, ReportSection } from './content';

/** A table of the steps of most courses is whole. */
const WHOLE = 70;
const FIRST = 20;
/** More do not fit a sheet of paper. */
const MOST_COLUMNS = 12;

/** The rows behind the charts, the first of each where they are many. */
export function Tables({ sections }: { readonly sections: readonly ReportSection[] }) {
  const cards = sections.flatMap((section) => section.cards).filter(({ table }) => table.rows.length > 0);
  return (
    <section className="page off-paper" id="tables">
      <h2>The tables behind the charts</h2>
      {cards.map((card) => (
        <CardTable key={card.id} card={card} />
      ))}
    </section>
  );
}

function CardTable({ card: { id, question, table } }: { readonly card: ReportCard }) {
  const { schema, rows } = table;
  const places = new Map(rows.map((row, place) => [row, place]));
  const shown = rows.length <= WHOLE ? rows : rows.slice(0, FIRST);
  const columns = schema.columns.slice(0, MOST_COLUMNS);
  const left = [
    rows.length > shown.length && counted(rows.length - shown.length, 'row'),
    schema.columns.length > columns.length && counted(schema.columns.length - columns.length, 'column'),
  ].filter((each) => each !== false);
  return (
    <div className="table" id={`table-${id}`}>
      <h3>{question}</h3>
      <table data-columns={columns.length > 8 ? 'many' : undefined}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={isNumeric(column) ? 'number' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={places.get(row)}>
              {columns.map((column) => (
                <td key={column.name} className={isNumeric(column) ? 'number' : undefined}>
                  {cellText(row[column.name], column, table.withheld)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left.length > 0 && <p className="links">Further in the export of the results: {inWords(left)}.</p>}
    </div>
  );
}
