import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build, type PreviewServer, preview } from 'vite';
import { appRound } from './app-round';
import { type ComparedRound, comparedRound } from './compare-round';
import { report } from './report';
import { describeMachine, keep, type Measurement } from './results';
import { type RunFiles, runFiles } from './run-files';
import { type Size, simulatedRun, sizes } from './sizes';
import { launch } from './tab';
import { appTable, comparedTable, contents, markdown, peakMemory } from './tables';

const USAGE = `Measures the built app in Chromium, beside DuckDB-WASM. The medians of several rounds are printed.

  --sizes 30k,1m,10m     which simulated runs (30k,1m)
  --run FOLDER           a folder of your own exports instead: from the choice of the files to the overview
  --rounds N             how often each (5, of 10m 3)
  --only app|duckdb      only what is timed in the app, or only side by side
  --no-build             takes dist as it is
  --port N               serves the app here and the page of the comparison on the next port (4390)
  --write                writes BENCHMARKS.md from the last measurement of each size`;

const COMPARISON = 'bench/page/vite.config.ts';

interface Options {
  readonly sizes: readonly Size[];
  readonly folder: string | undefined;
  readonly rounds: number | undefined;
  readonly only: 'app' | 'duckdb' | undefined;
  readonly build: boolean;
  readonly port: number;
  readonly write: boolean;
}

function whole(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new RangeError(`--${name} must be a whole number above 0, not ${text}`);
  return Number(text);
}

function read(argv: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      sizes: { type: 'string', default: '30k,1m' },
      run: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      port: { type: 'string', default: '4390' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const { only } = values;
  if (only !== undefined && only !== 'app' && only !== 'duckdb') {
    throw new RangeError(`--only must be app or duckdb, not ${only}`);
  }
  const named = values.sizes.split(',').map((wanted) => {
    const size = sizes.find(({ name }) => name === wanted);
    if (!size) throw new RangeError(`--sizes must be of ${sizes.map(({ name }) => name)}, not ${wanted}`);
    return size;
  });
  return {
    sizes: values.run === undefined ? named : [],
    folder: values.run,
    rounds: values.rounds === undefined ? undefined : whole('rounds', values.rounds),
    only,
    build: !values['no-build'],
    port: whole('port', values.port),
    write: values.write,
  };
}

interface Work {
  readonly about: string;
  readonly files: RunFiles;
  readonly rounds: number;
  /** Only from the choice of the files to the overview. */
  readonly dropOnly: boolean;
}

/** Every round in a fresh browser, the app and both sides of the comparison one after the other. */
async function measure(
  { about, files, rounds, dropOnly }: Work,
  { only, port }: Options,
): Promise<Measurement> {
  const app: Measurement['app'][number][] = [];
  const compared: ComparedRound[] = [];
  let machine = '';
  for (let round = 0; round < rounds; round++) {
    console.error(`${about}: round ${round + 1} of ${rounds}`);
    const browser = await launch();
    try {
      machine = describeMachine(browser.version());
      if (only !== 'duckdb') app.push(await appRound(browser, `http://127.0.0.1:${port}/`, files, dropOnly));
      if (only !== 'app' && files.activity !== null && !dropOnly) {
        compared.push(await comparedRound(browser, `http://127.0.0.1:${port + 1}/`, files.activity, round));
      }
    } finally {
      await browser.close();
    }
  }
  const date = new Date().toISOString().slice(0, 10);
  return { about, date, machine, bytes: files.bytes, rows: files.rows, app, compared };
}

function print(measurement: Measurement): void {
  const { about, app, compared } = measurement;
  console.log(`\n## ${about}\n\n${contents(measurement)}\n`);
  if (app.length > 0)
    console.log(`${markdown(appTable(app))}\n\nMost memory of the tab: ${peakMemory(app)}\n`);
  if (compared.length > 0) console.log(`${markdown(comparedTable(compared))}\n`);
}

async function serve({ build: wanted, port, only }: Options): Promise<PreviewServer[]> {
  const quiet = { logLevel: 'error' } as const;
  const at = (port: number) => ({ preview: { host: '127.0.0.1', port, strictPort: true } });
  const servers: PreviewServer[] = [];
  if (only !== 'duckdb') {
    if (wanted) await build(quiet);
    servers.push(await preview({ ...quiet, ...at(port) }));
  }
  if (only !== 'app') {
    await build({ ...quiet, configFile: COMPARISON });
    servers.push(await preview({ ...quiet, ...at(port + 1), configFile: COMPARISON }));
  }
  return servers;
}

async function measureAll(options: Options): Promise<void> {
  const servers = await serve(options);
  try {
    if (options.folder !== undefined) {
      const files = await runFiles(options.folder);
      const work = { about: 'An exported run', files, rounds: options.rounds ?? 5, dropOnly: true };
      const measurement = await measure(work, options);
      print(measurement);
      keep('own', measurement);
    }
    for (const size of options.sizes) {
      const files = await runFiles(await simulatedRun(size));
      const work = { about: size.about, files, rounds: options.rounds ?? size.rounds, dropOnly: false };
      const measurement = await measure(work, options);
      print(measurement);
      if (!options.only) keep(size.name, measurement);
    }
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** The command line: measures what the options ask for, prints it, and writes it down where that is wanted. */
export async function main(argv: readonly string[]): Promise<void> {
  const options = read(argv);
  if (!options) {
    console.log(USAGE);
    return;
  }
  await measureAll(options);
  if (options.write) writeFileSync('BENCHMARKS.md', report());
}
