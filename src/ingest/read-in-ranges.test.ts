import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteSource, latin1 } from '@/testing/sources';
import type { ByteSource } from './decode';
import { readFile } from './read-file';
import { type RangeReaders, RangeReadersLost } from './read-in-ranges';
import { type RangeRequest, readRange } from './read-range';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const COMMENTS = 'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes';
const T = '2018-06-11 10:00:00 UTC';

const encode = (text: string) => new TextEncoder().encode(text);

function onDevice(path: string, bytes: Uint8Array): ByteSource {
  const file = new Blob([new Uint8Array(bytes)]);
  return { path, size: file.size, lastModified: 0, file, stream: () => file.stream() };
}

/** Readers of stretches in this thread, and how long each stretch was. */
function readersOf(count: number, smallest: number): RangeReaders & { readonly requests: RangeRequest[] } {
  const requests: RangeRequest[] = [];
  return {
    count,
    smallest,
    requests,
    read(request, options) {
      requests.push(request);
      return readRange(request, options);
    },
  };
}

/** Reads a file both ways and expects the same; returns the stretches that were asked for. */
async function expectSame(bytes: Uint8Array, path: string, count: number, smallest: number) {
  const source = onDevice(path, bytes);
  const readers = readersOf(count, smallest);
  expect(await readFile(source, { readers })).toEqual(await readFile(source));
  return readers.requests;
}

const row = (learner: number, step: number) => `learner-${learner},1.${step},1,${step},${T},`;
const comment = (id: number, text: string) => `${id},author-${id % 3},,1.2,1,2,${text},${T},0`;

describe('readInRanges', () => {
  it('reads a file in several stretches that cover it', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => row(i % 70, 1 + (i % 12)));
    const bytes = encode([STEPS, ...rows].join('\n'));
    const requests = await expectSame(bytes, 'a-1_step-activity.csv', 3, 1000);
    expect(requests.length).toBe(6);
    const read = requests.reduce((sum, { bytes: { size } }) => sum + size, 0);
    expect(read).toBe(bytes.length - STEPS.length - 1);
    expect(requests.filter(({ last }) => last)).toHaveLength(1);
  });

  it('reads as one what a stretch leaves open: lines in a quoted text that look like rows', async () => {
    const inner = Array.from({ length: 40 }, (_, i) => comment(i, 'not a row')).join('\n');
    const rows = Array.from({ length: 30 }, (_, i) => comment(100 + i, i % 7 === 3 ? `"${inner}"` : 'a row'));
    const requests = await expectSame(encode([COMMENTS, ...rows].join('\n')), 'a-1_comments.csv', 4, 200);
    expect(requests.length).toBeGreaterThan(8);
  });

  it.each([
    ['a small file', '', 1, 1_000_000],
    ['a first line without an end', '', 4, 10],
  ])('leaves %s to be read in order', async (_, rows, count, smallest) => {
    expect(await expectSame(encode(`${STEPS}${rows}`), 'a-1_step-activity.csv', count, smallest)).toEqual([]);
  });

  it('leaves UTF-16 and what is no file on the device to be read in order', async () => {
    const text = `\uFEFF${[STEPS, ...Array.from({ length: 50 }, (_, i) => row(i, 1))].join('\n')}`;
    const utf16 = new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
    expect(await expectSame(utf16, 'a-1_step-activity.csv', 4, 10)).toEqual([]);
    const { file: _, ...packed } = onDevice('a-1_step-activity.csv', encode(text));
    const readers = readersOf(4, 10);
    expect(await readFile(packed, { readers })).toMatchObject({ ok: true, rowsRead: 50 });
    expect(readers.requests).toEqual([]);
  });

  it('reads all of it as windows-1252 where one stretch is no UTF-8', async () => {
    const rows = Array.from({ length: 25_000 }, (_, i) => comment(i, i === 24_000 ? 'café' : 'tea'));
    const bytes = latin1([COMMENTS, ...rows].join('\n'));
    const inPieces = byteSource('a-1_comments.csv', bytes);
    const source = { ...inPieces, file: new Blob([new Uint8Array(bytes)]) };
    const { requests, ...readers } = readersOf(2, 500);
    expect(await readFile(source, { readers })).toEqual(await readFile(inPieces));
    expect(new Set(requests.map(({ encoding }) => encoding))).toEqual(new Set(['utf-8', 'windows-1252']));
  });

  /** Four stretches of rows, so many in the middle of each with broken quotes, which the quotes behind them show to be so. */
  const brokenRows = (each: number) => {
    const isBroken = (i: number) => i % 300 >= 100 && i % 300 < 100 + each;
    const rows = Array.from({ length: 1200 }, (_, i) =>
      isBroken(i) ? `"x"y,1.1,1,1,${T},` : `"learner-${i}",1.1,1,1,${T},`,
    );
    return encode([STEPS, ...rows].join('\n'));
  };

  it('refuses a file whose stretches have more than 200 broken rows together, and stops the others', async () => {
    const path = 'a-1_step-activity.csv';
    expect(await expectSame(brokenRows(50), path, 2, 100)).toHaveLength(4);
    const signals: (AbortSignal | undefined)[] = [];
    const { read, ...readers } = readersOf(2, 100);
    const content = await readFile(onDevice(path, brokenRows(51)), {
      readers: {
        ...readers,
        read(request, options) {
          signals.push(options.signal);
          return read(request, options);
        },
      },
    });
    expect(content).toEqual({ ok: false, refusal: 'malformed' });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true, true, true]);
  });

  it('leaves a file without three good rows in a row to be read in order', async () => {
    const rows = Array.from({ length: 590 }, (_, i) => (i % 3 ? row(i, 1) : `"x"y,1.1,1,1,${T},`));
    const text = [STEPS, ...rows].join('\n');
    expect(await expectSame(encode(text), 'a-1_step-activity.csv', 2, 100)).toEqual([]);
  });

  it('keeps marks at the beginning of a stretch', async () => {
    const header = 'title,total_views,viewed_five_percent,viewed_onehundred_percent';
    const rows = Array.from({ length: 60 }, (_, i) => `\uFEFFvideo ${i},5,1,1`);
    const requests = await expectSame(encode([header, ...rows].join('\n')), 'a-1_video-stats.csv', 2, 100);
    expect(requests.length).toBe(4);
  });

  it('says how far it is, and never goes back', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => row(i, 1));
    const seen: [number, number][] = [];
    const bytes = encode([STEPS, ...rows, ''].join('\n'));
    await readFile(onDevice('a-1_step-activity.csv', bytes), {
      readers: readersOf(3, 1000),
      onProgress: (read, count) => seen.push([read, count]),
    });
    expect(seen.at(-1)).toEqual([bytes.length, 300]);
    expect(seen.map(([read]) => read)).toEqual(seen.map(([read]) => read).toSorted((a, b) => a - b));
  });

  it('counts once what is read again as one', async () => {
    const inner = Array.from({ length: 40 }, (_, i) => comment(i, 'not a row')).join('\n');
    const rows = Array.from({ length: 30 }, (_, i) => comment(100 + i, i % 7 === 3 ? `"${inner}"` : 'a row'));
    const bytes = encode([COMMENTS, ...rows, ''].join('\n'));
    const readers = readersOf(4, 200);
    const seen: [number, number][] = [];
    await readFile(onDevice('a-1_comments.csv', bytes), {
      readers,
      onProgress: (read, count) => seen.push([read, count]),
    });
    expect(readers.requests.length).toBeGreaterThan(8);
    expect(seen.at(-1)).toEqual([bytes.length, rows.length]);
  });

  it('reads in order where the readers are lost', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => row(i, 1));
    const source = onDevice('a-1_step-activity.csv', encode([STEPS, ...rows].join('\n')));
    const lost: RangeReaders = {
      count: 2,
      smallest: 100,
      read: () => Promise.reject(new RangeReadersLost()),
    };
    expect(await readFile(source, { readers: lost })).toEqual(await readFile(source));
  });

  it('stops all stretches where it is cancelled', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => row(i, 1));
    const source = onDevice('a-1_step-activity.csv', encode([STEPS, ...rows].join('\n')));
    const controller = new AbortController();
    const signals: AbortSignal[] = [];
    const readers: RangeReaders = {
      count: 2,
      smallest: 100,
      read(request, options) {
        if (options.signal) signals.push(options.signal);
        if (signals.length === 4) controller.abort('enough');
        return readRange(request, options);
      },
    };
    await expect(readFile(source, { readers, signal: controller.signal })).rejects.toBe('enough');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true, true]);
  });

  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.nat(9).map((id) => comment(id, 'plain')) },
    { weight: 2, arbitrary: fc.nat(9).map((id) => comment(id, '"two\nlines, a ""word"" and\r\nmore"')) },
    { weight: 2, arbitrary: fc.nat(9).map((id) => comment(id, 'naïve ✓ 𝕏')) },
    {
      weight: 1,
      arbitrary: fc.nat(9).map((id) => comment(id, `"${comment(7, 'x')}\n`.repeat(5).concat('"'))),
    },
    fc.constantFrom(
      '',
      'too,few',
      comment(1, '"open'),
      comment(1, '"stray"quote'),
      comment(1, 'a "b" c'),
      '"',
      '\uFEFF',
    ),
  );
  const newline = fc.constantFrom('\n', '\r\n', '\r');
  const text = fc
    .record({
      lines: fc.array(piece, { maxLength: 60 }),
      newline,
      mark: fc.boolean(),
      above: fc.constantFrom('', '\n\n'),
      end: fc.boolean(),
    })
    .map(({ lines, newline: end, mark, above, end: ends }) =>
      [mark ? '\uFEFF' : '', above, [COMMENTS, ...lines].join(end), ends ? end : ''].join(''),
    );

  it('gives what reading in order gives, for any file, cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 20, max: 400 }),
        async (csv, count, smallest) => {
          await expectSame(encode(csv), 'a-1_comments.csv', count, smallest);
        },
      ),
      { numRuns: 400 },
    );
  });
});
