import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteSource } from '@/testing/sources';
import { type ByteSource, decode, type Encoding, NotUtf8, readHead, sniffEncoding } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

async function decoded(source: ByteSource, encoding: Encoding): Promise<string> {
  let whole = '';
  for await (const { text } of decode(source, encoding)) whole += text;
  return whole;
}

const text = 'id,text\n1,Zoë 🙂 naïve “quotes” 漢字 Ωμέγα\n';

describe('sniffEncoding', () => {
  it.each([
    ['plain text', utf8('learner_id,step\n'), 'utf-8'],
    ['UTF-8 with a byte-order mark', utf8(`\uFEFF${text}`), 'utf-8'],
    ['text with accents', utf8(text), 'utf-8'],
    ['Windows text', Uint8Array.of(0x5a, 0x6f, 0xeb, 0x0a), 'utf-8'],
    ['UTF-16 LE with a mark', utf16('\uFEFF漢字', true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16('\uFEFF漢字', false), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(text, true), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(text, false), 'utf-16be'],
    ['text with a few NULs', utf8(`id,text\n1,a\0b\n${'some more text\n'.repeat(10)}`), 'utf-8'],
    [
      'text that turns into something else only later',
      utf8(`${'text\n'.repeat(110)}${'\0\u0001'.repeat(400)}`),
      'utf-8',
    ],
    ['text with one control character in twenty', utf8(`${'some text with it\u0001\n'.repeat(9)}`), null],
    ['bytes without NULs', Uint8Array.from({ length: 64 }, (_, i) => 14 + (i % 18)), null],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13, 0x49, 0x48), null],
    ['zeros', new Uint8Array(512), null],
    ['a gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b, 0x4c), null],
  ] as const)('takes %s for %j', (_, bytes, encoding) => {
    expect(sniffEncoding(bytes)).toBe(encoding);
  });
});

describe('readHead', () => {
  it.each([1, 3, 100])('joins pieces of %d bytes and stops at the length asked for', async (size) => {
    const source = byteSource('x', Uint8Array.of(1, 2, 3, 4, 5, 6, 7), size);
    expect([...(await readHead(source, 5))]).toEqual([1, 2, 3, 4, 5]);
    expect([...(await readHead(source, 50))]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('of an empty file is empty', async () => {
    expect(await readHead(byteSource('x', new Uint8Array(0)))).toEqual(new Uint8Array(0));
  });

  it('stops reading once it has enough', async () => {
    let cancelled = false;
    const endless: ByteSource = {
      ...byteSource('x', new Uint8Array(0)),
      stream: () =>
        new ReadableStream<Uint8Array>({
          pull: (controller) => controller.enqueue(new Uint8Array(10)),
          cancel: () => {
            cancelled = true;
          },
        }),
    };
    expect((await readHead(endless, 25)).length).toBe(25);
    expect(cancelled).toBe(true);
  });
});

describe('decode', () => {
  it.each([
    ['utf-8', utf8(text)],
    ['utf-16le', utf16(text, true)],
    ['utf-16be', utf16(text, false)],
  ] as const)('keeps the characters of %s whole wherever the bytes are cut', async (encoding, bytes) => {
    for (let size = 1; size <= bytes.length; size++) {
      expect(await decoded(byteSource('x', bytes, size), encoding)).toBe(text);
    }
  });

  it('reads back any text', async () => {
    const unit = fc.constantFrom('a', 'é', '漢', '🙂', '\n', '\0');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit }), fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        expect(await decoded(byteSource('x', utf8(whole), size), 'utf-8')).toBe(whole);
      }),
    );
  });

  it('drops the byte-order mark', async () => {
    expect(await decoded(byteSource('x', utf8('\uFEFFab'), 1), 'utf-8')).toBe('ab');
    expect(await decoded(byteSource('x', utf16('\uFEFFab', true), 1), 'utf-16le')).toBe('ab');
    expect(await decoded(byteSource('x', utf16('\uFEFFab', false), 1), 'utf-16be')).toBe('ab');
  });

  it('keeps a byte-order mark inside a file', async () => {
    let whole = '';
    const source = byteSource('x', utf8('\uFEFFab'), 1);
    for await (const { text: chunk } of decode(source, 'utf-8', undefined, true)) whole += chunk;
    expect(whole).toBe('\uFEFFab');
  });

  it('throws where bytes are not UTF-8, and reads them as Windows text when told', async () => {
    const bytes = Uint8Array.of(0x5a, 0x6f, 0xeb, 0x2c, 0x80, 0x0a);
    await expect(decoded(byteSource('x', bytes), 'utf-8')).rejects.toThrow(NotUtf8);
    expect(await decoded(byteSource('x', bytes), 'windows-1252')).toBe('Zoë,€\n');
  });

  it('marks a character that the end of the file cuts in two', async () => {
    const bytes = utf8('ab🙂');
    for (const cutAt of [3, 4, 5]) {
      expect(await decoded(byteSource('x', bytes.slice(0, cutAt)), 'utf-8')).toBe('ab\uFFFD');
    }
  });

  it.each([65_536, 1 << 20])(
    'hands over pieces of one size and says how far it is, of bytes by %i',
    async (given) => {
      const size = 500_000;
      const source = byteSource('x', utf8('é'.repeat(size / 2)), given);
      const chunks: { length: number; bytesRead: number; last: boolean }[] = [];
      for await (const { text: chunk, bytesRead, last } of decode(source, 'utf-8')) {
        chunks.push({ length: chunk.length, bytesRead, last });
      }
      expect(chunks).toEqual([
        { length: 131_072, bytesRead: 262_144, last: false },
        { length: 118_928, bytesRead: size, last: true },
      ]);
    },
  );

  it('throws the signal’s reason and lets go of the file', async () => {
    let cancelled = false;
    const controller = new AbortController();
    const source: ByteSource = {
      ...byteSource('x', new Uint8Array(0)),
      stream: () =>
        new ReadableStream<Uint8Array>({
          pull: (stream) => {
            stream.enqueue(utf8('a'.repeat(100)));
            controller.abort('enough');
          },
          cancel: () => {
            cancelled = true;
          },
        }),
    };
    const reading = (async () => {
      for await (const { text: chunk } of decode(source, 'utf-8', controller.signal)) expect(chunk).toBe('');
    })();
    await expect(reading).rejects.toBe('enough');
    expect(cancelled).toBe(true);
  });
});
