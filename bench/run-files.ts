import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The exports of a run on the disk. */
export interface RunFiles {
  readonly paths: readonly string[];
  /** The path of the step activity; null where there is none. */
  readonly activity: string | null;
  readonly bytes: number;
  /** Lines without the heading, by dataset; rows with a line break in a field count once for each line. */
  readonly rows: Readonly<Record<string, number>>;
}

async function linesIn(path: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(path)) {
    const bytes: Buffer = chunk;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  }
  return lines;
}

const datasetOf = (path: string) => path.replace(/^.*_|\.csv$/g, '');

/** The CSV files of a folder. */
export async function runFiles(folder: string): Promise<RunFiles> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const paths = names.sort().map((name) => resolve(join(folder, name)));
  if (paths.length === 0) throw new Error(`There are no CSV files in ${folder}.`);
  const counts = paths.map(async (path) => [datasetOf(path), (await linesIn(path)) - 1] as const);
  return {
    paths,
    activity: paths.find((path) => path.endsWith('step-activity.csv')) ?? null,
    bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0),
    rows: Object.fromEntries(await Promise.all(counts)),
  };
}
