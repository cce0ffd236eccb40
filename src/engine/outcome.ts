import type { Outcome } from './protocol';

/** What was asked for. */
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** Lets messages in, so that a cancel that waits is heard. */
export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
