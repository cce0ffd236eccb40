/** What reading and computing takes at most for each byte of CSV: 2.8 measured over a million rows of step activity, and copies under a selection. */
const PER_BYTE = 3;
/** How much larger the exports are than the ZIP that they come in. */
const UNPACKED = 10;
const GIGABYTE = 2 ** 30;
/** A tab that knows nothing of its computer may count on so much. */
const USUAL = 2.5 * GIGABYTE;
/** The share of the computer's memory that a tab may count on. */
const SHARE = 0.5;

/** Files that may be more than the tab's memory holds, in bytes. */
export interface MemoryNeed {
  readonly needed: number;
  readonly limit: number;
}

interface Sized {
  readonly name: string;
  readonly size: number;
}

/**
 * What some files will need, where that may be more than the tab has; null where it fits.
 * @param loaded Bytes of the files that are loaded already.
 * @param device The computer's memory in gigabytes, as `navigator.deviceMemory` has it; undefined where the browser does not say.
 */
export function memoryNeed(
  files: readonly Sized[],
  loaded: number,
  device: number | undefined,
): MemoryNeed | null {
  const bytes = files.reduce(
    (sum, { name, size }) => sum + (/\.zip$/i.test(name) ? UNPACKED : 1) * size,
    loaded,
  );
  const needed = PER_BYTE * bytes;
  const limit = device === undefined ? USUAL : SHARE * device * GIGABYTE;
  return needed > limit ? { needed, limit } : null;
}

/** The computer's memory in gigabytes; undefined where the browser does not say. */
export function deviceMemory(): number | undefined {
  // Not in Node, where the store is tested.
  const browser: unknown = Reflect.get(globalThis, 'navigator');
  const known: unknown = browser instanceof Object ? Reflect.get(browser, 'deviceMemory') : undefined;
  return typeof known === 'number' ? known : undefined;
}
