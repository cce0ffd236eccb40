import { read, type Spec } from 'vega';
import { rowsBySet } from '@/analyses/chart-kit/data-sets';
import type { Row } from '@/analyses/definition';

/** The compiled chart with its rows in it. They are copies, for Vega writes into them. */
export function withRows(compiled: Spec, rows: readonly Row[]): Spec {
  const { data = [] } = compiled;
  const sets = rowsBySet(data, rows);
  return {
    ...compiled,
    data: data.map((set) => (sets.has(set.name) ? { ...set, values: sets.get(set.name) } : set)),
  };
}

/** Rows to push into the data sets of a drawn chart, with dates and numbers read as the specification says. */
export function rowsFor({ data = [] }: Spec, rows: readonly Row[]): ReadonlyMap<string, object[]> {
  const sets = rowsBySet(data, rows);
  return new Map(
    data.flatMap((set) => {
      const values = sets.get(set.name);
      if (!values) return [];
      const format = 'format' in set ? set.format : undefined;
      const parse = format && 'parse' in format ? format.parse : undefined;
      return [[set.name, parse ? read(JSON.stringify(values), { type: 'json', parse }) : values]];
    }),
  );
}
