import { Damaged, type Fields, fields, oneOf, whole } from './fields';

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
    if (whole(file.schemaVersion, 0) !== version) return { ok: false, code: 'version' };
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
