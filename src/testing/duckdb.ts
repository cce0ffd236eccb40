import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';

const bundleOf = (name: 'eh' | 'mvp') => ({
  mainModule: createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
  mainWorker: '',
});

/** The magic of Arrow's file format, after which such a file goes on as Arrow's stream format does. */
const MAGIC = 'ARROW1\0\0';

/**
 * DuckDB in Node, without its extensions, which would have to be downloaded. What `read_arrow` reads by a pattern are the
 * files that were given to it under that pattern.
 */
export async function openDuckDB() {
  const database = await createDuckDB(
    { eh: bundleOf('eh'), mvp: bundleOf('mvp') },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await database.instantiate(() => {});
  database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = database.connect();
  connection.query(`CREATE MACRO read_arrow(path) AS TABLE FROM query_table('"' || path || '"')`);
  const known = new Set<string>();
  return {
    /** Adds a file in Arrow's file format to those of a pattern. */
    give(pattern: string, file: Uint8Array): void {
      if (new TextDecoder().decode(file.subarray(0, MAGIC.length)) !== MAGIC)
        throw new Error('no Arrow file');
      const options = { name: pattern, create: !known.has(pattern) };
      connection.insertArrowFromIPCStream(file.slice(MAGIC.length), options);
      known.add(pattern);
    },
    /** What the last of some statements gives, as rows. */
    run(sql: string): readonly Readonly<Record<string, unknown>>[] {
      return connection
        .query(sql)
        .toArray()
        .map((row) => row.toJSON());
    },
  };
}
