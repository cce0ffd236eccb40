const CHUNK_CHARACTERS = 1 << 16;

/** A simulated export: its name and its text, made piece by piece as it is read. */
export interface SimulatedFile {
  /** `<slug>-<run>_<dataset>.csv` */
  readonly name: string;
  /** The whole text from its beginning, in pieces of some 64,000 characters; every call starts anew. */
  chunks(): Iterable<string>;
}

/** A text as one CSV field, quoted where it has to be. */
export function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row from fields that are already safe (see `field`). */
export function line(...fields: readonly (string | number)[]): string {
  return `${fields.join(',')}\n`;
}

/** Joins lines to pieces large enough to be worth handing on. */
export function* chunked(header: string, lines: Iterable<string>): Generator<string> {
  let text = `${header}\n`;
  for (const next of lines) {
    text += next;
    if (text.length >= CHUNK_CHARACTERS) {
      yield text;
      text = '';
    }
  }
  if (text !== '') yield text;
}
