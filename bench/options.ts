import { parseArgs } from 'node:util';
import { type Size, sizes } from './sizes';

export const USAGE = `Measures the built app in Chromium, beside DuckDB-WASM. The medians of several rounds are printed.

  --sizes 30k,1m,10m     which simulated runs (30k,1m)
  --run FOLDER           a folder of your own exports instead: from the choice of the files to the overview
  --rounds N             how often each (5, of 10m 3)
  --only PART            of each round only a part: drop (from the choice of the files to the overview),
                         app (all that is timed in the app) or duckdb (side by side)
  --no-build             takes dist as it is
  --port N               serves the app here and the page of the comparison on the next port (4390)
  --write                writes BENCHMARKS.md from the last measurement of each run`;

const parts = ['drop', 'app', 'duckdb'] as const;

export interface Options {
  readonly sizes: readonly Size[];
  /** The folder of a run of one's own; null where simulated ones are measured. */
  readonly folder: string | null;
  /** Null where it is left to the size. */
  readonly rounds: number | null;
  readonly part: (typeof parts)[number] | 'all';
  readonly build: boolean;
  readonly port: number;
  readonly write: boolean;
}

function whole(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new RangeError(`--${name} must be a whole number above 0, not ${text}`);
  return Number(text);
}

/** One of the values that an option may have. Throws on others. */
function oneOf<T extends string>(name: string, allowed: readonly T[], text: string): T {
  const found = allowed.find((each) => each === text);
  if (found === undefined) throw new RangeError(`--${name} must be of ${allowed.join(', ')}, not ${text}`);
  return found;
}

function sizeNamed(text: string): Size {
  const name = oneOf(
    'sizes',
    sizes.map((size) => size.name),
    text,
  );
  return sizes.filter((size) => size.name === name)[0];
}

/** What the command line asks for; null where it asks for help. */
export function readOptions(argv: readonly string[]): Options | null {
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
  const { run: folder = null, rounds, only } = values;
  const usual = folder === null ? 'all' : 'drop';
  return {
    sizes: folder === null ? values.sizes.split(',').map(sizeNamed) : [],
    folder,
    rounds: rounds === undefined ? null : whole('rounds', rounds),
    part: only === undefined ? usual : oneOf('only', parts, only),
    build: !values['no-build'],
    port: whole('port', values.port),
    write: values.write,
  };
}
