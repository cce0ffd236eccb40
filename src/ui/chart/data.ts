import { read, type Spec } from 'vega';
import type { Row } from '@/analyses/definition';

const NAME = 'values';

/** The compiled chart with its rows in it. They are copies, for Vega writes into them. */
export function withRows(compiled: Spec, rows: readonly Row[]): Spec {
  const values = rows.map((row) => ({ ...row }));
  return {
    ...compiled,
    data: compiled.data?.map((set) => (set.name === NAME ? { ...set, values } : set)) ?? [],
  };
}

/** Rows to push into a drawn chart, with dates and numbers read as the specification says. */
export function rowsFor(compiled: Spec, rows: readonly Row[]): object[] {
  const source = compiled.data?.find(({ name }) => name === NAME);
  const format = source && 'format' in source ? source.format : undefined;
  const parse = format && 'parse' in format ? format.parse : undefined;
  return read(JSON.stringify(rows), { type: 'json', ...(parse && { parse }) });
}
