import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { analyses } from '@/analyses/registry';
import { CourseEngine } from '@/engine/engine';
import { toCsv } from '@/export/csv';
import { type Difference, differences } from './differences';
import { diskSources } from './files';

const USAGE =
  "usage: npm run compare -- FOLDER_OR_ZIP_WITH_THE_RUN'S_FILES FOLDER_WITH_EXPECTED_TABLES [RUN_ID]";

const parse = (csv: string) => Papa.parse<Record<string, string>>(csv.trim(), { header: true }).data;

/** The result tables of the run in these files, as they are exported. */
async function computed(path: string, wanted: string | undefined): Promise<Map<string, string>> {
  const engine = new CourseEngine();
  const loaded = await engine.importSources(await diskSources(path));
  if (!loaded.ok) throw new Error(`import failed: ${loaded.code}`);
  const { runs } = loaded.value;
  const run = wanted ?? runs[0]?.id;
  if (!run || (!wanted && runs.length > 1)) {
    throw new Error(`${runs.length} runs found, name one: ${runs.map(({ id }) => id).join(', ')}`);
  }
  const tables = new Map<string, string>();
  for (const { id, tables: schemas } of analyses) {
    const outcome = await engine.compute(id, { run, settings: {} });
    if (!outcome.ok && outcome.code !== 'missing-data')
      throw new Error(`${id}: ${outcome.code} ${outcome.detail}`);
    if (!outcome.ok) continue;
    for (const [name, schema] of Object.entries(schemas))
      tables.set(name, toCsv(schema, outcome.value[name]));
  }
  return tables;
}

const sentence = ({ row, column, expected, actual }: Difference) =>
  `  ${row}, ${column}: expected ${expected}, computed ${actual}`;

/**
 * Computes a run's result tables with the real engine and compares them with expected ones, printing every difference.
 * Returns the exit code: 0 where there is none, 1 where there are some, 2 where the call is wrong.
 */
export async function main([runPath, expectedPath, run]: readonly string[]): Promise<number> {
  if (!runPath || !expectedPath) {
    console.error(USAGE);
    return 2;
  }
  const tables = await computed(runPath, run);
  const files = (await readdir(expectedPath)).filter((file) => file.endsWith('.csv')).toSorted();
  let total = 0;
  for (const file of files) {
    const name = file.replace(/\.csv$/, '');
    const expected = parse(await readFile(join(expectedPath, file), 'utf8'));
    const csv = tables.get(name);
    const found = csv === undefined ? null : differences(expected, parse(csv));
    total += found?.length ?? 1;
    console.log(
      `${name}: ${found === null ? 'not computed' : `${expected.length} rows, ${found.length} differences`}`,
    );
    for (const difference of found ?? []) console.log(sentence(difference));
  }
  console.log(total === 0 ? `No difference in ${files.length} tables.` : `${total} differences.`);
  return total === 0 ? 0 : 1;
}
