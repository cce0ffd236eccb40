import { Damaged, type Fields, fields, oneOf, whole } from '@/json/fields';

const KIND = 'coursetrace-workspace';
export const VERSION = 1;

/** What makes a document of one version one of the next; by the version that it begins with. */
export type Migrations = Readonly<Record<number, (document: Fields) => Fields>>;

/** Version 1 is the first. */
const migrations: Migrations = {};

/** Thrown where a document was written by a later version. */
export class Newer extends Error {}

/** A document of the current version as JSON. */
export function writeDocument(content: Fields): string {
  return JSON.stringify({ kind: KIND, schemaVersion: VERSION, ...content });
}

/**
 * A document in JSON, brought to the current version step by step.
 * @throws Damaged where it is none, Newer where it was written by a later version.
 */
export function readDocument(json: unknown, steps: Migrations = migrations, current = VERSION): Fields {
  const document = parse(json);
  oneOf([KIND], document.kind);
  const version = whole(document.schemaVersion, 0, Number.MAX_SAFE_INTEGER);
  if (version > current) throw new Newer();
  let migrated = document;
  for (let at = version; at < current; at++) {
    if (!Object.hasOwn(steps, at)) throw new Damaged();
    migrated = steps[at](migrated);
  }
  return migrated;
}

function parse(json: unknown): Fields {
  if (typeof json !== 'string') throw new Damaged();
  try {
    return fields(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Damaged();
    throw error;
  }
}
