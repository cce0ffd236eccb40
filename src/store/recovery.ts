import { engine } from '@/engine/client';
import type { CallOptions, DatasetSummary, ImportReport, Outcome } from '@/engine/protocol';
import type { FileReport } from '@/ingest/report';

/** What was added at once, as the page still holds it. */
export type Held = readonly File[] | 'sample' | { readonly workspace: File };

/** Adds what is held to what the engine has loaded. */
export function importHeld(held: Held, options: CallOptions<ImportReport>): Promise<Outcome<DatasetSummary>> {
  if (held === 'sample') return engine.importSample(options);
  return 'workspace' in held ? openHeld(held.workspace, options) : engine.importFiles(held, options);
}

/** The data of a workspace file; what was set and chosen is the page's own, and newer. */
async function openHeld(workspace: File, { signal }: CallOptions): Promise<Outcome<DatasetSummary>> {
  const outcome = await engine.openWorkspace(workspace, signal && { signal });
  if (!outcome.ok) return outcome;
  const { summary } = outcome.value;
  return summary ? { ok: true, value: summary } : { ok: false, code: 'workspace-damaged' };
}

/** What was loaded once more after the engine had died. */
export interface Recovered {
  readonly summary: DatasetSummary;
  /** The paths of files that were loaded before and could not be read again. */
  readonly lost: readonly string[];
}

type Change = () => Promise<Outcome<DatasetSummary>>;

/** By the id of a file that is read again, the one it was before: the same by path and size, else by path. */
function earlierFiles(
  before: readonly FileReport[],
  now: readonly FileReport[],
): ReadonlyMap<string, FileReport> {
  const left = [...before];
  const found = new Map<string, FileReport>();
  for (const sizes of [true, false]) {
    for (const { id, path, bytes } of now) {
      if (found.has(id)) continue;
      const place = left.findIndex((file) => file.path === path && (!sizes || file.bytes === bytes));
      for (const file of place < 0 ? [] : left.splice(place, 1)) found.set(id, file);
    }
  }
  return found;
}

/** What was done to single files since they were added: those that were removed, and those that were given a run. */
function changesSince(before: readonly FileReport[], now: readonly FileReport[]): Change[] {
  const known = earlierFiles(before, now);
  return now.flatMap(({ id, slug, run }): Change[] => {
    const earlier = known.get(id);
    if (!earlier) return [() => engine.removeFile(id)];
    const { slug: ownSlug, run: ownRun } = earlier;
    if (ownSlug === undefined || ownRun === undefined || (ownSlug === slug && ownRun === run)) return [];
    return [() => engine.assignRun(id, ownSlug, ownRun)];
  });
}

/**
 * Loads everything once more into an engine that has nothing, in the order in which it was added, with what was done to
 * single files since. Null where nothing of it could be loaded.
 */
export async function loadAgain(
  drops: readonly Held[],
  before: readonly FileReport[],
  options: CallOptions<ImportReport>,
): Promise<Recovered | null> {
  let summary: DatasetSummary | null = null;
  for (const held of drops) {
    const outcome = await importHeld(held, options);
    if (outcome.ok) summary = outcome.value;
  }
  for (const change of summary ? changesSince(before, summary.files) : []) {
    const outcome = await change();
    if (outcome.ok) summary = outcome.value;
  }
  if (!summary) return null;
  const loaded = new Set(summary.files.filter(({ state }) => state === 'loaded').map(({ path }) => path));
  const lost = before.filter(({ state, path }) => state === 'loaded' && !loaded.has(path));
  return { summary, lost: lost.map(({ path }) => path) };
}
