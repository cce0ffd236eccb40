import type { Row } from '../definition';

/** The data set of every row that has none of its own. */
const VALUES = 'values';

interface DataSet {
  readonly name: string;
}

/**
 * Copies of a chart's rows for the data sets of its compiled specification that have no source: in each those whose `part` is
 * its name, and in `values` all others.
 */
export function rowsBySet(
  data: readonly DataSet[],
  rows: readonly Row[],
): ReadonlyMap<string, Record<string, unknown>[]> {
  const sets = new Map<string, Record<string, unknown>[]>();
  for (const set of data) if (!('source' in set)) sets.set(set.name, []);
  for (const row of rows) (sets.get(String(row.part)) ?? sets.get(VALUES))?.push({ ...row });
  return sets;
}
