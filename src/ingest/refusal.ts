import { Malformed } from './csv-rows';
import { Unreadable } from './decode';
import type { RefusalCode } from './report';

/** Thrown while the bytes of a damaged ZIP are read. */
export class ZipDamaged extends Error {}

/** Why a file is refused that something was thrown for; null where that was none of the file's fault. */
export function refusalOf(error: unknown): RefusalCode | null {
  if (error instanceof Malformed) return 'malformed';
  if (error instanceof ZipDamaged) return 'zip-damaged';
  if (error instanceof Unreadable) return refusalOf(error.cause) ?? 'unreadable';
  // What V8 throws where an array cannot be allocated.
  return error instanceof RangeError ? 'too-large' : null;
}
