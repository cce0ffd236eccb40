import type { Result } from '@/analyses/definition';

/** A result about single learners with their names in place of the ids. */
export function namedResult(result: Result, nameOf: (id: string) => string): Result {
  return Object.fromEntries(
    Object.entries(result).map(([table, rows]) => [
      table,
      rows.map((row) => (typeof row.learner === 'string' ? { ...row, learner: nameOf(row.learner) } : row)),
    ]),
  );
}
