import Papa from 'papaparse';
import type { RunTexts } from './index';

type Row = Readonly<Record<string, string>>;

/** A run's texts after each dataset's rows and columns were changed. */
function rewritten(
  run: RunTexts,
  change: (dataset: string, columns: readonly string[], rows: readonly Row[]) => readonly [string[], Row[]],
  format: Papa.UnparseConfig = {},
): RunTexts {
  const texts = new Map<string, string>();
  for (const [dataset, text] of run) {
    const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
    const [fields, rows] = change(dataset, meta.fields ?? [], data);
    const csv = Papa.unparse({ fields, data: rows.map((row) => fields.map((name) => row[name])) }, format);
    texts.set(dataset, `${csv}${format.newline ?? '\r\n'}`);
  }
  return texts;
}

const unchanged = (columns: readonly string[], rows: readonly Row[]): [string[], Row[]] => [
  [...columns],
  [...rows],
];

/** As a spreadsheet leaves them: the step 1.10 has become 1.1; the columns of numbers are as they were. */
export function withDamagedSteps(run: RunTexts): RunTexts {
  return rewritten(run, (_, columns, rows) => [
    [...columns],
    rows.map((row) => (row.step === undefined ? row : { ...row, step: String(Number(row.step)) })),
  ]);
}

/** Only these columns of a dataset, in this order. */
export function withColumns(run: RunTexts, wanted: Readonly<Record<string, readonly string[]>>): RunTexts {
  return rewritten(run, (dataset, columns, rows) => unchanged(wanted[dataset] ?? columns, rows));
}

/** Without these columns, whichever dataset has them. */
export function withoutColumns(
  run: RunTexts,
  unwanted: Readonly<Record<string, readonly string[]>>,
): RunTexts {
  return rewritten(run, (dataset, columns, rows) =>
    unchanged(
      columns.filter((name) => !unwanted[dataset]?.includes(name)),
      rows,
    ),
  );
}

/** With columns that nobody has heard of, in front and behind. */
export function withUnknownColumns(run: RunTexts): RunTexts {
  return rewritten(run, (_, columns, rows) => [
    ['cohort', ...columns, 'new, "column"'],
    rows.map((row, i) => ({ ...row, cohort: `${i}`, 'new, "column"': 'a, "b"\nc' })),
  ]);
}

/** With the columns in another order. */
export function withShuffledColumns(run: RunTexts): RunTexts {
  return rewritten(run, (_, columns, rows) => unchanged(columns.toReversed().toSorted(byLength), rows));
}

const byLength = (a: string, b: string) => a.length - b.length;

/** With another delimiter, or with every field quoted. */
export function written(run: RunTexts, format: Papa.UnparseConfig): RunTexts {
  return rewritten(run, (_, columns, rows) => unchanged(columns, rows), format);
}
