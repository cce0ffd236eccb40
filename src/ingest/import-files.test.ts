import { afterEach, describe, expect, it, vi } from 'vitest';
import { byteSource, csvOf, latin1, textSource, zipOf } from '@/testing/sources';
import type { ByteSource } from './decode';
import { type ImportedFile, importFiles } from './import-files';
import type { ImportProgress, RowIssueCode } from './report';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const T = '2018-06-11 10:00:00 UTC';
const steps = (learners: readonly string[]) =>
  csvOf(
    STEPS,
    learners.map((id) => [id, '1.1', 1, 1, T, '']),
  );

const summary = ({ path, slug, run, rowsRead, table, refusal }: ImportedFile) => ({
  path,
  slug,
  run,
  rowsRead,
  rowsKept: table?.rows ?? null,
  refusal,
});

/** The reasons for which a row is left out, not just a value of it. */
const LEFT_OUT = new Set<RowIssueCode>(['blank-person', 'field-count', 'quote-not-closed', 'no-step']);
const leftOut = ({ issues }: ImportedFile) =>
  issues.reduce((sum, { code, rows }) => sum + (LEFT_OUT.has(code) ? rows : 0), 0);

/** Some megabytes in few rows. */
const long = steps(Array.from({ length: 10_000 }, (_, i) => `learner-${i}-`.padEnd(300, 'x')));

/** Lets every report of progress through, however fast the machine is. */
function everyReport(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('importFiles', () => {
  it('reads each file and names slug and run as its name does', async () => {
    const imported = await importFiles([
      textSource('folder/safety-online-6_step-activity.csv', steps(['a', 'b']), 77),
      textSource('nameless.csv', steps(['c'])),
      textSource('notes.txt', 'some notes\nof mine\n'),
      textSource('empty.csv', ''),
    ]);
    expect(imported.map(summary)).toEqual([
      {
        path: 'folder/safety-online-6_step-activity.csv',
        slug: 'safety-online',
        run: 6,
        rowsRead: 2,
        rowsKept: 2,
        refusal: null,
      },
      { path: 'nameless.csv', slug: null, run: null, rowsRead: 1, rowsKept: 1, refusal: null },
      { path: 'notes.txt', slug: null, run: null, rowsRead: 0, rowsKept: null, refusal: 'unknown-dataset' },
      { path: 'empty.csv', slug: null, run: null, rowsRead: 0, rowsKept: null, refusal: 'empty' },
    ]);
    expect(imported[0]).toMatchObject({ bytes: steps(['a', 'b']).length, lastModified: 77 });
  });

  it('reads the files of ZIPs, and reports what it cannot take', async () => {
    const inner = await zipOf({ 'x-2_step-activity.csv': steps(['a']) });
    const bytes = await zipOf({
      'x-1_step-activity.csv': steps(['a', 'b', 'c']),
      'inner.zip': inner,
      '__MACOSX/._x-1_step-activity.csv': 'litter',
      'picture.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13),
    });
    const imported = await importFiles([byteSource('all.zip', bytes)]);
    expect(imported.map(({ path, rowsRead, refusal }) => [path, rowsRead, refusal])).toEqual([
      ['all.zip/x-1_step-activity.csv', 3, null],
      ['all.zip/inner.zip/x-2_step-activity.csv', 1, null],
      ['all.zip/__MACOSX/._x-1_step-activity.csv', 0, 'ignored'],
      ['all.zip/picture.png', 0, 'not-text'],
    ]);
  });

  it('refuses a file whose bytes in the ZIP are damaged', async () => {
    const text = steps(['a', 'b']);
    const bytes = await zipOf({ 'x-1_step-activity.csv': text }, { level: 0 });
    bytes[new TextDecoder('latin1').decode(bytes).indexOf(T)] ^= 1;
    const [file] = await importFiles([byteSource('all.zip', bytes)]);
    expect(file).toMatchObject({ refusal: 'zip-damaged', table: null, rowsRead: 0 });
  });

  it('refuses a file that turns out damaged only at its end, and reads the next', async () => {
    const text = steps(Array.from({ length: 5000 }, (_, i) => `learner-${i}`));
    const bytes = await zipOf({ 'x.csv': text, 'y.csv': steps(['a']) }, { level: 0 });
    bytes[new TextDecoder('latin1').decode(bytes).indexOf('learner-4999')] ^= 1;
    const files = await importFiles([byteSource('all.zip', bytes)]);
    expect(files.map(({ refusal, rowsRead }) => [refusal, rowsRead])).toEqual([
      ['zip-damaged', 0],
      [null, 1],
    ]);
  });

  it('keeps account of every row', async () => {
    const text = `${steps(['a', '', 'b'])}"oops,1.1,1,1,,\nc,1.1,1,1,,\nd,1.1,x,1,,\ne,1.1,1\nf,1.1,1,1,bad,bad\n\n`;
    const [file] = await importFiles([textSource('x.csv', text)]);
    expect(summary(file)).toMatchObject({ rowsRead: 8, rowsKept: 4 });
    expect(file.issues).toEqual([
      { code: 'blank-person', rows: 1, lines: [3] },
      { code: 'quote-not-closed', rows: 1, lines: [5] },
      { code: 'no-step', rows: 1, lines: [7] },
      { code: 'field-count', rows: 1, lines: [8] },
      { code: 'bad-time', rows: 1, lines: [9] },
    ]);
    expect(leftOut(file)).toBe(4);
  });

  it('reports progress that only ever goes forward, up to all bytes and files', async () => {
    everyReport();
    const windows = latin1(`${long}Zo\u00eb,1.1,1,1,,\n`);
    const sources = [
      textSource('a-1_step-activity.csv', steps(['a'])),
      byteSource('b-1_step-activity.csv', windows),
      textSource('.DS_Store', 'not counted'),
      textSource('c-1_step-activity.csv', steps(['b', 'c'])),
    ];
    const reports: ImportProgress[] = [];
    await importFiles(sources, { onProgress: (progress) => reports.push(progress) });
    const total = sources[0].size + sources[1].size + sources[3].size;
    expect(reports[0]).toEqual({
      files: 4,
      filesDone: 0,
      bytes: total,
      bytesRead: 0,
      current: { path: '.DS_Store', bytes: sources[2].size, bytesRead: 0, rows: 0 },
    });
    expect(reports.at(-1)).toEqual({ files: 4, filesDone: 4, bytes: total, bytesRead: total, current: null });
    const read = reports.map(({ bytesRead }) => bytesRead);
    expect(read).toEqual(read.toSorted((a, b) => a - b));
    expect(new Set(read).size).toBeGreaterThan(5);
    expect(reports.map(({ filesDone }) => filesDone)).toEqual(
      reports.map(({ filesDone }) => filesDone).toSorted((a, b) => a - b),
    );
    expect(
      reports.filter(({ current }) => current?.path === 'b-1_step-activity.csv').at(-1)?.current,
    ).toMatchObject({
      bytesRead: windows.length,
    });
  });

  it('reports no more often than a person can see', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(1000);
    const reports: ImportProgress[] = [];
    await importFiles([textSource('x.csv', long)], { onProgress: (progress) => reports.push(progress) });
    expect(reports.map(({ filesDone, bytesRead }) => [filesDone, bytesRead])).toEqual([
      [0, 0],
      [1, long.length],
    ]);
  });

  it('throws the signal’s reason before, between and inside files', async () => {
    everyReport();
    const aborted = new AbortController();
    aborted.abort('before');
    await expect(importFiles([textSource('x.csv', '')], { signal: aborted.signal })).rejects.toBe('before');

    const between = new AbortController();
    const opened: string[] = [];
    const watched = (path: string): ByteSource => {
      const source = textSource(path, steps(['a']));
      return {
        ...source,
        stream() {
          opened.push(path);
          return source.stream();
        },
      };
    };
    const stopAfterFirst = ({ filesDone }: ImportProgress) => filesDone === 1 && between.abort('between');
    await expect(
      importFiles([watched('1.csv'), watched('2.csv'), watched('3.csv')], {
        signal: between.signal,
        onProgress: stopAfterFirst,
      }),
    ).rejects.toBe('between');
    // Every file is opened to see whether it is a ZIP; the third never again.
    expect(opened.filter((path) => path === '3.csv')).toHaveLength(1);
    expect(opened.filter((path) => path === '1.csv')).toHaveLength(3);

    const inside = new AbortController();
    await expect(
      importFiles([textSource('x.csv', long)], {
        signal: inside.signal,
        onProgress: ({ current }) => current && current.rows > 0 && inside.abort('inside'),
      }),
    ).rejects.toBe('inside');
  });

  it('of nothing is nothing', async () => {
    const reports: ImportProgress[] = [];
    expect(await importFiles([], { onProgress: (progress) => reports.push(progress) })).toEqual([]);
    expect(reports).toEqual([{ files: 0, filesDone: 0, bytes: 0, bytesRead: 0, current: null }]);
  });
});
