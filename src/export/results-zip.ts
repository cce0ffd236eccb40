import { TextReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { CardTable, CardView, Result } from '@/analyses/definition';
import { mayLeave } from '@/analyses/may-leave';
import { analyses } from '@/analyses/registry';
import { withheldNote } from '@/words/withheld';
import { cardTables } from './card-tables';
import { toCsv } from './csv';
import { fixedZip } from './fixed-zip';

/** What one run's analyses computed, by analysis; those that lack a file are absent. */
export interface RunResults {
  readonly run: string;
  /** What cards see of the run, for the tables that they work out themselves. */
  readonly view: CardView;
  readonly results: ReadonlyMap<string, Result>;
}

/** Tables beside those of the analyses: of comparisons of runs or groups, or of the learners at risk. */
export interface TableFolder {
  readonly folder: string;
  readonly tables: readonly CardTable[];
}

/** The tables that were computed of a run, and after those of each analysis the ones that its cards work out. */
function runFolder({ run, results, view }: RunResults): TableFolder {
  const tables = analyses.flatMap((analysis): readonly CardTable[] => {
    const result = results.get(analysis.id);
    if (!result) return [];
    const computed = Object.values(analysis.tables).map((schema) => ({
      schema,
      rows: result[schema.name] ?? [],
    }));
    return [...computed, ...cardTables(analysis, result, view)];
  });
  return { folder: run, tables };
}

/**
 * One ZIP with `<run-id>/<table>.csv` for every result table of every run that is for export, and after them those beside
 * them in their folders.
 * @param withheld Under which counts are withheld, which a note at its top says then; 0 where none are.
 */
export async function resultsZip(
  runs: readonly RunResults[],
  beside: readonly TableFolder[] = [],
  withheld = 0,
): Promise<Blob> {
  const zip = fixedZip();
  const folders = [...runs.map(runFolder), ...beside];
  for (const { folder, tables } of folders) {
    for (const { schema, rows } of tables.filter((table) => mayLeave(table.schema))) {
      await zip.add(`${folder}/${schema.name}.csv`, new TextReader(toCsv(schema, rows, withheld)));
    }
  }
  if (withheld > 0) await zip.add('withheld.txt', new TextReader(withheldNote(withheld)));
  return zip.close();
}
