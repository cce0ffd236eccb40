import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  plantedByDefault,
  presets,
  type SimulatedFile,
  type SimulationOptions,
  simulateCourse,
} from '@/simulate';

export type SizeName = '30k' | '1m' | '10m';

export interface Size {
  readonly name: SizeName;
  /** What it is, in words. */
  readonly about: string;
  readonly learners: number;
  readonly weeks: number;
  /** How often it is measured unless told otherwise. */
  readonly rounds: number;
}

/** Weeks and learners that give about so many rows of step activity. The largest two are alike but for their length. */
export const sizes: readonly Size[] = [
  { name: '30k', about: '30,000 rows of step activity', learners: 2_650, weeks: 4, rounds: 5 },
  { name: '1m', about: '1 M rows of step activity', learners: 40_000, weeks: 11, rounds: 5 },
  { name: '10m', about: '10 M rows of step activity', learners: 400_000, weeks: 11, rounds: 3 },
];

/** With it no two of 400,000 simulated learners have the same id, by which DuckDB's counts of rows are counts of learners. */
const SEED = 4;

const CACHE = 'bench/.cache/runs';
/** What the simulator is made of. */
const SOURCES = ['src/simulate', 'src/formats', 'src/stats'];

/**
 * The simulator gives two responses for three step rows, three times what the largest courses have: of responses, those of
 * learners stay whose id begins with one of these. It is one learner in 3.2.
 */
const ANSWERING = /^(?:[0-4]|learner_id)/;

function* fewerResponses(file: SimulatedFile): Generator<string> {
  for (const chunk of file.chunks()) {
    const kept = chunk.split('\n').filter((line) => ANSWERING.test(line));
    if (kept.length > 0) yield `${kept.join('\n')}\n`;
  }
}

const chunksOf = (file: SimulatedFile) =>
  file.name.endsWith('_question-response.csv') ? fewerResponses(file) : file.chunks();

function optionsOf({ learners, weeks }: Size): Partial<SimulationOptions> {
  return { ...presets.large, learners, weeks, seed: SEED, planted: plantedByDefault(weeks) };
}

/** What a run's bytes hang on: the options, and the sources of the simulator and of this file. */
function stampOf(size: Size): string {
  const sources = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
  const hash = createHash('sha256').update(JSON.stringify(optionsOf(size)));
  for (const path of [...sources.sort(), 'bench/sizes.ts']) {
    hash.update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}

/** The folder of a size's simulated run. It is written once, and anew when the simulator has changed. */
export async function simulatedRun(size: Size): Promise<string> {
  const folder = join(CACHE, `${size.name}-${stampOf(size)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE)) {
    if (old.startsWith(`${size.name}-`)) rmSync(join(CACHE, old), { recursive: true });
  }
  const unfinished = `${folder}.unfinished`;
  mkdirSync(unfinished);
  for (const file of simulateCourse(optionsOf(size))) {
    await pipeline(Readable.from(chunksOf(file)), createWriteStream(join(unfinished, file.name)));
  }
  renameSync(unfinished, folder);
  return folder;
}
