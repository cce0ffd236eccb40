/** A row of a result table: column → value; missing is the empty text, as in the exports. */
export type OracleRow = Readonly<Record<string, string | number>>;

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** The items by key, in order of first appearance. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** How often each item occurs. */
export function countEach<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The values that are there. */
export function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/** The sum of some numbers. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The mean; empty text of no numbers. */
export function mean(values: readonly number[]): number | '' {
  return values.length === 0 ? '' : sum(values) / values.length;
}

/** The middle value, or the mean of the two in the middle; empty text of no numbers. */
export function median(values: readonly number[]): number | '' {
  if (values.length === 0) return '';
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (Number.isInteger(middle)) return (sorted[middle - 1] + sorted[middle]) / 2;
  return sorted[Math.floor(middle)];
}

/** Orders texts by their characters' code points, as Python does. */
export function compareTexts(a: string, b: string): number {
  const left = Array.from(a, (character) => character.codePointAt(0) ?? 0);
  const right = Array.from(b, (character) => character.codePointAt(0) ?? 0);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return left[i] - right[i];
  }
  return left.length - right.length;
}

/** The UTC day on which a time lies, as its first millisecond. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY) * DAY;
}

/** A day as `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
