/** Anything whose bytes can be streamed, more than once: a dropped file, a file inside a ZIP. */
export interface ByteSource {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970; 0 where unknown. */
  readonly lastModified: number;
  /** The file on the device, any part of which can be read by itself; absent where its bytes must be unpacked. */
  readonly file?: Blob;
  stream(): ReadableStream<Uint8Array>;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A piece of a file's text. Characters are never cut in two. */
export interface TextChunk {
  readonly text: string;
  /** Bytes read so far. */
  readonly bytesRead: number;
  readonly last: boolean;
}

/** Thrown where bytes are no valid UTF-8; the file is then read again as windows-1252. */
export class NotUtf8 extends Error {}

/** Thrown where the bytes cannot be had: the file was moved, changed or locked since it was chosen. */
export class Unreadable extends Error {}

/** Lets a stream go, whatever became of it. */
const release = (reader: ReadableStreamDefaultReader<Uint8Array>) => reader.cancel().catch(() => undefined);

/** The next bytes of a stream. Throws Unreadable, with what the stream threw as its cause. */
async function readBytes(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    throw new Unreadable('the file cannot be read', { cause: error });
  }
}

/** Small enough for the rows of one to be gone before the next, which spares the garbage collection a third of its work. */
const CHUNK = 1 << 17;

/**
 * The encoding that the first bytes show: by byte-order mark, or UTF-16 by its zero bytes; else UTF-8.
 * Null where the bytes are no text.
 */
export function sniffEncoding(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, 512);
  const zeros = [0, 0];
  let controls = 0;
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]++;
    else if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  });
  const half = sample.length / 2;
  if (zeros[1] > 0.4 * half && zeros[0] === 0) return 'utf-16le';
  if (zeros[0] > 0.4 * half && zeros[1] === 0) return 'utf-16be';
  return zeros[0] + zeros[1] + controls > 0.02 * sample.length ? null : 'utf-8';
}

/** The first bytes of a source. */
export async function readHead(source: ByteSource, length = 4096): Promise<Uint8Array> {
  const reader = source.stream().getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const { value, done } = await readBytes(reader);
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  await release(reader);
  const head = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    head.set(part, offset);
    offset += part.length;
  }
  return head.subarray(0, length);
}

/**
 * The text of a source, at least 131,072 characters at a time but for the last, multi-byte characters whole across borders.
 * @param inside Whether the bytes come from inside a file, where a byte-order mark is none.
 * Throws Unreadable where they cannot be had, NotUtf8 where the encoding is UTF-8 and the bytes are not; the signal's reason where aborted.
 */
export async function* decode(
  source: Pick<ByteSource, 'stream'>,
  encoding: Encoding,
  signal?: AbortSignal,
  inside = false,
): AsyncGenerator<TextChunk> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: inside });
  const reader = source.stream().getReader();
  let text = '';
  let bytesRead = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { value, done } = await readBytes(reader);
      if (done) break;
      for (let from = 0; from < value.length; from += CHUNK) {
        const piece = value.subarray(from, from + CHUNK);
        bytesRead += piece.length;
        text += decodeStrictly(decoder, piece);
        if (text.length < CHUNK) continue;
        yield { text, bytesRead, last: false };
        text = '';
      }
    }
    yield { text: text + flush(decoder), bytesRead, last: true };
  } finally {
    await release(reader);
  }
}

function decodeStrictly(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch (error) {
    throw new NotUtf8('not UTF-8', { cause: error });
  }
}

/** What is left at the end: nothing, or the mark of a character that a truncated file cuts in two. */
function flush(decoder: TextDecoder): string {
  try {
    return decoder.decode();
  } catch {
    return '\uFFFD';
  }
}
