import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findDrops } from '@/analyses/step-activity/drops';
import type { StepActivityRow } from '@/analyses/step-activity/tables';
import { CourseEngine } from '@/engine/engine';
import type { ByteSource } from '@/ingest/decode';
import { simulatedFiles } from '@/testing/contexts';
import { openDuckDB } from '@/testing/duckdb';
import type { RunTexts } from '@/testing/oracle';
import { anyRandomRun, randomRun } from '@/testing/oracle/random-run';
import { textSource } from '@/testing/sources';
import { unzippedBytes } from '@/testing/unzipped';

/** The example but for what fetches the extension that reads files: there is no network in a test. */
const withoutExtension = (sql: string) => sql.replaceAll(/^(INSTALL|LOAD) .*;$/gm, '');

const simulated: readonly ByteSource[] = [
  { learners: 400, seed: 2, run: 3 },
  { learners: 250, seed: 3, run: 4, weeks: 3 },
].flatMap((options) => Object.entries(simulatedFiles(options)).map(([path, text]) => textSource(path, text)));

const sourcesOf = (texts: RunTexts, run: number) =>
  [...texts].map(([dataset, text]) => textSource(`random-${run}_${dataset}.csv`, text));

/** Small runs full of ties, gaps, staff and strangers. */
const random = fc
  .sample(anyRandomRun, { numRuns: 15, seed: 9 })
  .flatMap((run, place) => sourcesOf(randomRun(run), place + 1));

describe('step drop-off in DuckDB over many runs', () => {
  let runs: readonly string[];
  let rows: readonly Readonly<Record<string, unknown>>[];
  const page = new Map<string, readonly StepActivityRow[]>();

  beforeAll(async () => {
    const engine = new CourseEngine();
    const loaded = await engine.importSources([...simulated, ...random]);
    if (!loaded.ok) throw new Error(loaded.detail);
    runs = loaded.value.runs.map(({ id }) => id);
    for (const run of runs) {
      const outcome = await engine.compute('step-activity', { run, settings: {} });
      if (outcome.ok) page.set(run, outcome.value.step_activity as readonly StepActivityRow[]);
    }
    const zip = await engine.exportTables({ runs, settings: {} });
    if (!zip.ok) throw new Error(zip.detail);
    const files = await unzippedBytes(zip.value);
    const sql = new TextDecoder().decode(files.get('step-drop-off.sql'));
    const duckdb = await openDuckDB();
    for (const [path, bytes] of files) {
      const pattern = path.replace(/^[^/]+/, '*');
      if (sql.includes(`'${pattern}'`)) duckdb.give(pattern, bytes);
    }
    rows = duckdb.run(withoutExtension(sql));
  }, 60_000);

  it('is of every run', () => {
    expect(runs).toHaveLength(17);
    expect(page.get('reading-weather-maps-3')?.length).toBeGreaterThan(50);
    expect(new Set(rows.map(({ run }) => run))).toEqual(
      new Set(runs.filter((run) => (page.get(run)?.length ?? 0) > 0)),
    );
  });

  it('counts as the page does who visits and completes each step, who stops there and who is still there', () => {
    for (const run of runs) {
      const own = rows.filter((row) => row.run === run);
      const expected = (page.get(run) ?? []).map((row) => ({
        run,
        week_number: row.week_number,
        step_number: row.step_number,
        step: `${row.week_number}.${row.step_number}`,
        visited: row.visited,
        completed: row.completed,
        stopped: row.last_visited,
        still_there: row.last_visited + row.remaining,
      }));
      expect(
        own.map(({ share_who_stop: _, ...counts }) => counts),
        run,
      ).toEqual(expected);
    }
  });

  it('gives the shares by which the page ranks drops', () => {
    const drops = findDrops(page.get('reading-weather-maps-3') ?? []);
    expect(drops.length).toBeGreaterThan(50);
    for (const { week_number, step_number, still_there, stop_rate } of drops) {
      const step = `${week_number}.${step_number}`;
      const row = rows.find((each) => each.run === 'reading-weather-maps-3' && each.step === step);
      expect(row).toMatchObject({ still_there, share_who_stop: stop_rate });
    }
  });
});
