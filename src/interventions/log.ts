import type { Rule } from './rules';

/** One export: whom a rule matched, who was written to, and who was held out. */
export interface LogEntry {
  /** Its own, by which it is known when logs are put together. */
  readonly id: string;
  /** When it was exported, ISO 8601 in UTC. */
  readonly at: string;
  readonly rule: Pick<Rule, 'id' | 'name' | 'to' | 'message'> & {
    /** The conditions in words. */
    readonly words: string;
  };
  /** `<course-slug>-<run>` */
  readonly run: string;
  readonly cut: {
    /** The last day that was known, an ISO date. */
    readonly lastDay: string;
    readonly week: number;
  };
  readonly contacted: readonly string[];
  readonly heldOut: readonly string[];
  /** The share that was to be held out, from 0 to 0.9. */
  readonly share: number;
  readonly seed: number;
}

export type Log = readonly LogEntry[];

/**
 * The learners of a run whom a rule should not name again: those written to or held out by any rule for learners, and
 * those of whom the instructor was told, or not told, by this rule itself. Who was held out stays so: a message would
 * spoil the comparison.
 */
export function knownBefore(log: Log, run: string, rule: Pick<Rule, 'id' | 'to'>): ReadonlySet<string> {
  const entries = log.filter(
    (entry) =>
      entry.run === run &&
      (entry.rule.id === rule.id || (rule.to === 'learner' && entry.rule.to === 'learner')),
  );
  return new Set(entries.flatMap(({ contacted, heldOut }) => [...contacted, ...heldOut]));
}

/** Two logs as one, in order of time; of entries with the same id the first log's is kept. */
export function mergeLogs(log: Log, other: Log): Log {
  const entries = new Map([...other, ...log].map((entry) => [entry.id, entry]));
  return [...entries.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}
