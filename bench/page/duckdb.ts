import { AsyncDuckDB, type AsyncDuckDBConnection, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Answers, Side } from './answers';

const FILE = 'step-activity.csv';

/** How ids are kept: as text, or as 128 bits, which they must then be. */
type IdType = 'VARCHAR' | 'UUID';

/** Every type given, times by DuckDB's own parser: the fastest of what was tried. */
const importFile = (idType: IdType) => `
  CREATE TABLE activity AS
  SELECT learner_id, week_number, step_number, first_visited_at, last_completed_at
  FROM read_csv('${FILE}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    columns = {'learner_id': '${idType}', 'step': 'VARCHAR', 'week_number': 'USMALLINT', 'step_number': 'USMALLINT',
      'first_visited_at': 'TIMESTAMP', 'last_completed_at': 'TIMESTAMP'})`;

const perStep = `
  SELECT week_number AS week, step_number AS step, count(first_visited_at) AS visited,
    count(last_completed_at) AS completed
  FROM activity GROUP BY ALL`;

/** Time and step in one number, of which the largest is the last visit: faster than \`arg_max\` over a pair. */
const lastVisits = `
  SELECT last // 1000 % 1000 AS week, last % 1000 AS step, count(*) AS learners
  FROM (
    SELECT max(epoch(first_visited_at)::BIGINT * 1000000 + week_number::BIGINT * 1000 + step_number) AS last
    FROM activity WHERE first_visited_at IS NOT NULL GROUP BY learner_id
  ) GROUP BY ALL`;

const hoursOfWeek = `
  SELECT isodow(first_visited_at) - 1 AS weekday, hour(first_visited_at) AS hour, count(*) AS visits
  FROM activity WHERE first_visited_at IS NOT NULL GROUP BY ALL`;

const GAP = 65 * 60_000;

const studySessions = `
  SELECT count(*) FILTER (pause IS NULL) AS learners,
    count(*) FILTER (pause IS NULL OR pause >= ${GAP}) AS sessions,
    coalesce(sum(pause) FILTER (pause < ${GAP}), 0) / 60000 AS minutes
  FROM (
    SELECT epoch_ms(first_visited_at) - lag(epoch_ms(first_visited_at))
      OVER (PARTITION BY learner_id ORDER BY first_visited_at) AS pause
    FROM activity WHERE first_visited_at IS NOT NULL
  )`;

/** DuckDB in its worker, compiled and connected. */
export async function start(idType: IdType): Promise<Side> {
  const db = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await db.instantiate(wasmUrl);
  const connection = await db.connect();
  await ask(connection, 'SELECT 1 AS one');
  return {
    measure: async (file) => {
      const begun = performance.now();
      await db.registerFileHandle(FILE, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
      await connection.query(importFile(idType));
      const imported = performance.now();
      const steps = await ask(connection, perStep);
      const last = await ask(connection, lastVisits);
      const hours = await ask(connection, hoursOfWeek);
      const [sessions] = await ask(connection, studySessions);
      const done = performance.now();
      const answers = answersOf(steps, last, hours, sessions);
      return { import: imported - begun, aggregates: done - imported, answers };
    },
  };
}

type Row = Readonly<Record<string, number>>;

/** The rows of a query whose columns are all numbers. */
async function ask(connection: AsyncDuckDBConnection, sql: string): Promise<Row[]> {
  const table = await connection.query(sql);
  return table.toArray().map((row) => {
    const cells = Object.entries(row.toJSON());
    return Object.fromEntries(cells.map(([name, value]) => [name, Number(value)]));
  });
}

const labelOf = ({ week, step }: Row) => `${week}.${step}`;

function answersOf(
  steps: readonly Row[],
  last: readonly Row[],
  hours: readonly Row[],
  sessions: Row,
): Answers {
  const lastAt = new Map(last.map((row) => [labelOf(row), row.learners]));
  return {
    steps: Object.fromEntries(
      steps.map((row) => [labelOf(row), [row.visited, row.completed, lastAt.get(labelOf(row)) ?? 0]]),
    ),
    hours: Object.fromEntries(hours.map(({ weekday, hour, visits }) => [`${weekday}/${hour}`, visits])),
    learners: sessions.learners,
    sessions: sessions.sessions,
    studyMinutes: sessions.minutes,
  };
}
