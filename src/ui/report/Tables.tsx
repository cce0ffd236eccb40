import { counted } from '@/words/numbers';
import { cellText, isNumeric } from '../table/cell-text';
import type { ReportCard, ReportSection } from './content';

const MOST_ROWS = 20;

/** The rows behind the charts, the first of each where they are many. */
export function Tables({ sections }: { readonly sections: readonly ReportSection[] }) {
  const cards = sections.flatMap((section) => section.cards).filter(({ table }) => table.rows.length > 0);
  return (
    <section className="page" id="tables">
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
  const further = rows.length - MOST_ROWS;
  return (
    <div className="table" id={`table-${id}`}>
      <h3>{question}</h3>
      <table data-columns={schema.columns.length > 8 ? 'many' : undefined}>
        <thead>
          <tr>
            {schema.columns.map((column) => (
              <th key={column.name} scope="col" className={isNumeric(column) ? 'number' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row) => (
            <tr key={places.get(row)}>
              {schema.columns.map((column) => (
                <td key={column.name} className={isNumeric(column) ? 'number' : undefined}>
                  {cellText(row[column.name], column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {further > 0 && (
        <p className="links">
          The first {MOST_ROWS} rows; {counted(further, 'further row')} are in the export of the results.
        </p>
      )}
    </div>
  );
}
