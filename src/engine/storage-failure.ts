import { Damaged } from '@/json/fields';
import { Newer } from '@/workspace/document';
import type { ErrorCode, Failure } from './protocol';

/** By the names of the exceptions that browsers throw where storage fails. */
const byName: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'kept-newer',
};

/** Why something could not be stored or read back. What no store or file is to blame for is thrown on. */
export function failureOf(error: unknown, of: 'kept' | 'workspace' = 'kept'): Failure {
  if (error instanceof Damaged) return { ok: false, code: `${of}-damaged` };
  if (error instanceof Newer) return { ok: false, code: `${of}-newer` };
  if (error instanceof DOMException) {
    const code = Object.hasOwn(byName, error.name) ? byName[error.name] : 'not-kept';
    return { ok: false, code, detail: `${error.name}: ${error.message}` };
  }
  throw error;
}
