import type { Run } from '@/course/run';
import { runTables } from '@/export/arrow/run-tables';
import { tablesZip } from '@/export/arrow/tables-zip';
import { breathe } from '@/pace/breathe';
import { done } from './outcome';
import type { CallOptions, Outcome, TablesRequest } from './protocol';

/** One ZIP of the tables of the runs asked for, as Arrow files; none while single learners are hidden or not shown. */
export async function exportTables(
  runs: readonly Run[],
  { runs: wanted, settings, hideLearners = false, withhold = 0 }: TablesRequest,
  { signal }: CallOptions = {},
): Promise<Outcome<Blob>> {
  if (hideLearners) return { ok: false, code: 'learners-hidden' };
  if (withhold > 0) return { ok: false, code: 'withheld' };
  const chosen = runs.filter(({ id }) => wanted.includes(id));
  if (chosen.length === 0) return { ok: false, code: 'nothing-to-export' };
  await breathe();
  signal?.throwIfAborted();
  const folders = chosen.map((run) => ({ run: run.id, tables: runTables(run, settings[run.id]) }));
  return done(await tablesZip(folders, signal));
}
