import type { Cell } from '@/analyses/definition';
import { analyses } from '@/analyses/registry';
import { CourseEngine } from '@/engine/engine';
import type { OracleRow, RunTexts } from './oracle';
import { type MemoryFile, memoryFile } from './oracle/memory';

/** The tables that the oracle computes; the engine computes more. */
export const checkedTables: readonly string[] = [
  'course',
  'groups',
  'enrolment_daily',
  'enrolment_durations',
  'step_activity',
  'activity_heatmap',
  'session_summary',
  'quiz_questions',
  'quiz_options',
  'quiz_attempts',
];

type Tables = ReadonlyMap<string, readonly OracleRow[]>;

const plain = (cell: Cell): string | number =>
  cell === null ? '' : typeof cell === 'boolean' ? String(cell) : cell;

/** Files named as FutureLearn names them, one for each dataset of a run. */
export function filesOf(texts: RunTexts): MemoryFile[] {
  return [...texts].map(([dataset, text]) => memoryFile(`course-1_${dataset}.csv`, text));
}

/** The result tables that the real engine computes from the files of one run, of the analyses the oracle knows; analyses that lack a file are absent. */
export async function engineTables(files: readonly MemoryFile[]): Promise<Map<string, OracleRow[]>> {
  const engine = new CourseEngine();
  const loaded = await engine.importSources(files);
  if (!loaded.ok) throw new Error(`import failed: ${loaded.code}`);
  const runs = loaded.value.runs.map(({ id }) => id);
  if (runs.length !== 1) throw new Error(`expected one run, found ${runs.join(', ') || 'none'}`);
  const found = new Map<string, OracleRow[]>();
  const checked = analyses.filter(({ tables }) => checkedTables.some((name) => name in tables));
  for (const { id, tables } of checked) {
    const outcome = await engine.compute(id, { run: runs[0], settings: {} });
    if (!outcome.ok && outcome.code === 'missing-data') continue;
    if (!outcome.ok) throw new Error(`${id}: ${outcome.code} ${outcome.detail}`);
    for (const [name, { columns }] of Object.entries(tables)) {
      const rows = outcome.value[name].map((row) =>
        Object.fromEntries(columns.map((column) => [column.name, plain(row[column.name])])),
      );
      found.set(name, rows);
    }
  }
  return found;
}

function same(expected: string | number, actual: string | number): boolean {
  if (typeof expected === 'string' || typeof actual === 'string') return expected === actual;
  if (Number.isInteger(expected) && Number.isInteger(actual)) return expected === actual;
  return Math.abs(expected - actual) <= 1e-9 * Math.max(Math.abs(expected), Math.abs(actual), 0.001);
}

function rowDifferences(
  name: string,
  expected: OracleRow | undefined,
  actual: OracleRow | undefined,
): string[] {
  if (!expected) return [`${name}: surplus ${JSON.stringify(actual)}`];
  if (!actual) return [`${name}: missing ${JSON.stringify(expected)}`];
  const columns = Object.keys(expected).join();
  if (columns !== Object.keys(actual).join())
    return [`${name}: columns ${Object.keys(actual)}, not ${columns}`];
  return Object.keys(expected)
    .filter((column) => !same(expected[column], actual[column]))
    .map((column) => `${name}.${column}: ${actual[column]}, not as in ${JSON.stringify(expected)}`);
}

/**
 * Every difference between the tables that the oracle and the engine compute, in words; none where they are the same.
 * Rows are compared in order, whole numbers and words exactly, other numbers to 1e-9 of their size.
 */
export function tableDifferences(expected: Tables, actual: Tables): string[] {
  const out: string[] = [];
  for (const name of checkedTables) {
    const oracle = expected.get(name) ?? [];
    const engine = actual.get(name) ?? [];
    for (let i = 0; i < Math.max(oracle.length, engine.length); i++) {
      out.push(...rowDifferences(name, oracle[i], engine[i]));
    }
  }
  return out;
}
