import {
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ByteSource } from '@/ingest/decode';

const encoder = new TextEncoder();

/** Text as Windows-1252 writes it, as long as it has no characters beyond U+00FF. */
export const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Some bytes as a source that hands them over in pieces of a size. */
export function byteSource(
  path: string,
  bytes: Uint8Array,
  pieceSize = 65_536,
  lastModified = 0,
): ByteSource {
  return {
    path,
    size: bytes.length,
    lastModified,
    stream() {
      let at = 0;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= bytes.length) controller.close();
          else controller.enqueue(bytes.slice(at, at + pieceSize));
          at += pieceSize;
        },
      });
    },
  };
}

/** A UTF-8 file. */
export function textSource(path: string, text: string, lastModified = 0): ByteSource {
  return byteSource(path, encoder.encode(text), 65_536, lastModified);
}

const cell = (value: string | number) => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A CSV file from its header line and the values of its rows. */
export function csvOf(header: string, rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows.map((row) => row.map(cell).join(','))].map((line) => `${line}\n`).join('');
}

/** The bytes of a ZIP with these files. */
export async function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { readonly password?: string; readonly level?: number } = {},
): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [name, content] of Object.entries(files)) {
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await zip.add(name, reader);
  }
  return zip.close();
}

/** A run of which only the enrolments are known. */
export const enrolmentsOnly = {
  'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
    ['l1', '2024-01-01 00:00:00 UTC', '', 'learner', ''],
  ]),
};
