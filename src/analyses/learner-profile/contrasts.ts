import { differenceInterval } from '@/stats/newcombe';
import { type Interval, jointConfidence } from '@/stats/wilson';
import { THIN } from '../sentence';
import type { LearnerProfileRow } from './tables';

export const outcomes = ['fully_participating', 'unenrolled', 'visited_step'] as const;
export type Outcome = (typeof outcomes)[number];

/** What became of the learners with a value, against the others of whom the field is known. */
export interface Contrast {
  readonly row: LearnerProfileRow;
  readonly part: number;
  readonly others: number;
  readonly othersPart: number;
  /** The share minus that of the others, from −1 to 1. */
  readonly difference: number;
  /** Its interval by Newcombe, all comparisons of the field and its outcomes holding jointly at 95 %. */
  readonly interval: Interval;
  /** How far the interval is from zero; not above 0 where it holds zero. */
  readonly distance: number;
}

/** The field's values with enough learners for an outcome to be compared, the one furthest from the others first. */
export function contrasts(
  rows: readonly LearnerProfileRow[],
  outcome: Outcome,
  answered: number,
): readonly Contrast[] {
  const enough = rows.filter(({ learners }) => learners >= THIN && answered - learners >= THIN);
  const confidence = jointConfidence(0.95, enough.length * outcomes.length);
  const all = rows.reduce((sum, row) => sum + (row[outcome] ?? 0), 0);
  return enough
    .map((row) => {
      const [part, others] = [row[outcome] ?? 0, answered - row.learners];
      const own = { share: part / row.learners, trials: row.learners };
      const rest = { share: (all - part) / others, trials: others };
      const interval = differenceInterval(own, rest, confidence);
      const distance = Math.max(interval.low, -interval.high);
      return {
        row,
        part,
        others,
        othersPart: all - part,
        difference: own.share - rest.share,
        interval,
        distance,
      };
    })
    .toSorted((a, b) => b.distance - a.distance);
}
