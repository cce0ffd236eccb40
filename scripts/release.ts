import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { publishedAs } from '../build/checksum.ts';
import { filesIn } from '../build/files-in.ts';
import { sha256 } from '../build/sha256.ts';
import manifest from '../package.json' with { type: 'json' };

const RELEASE = 'release';

/** Writes what is published of a finished build, with its checksums, into `release`. */
export async function main(): Promise<number> {
  const published = [
    { name: `coursetrace-${manifest.version}.zip`, bytes: await publishedAs(filesIn('dist')) },
    { name: 'coursetrace.html', bytes: await publishedAs(filesIn('dist-single')) },
  ];
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE);
  for (const { name, bytes } of published) writeFileSync(`${RELEASE}/${name}`, bytes);
  const sums = published.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
  writeFileSync(`${RELEASE}/SHA256SUMS`, sums);
  console.log(sums);
  return 0;
}
