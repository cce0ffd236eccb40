/** More cells than this, and days are counted together. */
const MOST_CELLS = 40_000;
const WEEK = 7;
/** Days before the start that are still shown. */
const LEAD_DAYS = 7;

export interface Buckets {
  /** The first day, in days since 1970. */
  readonly first: number;
  /** Days in each. */
  readonly days: number;
  readonly count: number;
}

/**
 * The days from the first visit, but no earlier than seven days before the start, to the last one: each by itself, or in as
 * few whole weeks as keep the table small, aligned with the course's start. A start after all visits is left aside.
 */
export function dayBuckets(
  firstDay: number,
  lastDay: number,
  start: number | null,
  steps: number,
  mostCells = MOST_CELLS,
): Buckets {
  const anchor = start !== null && start - LEAD_DAYS <= lastDay ? start : firstDay;
  const first = Math.max(firstDay, anchor - LEAD_DAYS);
  const span = lastDay - first + 1;
  if (span * steps <= mostCells) return { first, days: 1, count: span };
  const days = WEEK * Math.max(1, Math.ceil((span * steps) / mostCells / WEEK));
  const aligned = anchor - days * Math.ceil((anchor - first) / days);
  return { first: aligned, days, count: Math.ceil((lastDay - aligned + 1) / days) };
}
