import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256';
import { zipOf } from './zip-of';

const files = [
  { path: 'assets/a.js', bytes: new TextEncoder().encode('a'.repeat(5000)) },
  { path: 'index.html', bytes: new TextEncoder().encode('page') },
];

describe('zipOf', () => {
  it('gives the same bytes for the same files', async () => {
    expect(sha256(await zipOf(files))).toBe(sha256(await zipOf(files)));
    expect(sha256(await zipOf(files))).not.toBe(sha256(await zipOf(files.slice(1))));
  });

  it('holds no time, and each file as it is', async () => {
    const entries = await new ZipReader(new Uint8ArrayReader(await zipOf(files))).getEntries();
    expect(entries.map(({ filename }) => filename)).toEqual(['assets/a.js', 'index.html']);
    for (const entry of entries) {
      expect(entry.compressedSize).toBe(entry.uncompressedSize);
      expect(entry.lastModDate.getFullYear()).toBe(1980);
    }
  });
});
