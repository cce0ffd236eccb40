/** What one side says of a file of step activity, in the same form for both. */
export interface Answers {
  /** By step label: the learners who visited it, who completed it, and whose last visit it is. */
  readonly steps: Readonly<Record<string, readonly [visited: number, completed: number, last: number]>>;
  /** First visits by weekday (0 = Monday) and hour of the day, in UTC: `weekday/hour`. */
  readonly hours: Readonly<Record<string, number>>;
  readonly learners: number;
  readonly sessions: number;
  readonly studyMinutes: number;
}

/** What one side took, in milliseconds, and what it found. */
export interface Measured {
  /** From the file to tables that can be asked. */
  readonly import: number;
  /** From the first question to the last of the four answers. */
  readonly aggregates: number;
  readonly answers: Answers;
}

/** DuckDB with ids as text, whatever they look like, as Coursetrace keeps them; and with ids that must be UUIDs, as 128 bits. */
export type SideName = 'coursetrace' | 'duckdb' | 'duckdbUuid';

export const sideNames: readonly SideName[] = ['coursetrace', 'duckdb', 'duckdbUuid'];

/** One of those that are compared, ready to begin. */
export interface Side {
  measure(file: File): Promise<Measured>;
}
