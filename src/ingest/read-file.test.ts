import { describe, expect, it } from 'vitest';
import { COMMENTS, read, readText, STEPS, T, valuesOf } from '@/testing/read-csv';
import { byteSource, csvOf, latin1, textSource } from '@/testing/sources';
import type { ByteSource } from './decode';
import { readFile } from './read-file';

const refusal = async (source: ByteSource) => {
  const content = await readFile(source);
  return content.ok ? null : content.refusal;
};

const utf16 = (text: string) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return new Uint8Array(view.buffer);
};

describe('a file that is no export', () => {
  it.each([
    ['nothing', ''],
    ['blank lines only', '\n\r\n  \n\t\n'],
    ['only a byte-order mark', '\uFEFF'],
  ])('is empty where it holds %s', async (_, text) => {
    expect(await refusal(textSource('x-1_enrolments.csv', text))).toBe('empty');
  });

  it('is not text where it is an image with the name of an export', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13, 73, 72, 68, 82);
    expect(await refusal(byteSource('x-1_enrolments.csv', png))).toBe('not-text');
  });

  it('is an unknown dataset where it is a table of something else', async () => {
    expect(await refusal(textSource('x-1_enrolments.csv', 'product,price\ntea,3\n'))).toBe('unknown-dataset');
    expect(await refusal(textSource('x.csv', 'product,price'))).toBe('unknown-dataset');
  });

  it('is an unknown dataset where its first line never ends', async () => {
    let pulled = 0;
    const piece = new TextEncoder().encode('{"a":1}, '.repeat(10_000));
    const endless: ByteSource = {
      path: 'x.json',
      size: 1e12,
      lastModified: 0,
      stream: () =>
        new ReadableStream<Uint8Array>({
          pull(controller) {
            pulled++;
            controller.enqueue(piece);
          },
        }),
    };
    expect(await refusal(endless)).toBe('unknown-dataset');
    expect(pulled * piece.length).toBeLessThan(4_000_000);
  });

  it('is malformed where its quotes are broken in too many lines', async () => {
    const bad = 'a,"1.1"x,1,1,,\n';
    expect(await refusal(textSource('x.csv', `${STEPS}\n${bad.repeat(201)}`))).toBe('malformed');
    expect((await readText(`${STEPS}\n${bad.repeat(200)}`)).rowsRead).toBe(200);
  });

  it('is unreadable where the browser cannot read it', async () => {
    const source: ByteSource = {
      ...textSource('x.csv', ''),
      stream: () =>
        new ReadableStream<Uint8Array>({
          start: (controller) => controller.error(new DOMException('gone', 'NotFoundError')),
        }),
    };
    expect(await refusal(source)).toBe('unreadable');
  });

  it('lets a bug through', async () => {
    const source: ByteSource = {
      ...textSource('x.csv', ''),
      stream: () => {
        throw new TypeError('a bug');
      },
    };
    await expect(readFile(source)).rejects.toThrow(new TypeError('a bug'));
  });
});

describe('a file with a header only', () => {
  it.each([STEPS, `${STEPS}\n`, `\uFEFF${STEPS}\r\n\r\n`])('is read, with a note: %j', async (text) => {
    const { table, rowsRead, notes, issues } = await readText(text);
    expect([table.format.id, table.rows, rowsRead]).toEqual(['step-activity', 0, 0]);
    expect(notes).toEqual([{ code: 'header-only' }]);
    expect(issues).toEqual([]);
    expect(valuesOf(table, 'step')).toEqual([]);
  });
});

describe('encodings', () => {
  const text = csvOf(COMMENTS, [[1, 'a', '', '1.1', 'Zoë naïve', T, 0, '']]);
  const windows = latin1(text);

  it('reads Windows text, with a note', async () => {
    const { table, notes } = await read(byteSource('x.csv', windows));
    expect(valuesOf(table, 'text')).toEqual(['Zoë naïve']);
    expect(notes).toEqual([{ code: 'windows-1252' }]);
  });

  it('reads UTF-16 with and without a mark, with a note', async () => {
    for (const bytes of [utf16(`\uFEFF${text}`), utf16(text)]) {
      const { table, notes } = await read(byteSource('x.csv', bytes));
      expect(valuesOf(table, 'text')).toEqual(['Zoë naïve']);
      expect(valuesOf(table, 'id')).toEqual(['1']);
      expect(notes).toEqual([{ code: 'utf-16' }]);
    }
  });

  it('reads UTF-8 with a mark, without a note', async () => {
    const { table, notes } = await readText(`\uFEFF${text}`);
    expect(valuesOf(table, 'id')).toEqual(['1']);
    expect(notes).toEqual([]);
  });

  it('starts again as Windows text where that shows late, and never lets progress go back', async () => {
    const rows = Array.from({ length: 8000 }, (_, i) => [i, 'a', '', '1.1', 'x'.repeat(400), T, 0, '']);
    const late = csvOf(COMMENTS, [...rows, [1, 'a', '', '1.1', 'Zoë', T, 0, '']]);
    const bytes = latin1(late);
    const progress: number[] = [];
    const content = await readFile(byteSource('x.csv', bytes), {
      onProgress: (bytesRead) => progress.push(bytesRead),
    });
    expect(content).toMatchObject({ ok: true, rowsRead: 8001, notes: [{ code: 'windows-1252' }] });
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.at(-1)).toBe(bytes.length);
  });

  it('throws the signal’s reason', async () => {
    const controller = new AbortController();
    controller.abort('enough');
    await expect(readFile(textSource('x.csv', text), { signal: controller.signal })).rejects.toBe('enough');
  });
});
