import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { type AppRound, appRound } from './app-round';
import { type ComparedRound, comparedRound } from './compare-round';
import { type Options, readOptions, USAGE } from './options';
import { pace } from './pace';
import { report } from './report';
import { describeMachine, keep, type Measurement } from './results';
import { type RunFiles, runFiles } from './run-files';
import { type Servers, serve } from './servers';
import { simulatedRun } from './sizes';
import { launch } from './tab';
import { appTable, comparedTable, contents, markdown, paceWords, peakMemory } from './tables';
import { timeWords } from './words';

interface Work {
  readonly about: string;
  readonly files: RunFiles;
  readonly rounds: number;
  readonly part: Options['part'];
}

const MUCH_LOAD = 0.5;

/** Says so where other programs keep the processor busy (the last minute's load, where the system tells). */
function warnOfLoad(): void {
  const [load] = loadavg();
  if (load > MUCH_LOAD)
    console.error(`The machine is busy (load ${load.toFixed(1)}): times will be too long.`);
}

/** Every round in a fresh browser, the app and both sides of the comparison one after the other. */
async function measure({ about, files, rounds, part }: Work, servers: Servers): Promise<Measurement> {
  const app: AppRound[] = [];
  const compared: ComparedRound[] = [];
  const paces: number[] = [];
  let machine = '';
  for (let round = 0; round < rounds; round++) {
    paces.push(await pace());
    console.error(`${about}: round ${round + 1} of ${rounds}, the loop took ${timeWords(paces[round])}`);
    const browser = await launch();
    try {
      machine = describeMachine(browser.version());
      if (part !== 'duckdb') app.push(await appRound(browser, servers.app, files, part === 'drop'));
      if ((part === 'all' || part === 'duckdb') && files.activity !== null) {
        compared.push(await comparedRound(browser, servers.comparison, files.activity, round));
      }
    } finally {
      await browser.close();
    }
  }
  const date = new Date().toISOString().slice(0, 10);
  return { about, date, machine, bytes: files.bytes, rows: files.rows, app, compared, paces };
}

function print(measurement: Measurement): void {
  const { about, app, compared } = measurement;
  const parts = [`## ${about}`, contents(measurement), paceWords(measurement)];
  if (app.length > 0) parts.push(markdown(appTable(app)), `Most memory of the tab: ${peakMemory(app)}`);
  if (compared.length > 0) parts.push(markdown(comparedTable(compared)));
  console.log(`\n${parts.join('\n\n')}\n`);
}

async function measureAll({ folder, sizes, part, ...options }: Options, servers: Servers): Promise<void> {
  if (folder !== null) {
    const work = {
      about: 'An exported run',
      files: await runFiles(folder),
      rounds: options.rounds ?? 5,
      part,
    };
    const measurement = await measure(work, servers);
    print(measurement);
    if (part === 'drop') keep('own', measurement);
  }
  for (const size of sizes) {
    const files = await runFiles(await simulatedRun(size));
    const work = { about: size.about, files, rounds: options.rounds ?? size.rounds, part };
    const measurement = await measure(work, servers);
    print(measurement);
    if (part === 'all') keep(size.name, measurement);
  }
}

/** The command line: measures what the options ask for, prints it, and writes it down where that is wanted. */
export async function main(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  if (!options) {
    console.log(USAGE);
    return;
  }
  warnOfLoad();
  const servers = await serve(options);
  try {
    await measureAll(options, servers);
  } finally {
    await servers.close();
  }
  if (options.write) writeFileSync('BENCHMARKS.md', report());
}
