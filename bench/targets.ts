import { median } from '@/stats/summary';
import type { Measurement } from './results';
import { type Cells, medianOf, totalOf } from './tables';
import { taskWords, timeWords } from './words';

/** What is aimed at, beside what was measured. */
interface Target {
  readonly what: string;
  readonly most: number;
  /** What was measured, in the same unit; null where it was not. */
  readonly measured: number | null;
  readonly words: (value: number) => string;
}

/** The last measurement of each run; null where there is none. */
export interface Measurements {
  readonly '30k': Measurement | null;
  readonly '1m': Measurement | null;
  readonly '10m': Measurement | null;
  readonly own: Measurement | null;
}

const timesWords = (value: number) => `${value.toFixed(2)} ×`;
const gigabytes = (value: number) => `${(value / 2 ** 30).toFixed(2)} GB`;

function ratioToDuckDb(measurement: Measurement | null): number | null {
  if (!measurement || measurement.compared.length === 0) return null;
  return median(
    measurement.compared.map(({ coursetrace, duckdb }) => totalOf(coursetrace) / totalOf(duckdb)),
  );
}

/** Milliseconds for a million rows of step activity, or null. */
const perMillion = (measurement: Measurement | null, ms: number | null) =>
  measurement && ms !== null ? ms / (measurement.rows['step-activity'] / 1e6) : null;

/** What is timed at 1 M and at 10 M rows, by name. */
const costs: readonly (readonly [string, (measurement: Measurement) => number | null])[] = [
  [
    'the step activity alone: reading and four aggregates',
    ({ compared }) =>
      compared.length > 0 ? median(compared.map(({ coursetrace }) => totalOf(coursetrace))) : null,
  ],
  ['the whole run: import', ({ app }) => medianOf(app, 'import')],
  ['the whole run: all result tables', ({ app }) => medianOf(app, 'all result tables')],
];

function growth(
  of: (measurement: Measurement) => number | null,
  { '1m': small, '10m': large }: Measurements,
) {
  const before = perMillion(small, small && of(small));
  const after = perMillion(large, large && of(large));
  return { before, after, ratio: before !== null && after !== null ? after / before : null };
}

/** What a million rows cost at 10 M as against 1 M; null where both were not measured. */
export function costTable(measurements: Measurements): Cells | null {
  const rows = costs.flatMap(([name, of]) => {
    const { before, after, ratio } = growth(of, measurements);
    if (before === null || after === null || ratio === null) return [];
    return [[name, timeWords(before), timeWords(after), timesWords(ratio)]];
  });
  return rows.length > 0 ? [['for each million step rows', 'at 1 M', 'at 10 M', 'ratio'], ...rows] : null;
}

/** The slowest change of the selection, each taken as the median of its rounds. */
function slowestChange(measurement: Measurement | null): number | null {
  const [first] = measurement?.app ?? [];
  if (!measurement || !first) return null;
  const names = first.phases.filter(({ kind }) => kind === 'change').map(({ name }) => name);
  return Math.max(...names.map((name) => medianOf(measurement.app, name) ?? 0));
}

function importTask(measurement: Measurement | null): number | null {
  if (!measurement || measurement.app.length === 0) return null;
  return median(
    measurement.app.map(({ phases }) => phases.find(({ name }) => name === 'import')?.longestTask ?? 0),
  );
}

function memory(measurement: Measurement | null): number | null {
  const known = measurement?.app.flatMap((round) => round.memory ?? []) ?? [];
  return known.length > 0 ? median(known) : null;
}

const firstView = (measurement: Measurement | null) => measurement && medianOf(measurement.app, 'first view');

function targets(measurements: Measurements): Target[] {
  const { '30k': small, '1m': million, '10m': largest, own } = measurements;
  const [, alone] = costs[0];
  return [
    {
      what: '1 M rows read and aggregated, as against DuckDB-WASM',
      most: 0.5,
      measured: ratioToDuckDb(million),
      words: timesWords,
    },
    {
      what: 'cost per row at 10 M as against 1 M',
      most: 1.3,
      measured: growth(alone, measurements).ratio,
      words: timesWords,
    },
    {
      what: 'memory of the tab with 10 M rows',
      most: 2.5 * 2 ** 30,
      measured: memory(largest),
      words: gigabytes,
    },
    {
      what: 'longest page task while 1 M rows are imported',
      most: 50,
      measured: importTask(million),
      words: taskWords,
    },
    {
      what: 'slowest change of the selection at 1 M rows, visible cards',
      most: 150,
      measured: slowestChange(million),
      words: timeWords,
    },
    {
      what: 'from the choice of an exported run’s files to its overview',
      most: 1000,
      measured: firstView(own) ?? firstView(small),
      words: timeWords,
    },
  ];
}

/** The aims, what was measured, and whether they are met. */
export function targetTable(measurements: Measurements): Cells {
  const rows = targets(measurements).map(({ what, most, measured, words }) => {
    const verdict = measured === null ? 'not measured' : measured <= most ? 'met' : 'missed';
    return [what, words(most), measured === null ? '—' : words(measured), verdict];
  });
  return [['aim', 'at most', 'measured', ''], ...rows];
}
