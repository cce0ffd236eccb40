import type { Outcome } from './protocol';

/** What was asked for. */
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
