import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { cleanCourse, plantedByDefault, presets, simulateCourse } from '../src/simulate';

const USAGE = `Writes a simulated course run as FutureLearn CSV files.

  --preset small|large   what the other options start from (small)
  --learners N           200 to 1000000
  --weeks N              2 to 12
  --run N
  --seed N
  --no-planted           a course with nothing to find
  --out FOLDER           (simulated)`;

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new RangeError(`--${name} must be a whole number, not ${text}`);
  return Number(text);
}

/** The command line: writes the files that the options ask for and names them with their size. */
export async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      preset: { type: 'string', default: 'small' },
      learners: { type: 'string' },
      weeks: { type: 'string' },
      run: { type: 'string' },
      seed: { type: 'string' },
      'no-planted': { type: 'boolean', default: false },
      out: { type: 'string', default: 'simulated' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.preset !== 'small' && values.preset !== 'large') {
    throw new RangeError(`--preset must be small or large, not ${values.preset}`);
  }
  const preset = presets[values.preset];
  const weeks = whole('weeks', values.weeks) ?? preset.weeks;
  const files = simulateCourse({
    ...preset,
    weeks,
    learners: whole('learners', values.learners) ?? preset.learners,
    run: whole('run', values.run) ?? preset.run,
    seed: whole('seed', values.seed) ?? preset.seed,
    planted: values['no-planted'] ? cleanCourse : plantedByDefault(weeks),
  });
  mkdirSync(values.out, { recursive: true });
  for (const file of files) {
    const path = join(values.out, file.name);
    await pipeline(Readable.from(file.chunks()), createWriteStream(path));
    console.log(`${file.name}  ${statSync(path).size.toLocaleString('en')} bytes`);
  }
}
