import { Damaged, fields, text } from '@/json/fields';
import { dayOf, isoDate } from '@/stats/timestamp';

/** How long texts may be. */
export const LONGEST = { name: 500, text: 10_000 } as const;

/** A course has fewer weeks, and no day is more weeks before it or after. */
export const MOST_WEEKS = 10_000;

/** What is absent or null is as usual. */
export function optional<T>(value: unknown, read: (value: unknown) => T, usual: T): T {
  return value === undefined || value === null ? usual : read(value);
}

/** An ISO date that the calendar has. */
export function isoDay(value: unknown): string {
  const day = text(value, 10, /^\d{4}-\d{2}-\d{2}$/);
  const number = dayOf(day);
  if (!Number.isFinite(number) || isoDate(number) !== day) throw new Damaged();
  return day;
}

/** An ISO date, or none. */
export function dayOrNone(value: unknown): string | null {
  return value === null ? null : isoDay(value);
}

/** A record of at most so many entries, each read by itself. */
export function record<T>(
  value: unknown,
  most: number,
  read: (each: unknown, key: string) => T,
): Readonly<Record<string, T>> {
  const entries = Object.entries(fields(value));
  if (entries.length > most) throw new Damaged();
  return Object.fromEntries(entries.map(([key, each]) => [text(key, LONGEST.name), read(each, key)]));
}

/** The properties that are there, each read by its own reader. */
export function present<T extends object>(
  value: unknown,
  readers: { readonly [K in keyof T]-?: (value: unknown) => Exclude<T[K], undefined> },
): Partial<T> {
  const file = fields(value);
  const entries = Object.entries(readers) as [string, (value: unknown) => unknown][];
  return Object.fromEntries(
    entries.filter(([key]) => file[key] !== undefined).map(([key, read]) => [key, read(file[key])]),
  ) as Partial<T>;
}
