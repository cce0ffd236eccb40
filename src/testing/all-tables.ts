import type { Row } from '@/analyses/definition';
import { analyses } from '@/analyses/registry';
import { CourseEngine } from '@/engine/engine';
import type { ByteSource } from '@/ingest/decode';
import type { FileReport } from '@/ingest/report';

/** What the engine makes of some files. */
export interface Computed {
  readonly reports: readonly FileReport[];
  /** Every result table by `run/analysis/table`; those of analyses that lack a file are absent. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
}

/**
 * Imports some files, one drop after the other, and computes every analysis of every run in them.
 * @param learners The ids that the analyses of single learners are about.
 */
export async function computeAll(
  drops: readonly (readonly ByteSource[])[],
  learners: readonly string[] = [],
): Promise<Computed> {
  const engine = new CourseEngine();
  let reports: readonly FileReport[] = [];
  let runs: readonly string[] = [];
  for (const files of drops) {
    const loaded = await engine.importSources(files);
    if (!loaded.ok) throw new Error(`${loaded.code}: ${loaded.detail}`);
    reports = loaded.value.files;
    runs = loaded.value.runs.map(({ id }) => id);
  }
  const tables = new Map<string, readonly Row[]>();
  for (const run of runs) {
    for (const { id } of analyses) {
      const outcome = await engine.compute(id, { run, settings: {}, learners });
      if (!outcome.ok && outcome.code === 'missing-data') continue;
      if (!outcome.ok) throw new Error(`${id}: ${outcome.code} ${outcome.detail}`);
      for (const [name, rows] of Object.entries(outcome.value)) tables.set(`${run}/${id}/${name}`, rows);
    }
  }
  return { reports, tables };
}
