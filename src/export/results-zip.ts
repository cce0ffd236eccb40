import { TextReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { CardTable, CardView, Result } from '@/analyses/definition';
import { mayLeave } from '@/analyses/may-leave';
import { analyses } from '@/analyses/registry';
import { withheldNote } from '@/words/withheld';
import { cardTables } from './card-tables';
import { toCsv } from './csv';
import { fixedZip } from './fixed-zip';
import { type IndexedTable, type PageOfCard, resultsIndex, shownTables } from './results-index';

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

interface AddedTable extends Pick<IndexedTable, 'table' | 'cards'> {
  readonly folder: string;
}

/** The tables that were computed of a run, and after those of each analysis the ones that its cards work out. */
function runTables({ run, results, view }: RunResults): readonly AddedTable[] {
  return analyses.flatMap((analysis): readonly AddedTable[] => {
    const result = results.get(analysis.id);
    if (!result) return [];
    const computed = Object.values(analysis.tables).map((schema) => ({
      schema,
      rows: result[schema.name] ?? [],
    }));
    const shown = shownTables(analysis, result, view);
    // A table that no card shows is what the cards of its analysis are worked out from.
    const all = analysis.cards.map((card) => ({ name: `${analysis.id}/${card.id}`, card }));
    return [...computed, ...cardTables(analysis, result, view)].map((table) => ({
      folder: run,
      table,
      cards: shown.get(table.schema.name) ?? all,
    }));
  });
}

const besideTables = ({ folder, tables }: TableFolder): readonly AddedTable[] =>
  tables.map((table) => ({ folder, table, cards: [] }));

interface ZipOptions {
  /** Under which counts are withheld, which a note at its top says then; 0 where none are. */
  readonly withheld?: number;
  /** What the index tells of each card's page. */
  readonly pages?: PageOfCard;
}

/**
 * One ZIP with `<run-id>/<table>.csv` for every result table of every run that is for export, after them those beside
 * them in their folders, and an index of them all where there are runs.
 */
export async function resultsZip(
  runs: readonly RunResults[],
  beside: readonly TableFolder[] = [],
  { withheld = 0, pages = {} }: ZipOptions = {},
): Promise<Blob> {
  const zip = fixedZip();
  const added = [...runs.flatMap(runTables), ...beside.flatMap(besideTables)].filter(({ table }) =>
    mayLeave(table.schema),
  );
  const indexed: IndexedTable[] = [];
  for (const { folder, table, cards } of added) {
    const file = `${folder}/${table.schema.name}.csv`;
    await zip.add(file, new TextReader(toCsv(table.schema, table.rows, withheld)));
    indexed.push({ file, table, cards });
  }
  if (runs.length > 0) {
    const index = resultsIndex(indexed, pages);
    await zip.add('index.csv', new TextReader(toCsv(index.schema, index.rows)));
  }
  if (withheld > 0) await zip.add('withheld.txt', new TextReader(withheldNote(withheld)));
  return zip.close();
}
