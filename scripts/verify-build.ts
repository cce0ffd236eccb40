import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publishedAs } from '../build/checksum.ts';
import { type BuiltFile, filesIn } from '../build/files-in.ts';
import { sha256 } from '../build/sha256.ts';

const run = promisify(execFile);
const builds = [
  { folder: 'dist', mode: 'production' },
  { folder: 'dist-single', mode: 'single' },
] as const;
const sources = ['src', 'build', 'public', 'index.html', 'package.json', 'vite.config.ts', 'tsconfig.json'];

/** The paths that are not in both, or not with the same bytes. */
export function differing(some: readonly BuiltFile[], others: readonly BuiltFile[]): string[] {
  const hashes = (files: readonly BuiltFile[]) =>
    new Map(files.map(({ path, bytes }) => [path, sha256(bytes)]));
  const [one, other] = [hashes(some), hashes(others)];
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}

/** Builds the project once more, from a copy in another folder and in another time zone. */
async function buildElsewhere(mode: string, folder: string): Promise<BuiltFile[]> {
  const copy = mkdtempSync(join(tmpdir(), 'coursetrace-'));
  try {
    for (const source of sources) cpSync(source, join(copy, source), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
    const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
    await run(process.execPath, [vite, 'build', '--mode', mode, '--outDir', folder], {
      cwd: copy,
      env: { ...process.env, NODE_ENV: 'production', TZ: 'Pacific/Kiritimati' },
    });
    return filesIn(join(copy, folder));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Checks that what is in `dist` and `dist-single` is what the sources give, to the byte. 1 where it is not. */
export async function main(): Promise<number> {
  const outcomes = await Promise.all(
    builds.map(async ({ mode, folder }) => {
      const rebuilt = await buildElsewhere(mode, folder);
      const different = differing(filesIn(folder), rebuilt);
      const hash = sha256(await publishedAs(rebuilt));
      console.log(`${folder}: ${different.length === 0 ? `the same bytes, ${hash}` : 'DIFFERENT'}`);
      for (const path of different) console.log(`  ${path}`);
      return different.length === 0;
    }),
  );
  return outcomes.every(Boolean) ? 0 : 1;
}
