/** Thrown where a file from elsewhere is not what it should be. */
export class Damaged extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Damaged();
}

export function list<T>(value: unknown, most: number, read: (each: unknown) => T, least = 0): readonly T[] {
  if (Array.isArray(value) && value.length <= most && value.length >= least) return value.map(read);
  throw new Damaged();
}

export function finite(value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most) return value;
  throw new Damaged();
}

export function whole(value: unknown, least: number, most: number): number {
  if (Number.isInteger(value)) return finite(value, least, most);
  throw new Damaged();
}

export function text(value: unknown, longest: number, shape = /^/): string {
  if (typeof value === 'string' && value.length <= longest && shape.test(value)) return value;
  throw new Damaged();
}

export function oneOf<T>(known: readonly T[], value: unknown): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Damaged();
  return found;
}

export type ReadFile<T> =
  | { readonly ok: true; readonly value: T }
  /** `version`: written by another version, otherwise. `damaged`: not JSON, or not all that it should have. */
  | { readonly ok: false; readonly code: 'damaged' | 'version' };

/** Reads a JSON file of a kind and version; `read` throws Damaged where a field is not what it should be. */
export function readJson<T>(
  json: string,
  kind: string,
  version: number,
  read: (file: Fields) => T,
): ReadFile<T> {
  try {
    const file = fields(JSON.parse(json));
    oneOf([kind], file.kind);
    if (whole(file.schemaVersion, 0, Number.MAX_SAFE_INTEGER) !== version) {
      return { ok: false, code: 'version' };
    }
    return { ok: true, value: read(file) };
  } catch (error) {
    if (error instanceof Damaged || error instanceof SyntaxError) return { ok: false, code: 'damaged' };
    throw error;
  }
}

/** A file of a kind and version as text. */
export function writeJson(kind: string, schemaVersion: number, content: Fields): string {
  return `${JSON.stringify({ kind, schemaVersion, ...content }, null, 2)}\n`;
}
