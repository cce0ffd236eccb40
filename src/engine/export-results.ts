import type { Side } from '@/analyses/comparison';
import type { Result } from '@/analyses/definition';
import { analyses } from '@/analyses/registry';
import { noFilter } from '@/course/filter';
import type { Run } from '@/course/run';
import { comparedTables } from '@/export/compared-tables';
import { type RunResults, resultsZip, type TableFolder } from '@/export/results-zip';
import { breathe } from '@/pace/breathe';
import { comparedGroups, comparedRuns, sideOf } from './compared-sides';
import { done } from './outcome';
import type { CallOptions, ErrorCode, ExportRequest, Failure, Outcome } from './protocol';
import type { Results } from './results';
import { runView } from './run-view';

/** Why a run has no part in the export. */
const leavesOut: ReadonlySet<ErrorCode> = new Set(['missing-data', 'period-unknown', 'group-too-small']);

/** The analyses of which groups or runs are compared. */
const comparable = analyses.filter(({ cards }) => cards.some(({ comparison }) => comparison));

/** What the export is made of. */
interface Exported {
  readonly runs: readonly Run[];
  readonly results: Results;
  /** The tables of the learners at risk, where the request asks for them. */
  riskFolder(risk: NonNullable<ExportRequest['risk']>, options: CallOptions): Promise<Outcome<TableFolder>>;
}

/** Lets messages in. Throws the signal's reason where one was a cancel. */
async function pause(signal: AbortSignal | undefined): Promise<void> {
  await breathe();
  signal?.throwIfAborted();
}

/** Every run that has results, or why none has. */
async function exportedRuns(
  { runs, results }: Exported,
  { settings, filter = noFilter, withhold = 0 }: ExportRequest,
  signal?: AbortSignal,
): Promise<Outcome<readonly RunResults[]>> {
  const exported: RunResults[] = [];
  let why: Failure = { ok: false, code: 'nothing-to-export' };
  for (const run of runs) {
    const computed = new Map<string, Result>();
    const changes = settings[run.id] ?? {};
    for (const { id } of analyses.filter(({ about }) => about !== 'learners')) {
      await pause(signal);
      const outcome = results.compute(id, run, { run: run.id, settings: changes, filter, withhold });
      if (outcome.ok) computed.set(id, outcome.value);
      else if (!leavesOut.has(outcome.code)) return outcome;
      else if (outcome.code === 'group-too-small') why = outcome;
    }
    if (computed.size > 0)
      exported.push({ run: run.id, results: computed, view: runView(run, changes, filter) });
  }
  return exported.length > 0 ? done(exported) : why;
}

/** The tables of every comparison of runs and of groups. */
async function comparedFolders(
  { runs, results }: Exported,
  request: ExportRequest,
  signal?: AbortSignal,
): Promise<readonly TableFolder[]> {
  const { against, withhold = 0 } = request;
  const sets = [...(against ? comparedGroups(runs, request, against) : []), ...comparedRuns(runs, request)];
  const folders: TableFolder[] = [];
  for (const { folder, sides } of sets) {
    const computed = new Map<string, Side[]>();
    // Side by side, so that each selection's tables are made once.
    for (const side of sides) {
      for (const { id } of comparable) {
        await pause(signal);
        const outcome = results.compute(id, side.run, { ...side.selection, withhold });
        if (outcome.ok) computed.set(id, [...(computed.get(id) ?? []), sideOf(side, outcome.value)]);
      }
    }
    folders.push({ folder, tables: comparedTables((analysis) => computed.get(analysis) ?? [], withhold) });
  }
  return folders;
}

/**
 * One ZIP of every result table of every run, of what is compared, and of the learners at risk; these are refused while
 * single learners are hidden or not shown.
 */
export async function exportResults(
  exported: Exported,
  request: ExportRequest,
  options: CallOptions = {},
): Promise<Outcome<Blob>> {
  const { risk, hideLearners = false, withhold = 0, pages } = request;
  if (risk && hideLearners) return { ok: false, code: 'learners-hidden' };
  if (risk && withhold > 0) return { ok: false, code: 'withheld' };
  const runs = await exportedRuns(exported, request, options.signal);
  if (!runs.ok) return runs;
  const beside = await comparedFolders(exported, request, options.signal);
  const assessed = risk ? await exported.riskFolder(risk, options) : null;
  if (assessed && !assessed.ok) return assessed;
  const folders = assessed ? [...beside, assessed.value] : beside;
  return done(await resultsZip(runs.value, folders, { withheld: withhold, ...(pages && { pages }) }));
}
