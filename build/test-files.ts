import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'scripts', 'build', 'bench'];
const TEST = /\.test\.tsx?$/;
const STANDS_IN = /\bvi\.(mock|doMock|resetModules|spyOn|stubEnv|stubGlobal|setSystemTime|useFakeTimers)\b/;

export interface TestFiles {
  /** They share loaded modules, which spares loading them for each. */
  readonly pure: string[];
  /** Those that put stand-ins in place of modules or globals, and so can share none. */
  readonly withStandIns: string[];
}

/** The unit tests in a folder of the project's sources, told apart by what they say. */
export function testFiles(root: string): TestFiles {
  const all = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => TEST.test(path))
      .map((path) => join(folder, path).replaceAll('\\', '/')),
  );
  const standsIn = (path: string) => STANDS_IN.test(readFileSync(join(root, path), 'utf8'));
  const withStandIns = all.filter(standsIn);
  return { pure: all.filter((path) => !withStandIns.includes(path)), withStandIns };
}
