import {
  BlobReader,
  BlobWriter,
  TextReader,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { describe, expect, it } from 'vitest';
import type { LibraryFile } from '@/course/library';
import { importFiles } from '@/ingest/import-files';
import { Damaged } from '@/json/fields';
import { presets, simulateCourse } from '@/simulate';
import { textSource } from '@/testing/sources';
import { Newer } from './document';
import { readState } from './read-state';
import { readWorkspace, writeWorkspace } from './workspace-file';

const files = (
  await importFiles(
    simulateCourse({ ...presets.small, learners: 200 }).map((file) =>
      textSource(file.name, [...file.chunks()].join('')),
    ),
  )
).map((file, place): LibraryFile => ({ ...file, id: `file-${place}`, assigned: null }));
const state = readState({
  changes: { 'safety-1': { name: 'Safety', sessionGapMinutes: 20, steps: { '1.10': { title: 'Öl' } } } },
  savedGroups: [{ id: 'a', name: 'Quick', group: [{ kind: 'did', group: 'commented', not: true }] }],
});

/** The workspace with one of its files changed; left out where the change says null. */
async function changed(
  blob: Blob,
  path: RegExp,
  change: (bytes: Blob) => Promise<Blob | null>,
): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter());
  let met = false;
  for (const entry of await new ZipReader(new BlobReader(blob)).getEntries()) {
    if (entry.directory) continue;
    const bytes = await entry.getData(new BlobWriter());
    const here: boolean = !met && path.test(entry.filename);
    met ||= here;
    const now = here ? await change(bytes) : bytes;
    if (now) await zip.add(entry.filename, new BlobReader(now));
  }
  expect(met).toBe(true);
  return zip.close();
}

describe('a workspace file', () => {
  it('holds all that was set, and where it is to, every cell', async () => {
    const { state: read, files: again } = await readWorkspace(await writeWorkspace(state, files));
    expect(read).toEqual(state);
    expect(again).toEqual(files.map(({ id: _, ...file }) => file));
  });

  it('holds no row, no id and no file’s name where it is saved without data', async () => {
    const blob = await writeWorkspace(state, null);
    expect((await readWorkspace(blob)).files).toBeNull();
    const entries = await new ZipReader(new BlobReader(blob)).getEntries();
    expect(entries.map(({ filename }) => filename)).toEqual(['workspace.json']);
  });

  it.each([
    ['the document', /workspace\.json/],
    ['a dictionary', /tables\/0\.json/],
    ['a column', /tables\/1\/0\.bin/],
  ])('is refused without %s', async (_, path) => {
    const blob = await changed(await writeWorkspace(state, files), path, async () => null);
    await expect(readWorkspace(blob)).rejects.toThrow(Damaged);
  });

  it('is refused where a column is longer or shorter than its table', async () => {
    const whole = await writeWorkspace(state, files);
    for (const change of [
      async (bytes: Blob) => bytes.slice(0, -4),
      async (bytes: Blob) => new Blob([bytes, new Uint8Array(4)]),
    ]) {
      await expect(readWorkspace(await changed(whole, /0\.bin/, change))).rejects.toThrow(Damaged);
    }
  });

  it('is refused where a bit has changed or its end is missing', async () => {
    const bytes = new Uint8Array(await (await writeWorkspace(state, files)).arrayBuffer());
    await expect(readWorkspace(new Blob([bytes.slice(0, -50)]))).rejects.toThrow(Damaged);
    const whole = await readWorkspace(new Blob([bytes]));
    // In each sixteenth of the file but the last, where the directory is.
    for (let part = 1; part < 15; part++) {
      const place = Math.floor((bytes.length * part) / 16);
      const changed = bytes.with(place, bytes[place] ^ 4);
      // Some bits say nothing, such as those of a file's date; else it is refused.
      const read = await readWorkspace(new Blob([changed])).catch((error) => error);
      if (!(read instanceof Damaged)) expect(read).toEqual(whole);
    }
  });

  it('is refused where it is another ZIP, or none', async () => {
    const zip = new ZipWriter(new BlobWriter());
    await zip.add('enrolments.csv', new TextReader('learner_id'));
    await expect(readWorkspace(await zip.close())).rejects.toThrow(Damaged);
    await expect(readWorkspace(new Blob(['{}']))).rejects.toThrow(Damaged);
    await expect(readWorkspace(new Blob([]))).rejects.toThrow(Damaged);
  });

  it('of a later version is told from a damaged one', async () => {
    const blob = await changed(await writeWorkspace(state, null), /workspace/, async (bytes) => {
      const json = await bytes.text();
      return new Blob([json.replace('"schemaVersion":1', '"schemaVersion":2')]);
    });
    await expect(readWorkspace(blob)).rejects.toThrow(Newer);
  });
});
