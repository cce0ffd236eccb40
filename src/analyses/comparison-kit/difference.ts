import { twoSidedTail } from '@/stats/chi-square';
import { fisherExact } from '@/stats/fisher-exact';
import { differenceInterval, type Share } from '@/stats/newcombe';
import { roundedPercent } from '@/stats/publishing';
import { separationLow, separationTail } from '@/stats/separation';
import { studentQuantile, studentTail } from '@/stats/student-t';
import { type Superiority, superiority } from '@/stats/superiority';
import type { Interval } from '@/stats/wilson';
import { count, counted, percent } from '@/words/numbers';
import { sharesAreWhole } from '@/words/whole-shares';
import { THIN } from '../sentence';

/** What one side has. */
interface Figure {
  readonly side: string;
  /** A share from 0 to 1, or a median. */
  readonly value: number;
  /** With its unit: `20.0 %`, `2.8 steps`. */
  readonly amount: string;
  /** The learners that it is of. */
  readonly learners: number;
  /** As it stands in a sentence: `20.0 % of 300`, `2.8 steps (300 learners)`. */
  readonly text: string;
}

/** What is compared. */
export interface Subject {
  /** Unique among the differences of a comparison but for the sides, such as `stop-2.4`. */
  readonly key: string;
  /** Short, as it stands on axes: `Stop at 2.4`. */
  readonly name: string;
  /** What learners do, as it goes on after their number: `stop at step 2.4`, `have more study time`. */
  readonly what: string;
}

/** How one side differs from the first, with what it takes to tell whether that is more than chance. */
export interface Difference extends Subject {
  /**
   * A share: of the learners. More: an amount, of which the difference is Cliff's delta: of all pairs of one learner of each
   * side, the share in which the second has more minus that in which the first has.
   */
  readonly kind: 'share' | 'more';
  /** What an amount is counted in: `minutes`; null for shares. */
  readonly unit: string | null;
  readonly first: Figure;
  readonly second: Figure;
  /** The second minus the first, −1 to 1; of shares as they are written where small counts are withheld. */
  readonly difference: number;
  /** Of the test that both sides are alike. */
  readonly p: number;
  interval(confidence: number): Interval;
}

interface Compared<T> {
  readonly side: string;
  readonly figure: T;
}

const partOf = ({ share, trials }: Share) => ({ part: Math.round(share * trials), all: trials });

/** The difference of two shares of separate learners; null where either side has fewer than twenty. */
export function shareDifference(
  subject: Subject,
  first: Compared<Share>,
  second: Compared<Share>,
): Difference | null {
  const [one, two] = [first.figure, second.figure];
  if (one.trials < THIN || two.trials < THIN) return null;
  const figure = ({ side, figure: { share, trials } }: Compared<Share>): Figure => ({
    side,
    value: share,
    amount: percent(share, 1),
    learners: trials,
    text: `${percent(share, 1)} of ${count(trials)}`,
  });
  return {
    ...subject,
    kind: 'share',
    unit: null,
    first: figure(first),
    second: figure(second),
    difference: sharesAreWhole()
      ? (roundedPercent(100 * two.share) - roundedPercent(100 * one.share)) / 100
      : two.share - one.share,
    p: fisherExact(partOf(one), partOf(two)),
    interval: (confidence) => differenceInterval(two, one, confidence),
  };
}

/** How many learners have each value, from the smallest to the largest, and the median of them. */
export interface Spread {
  readonly counts: readonly number[];
  readonly median: number;
  /** The median with its unit: `2.8 steps`. */
  readonly text: string;
  /** What the median is counted in: `steps`. */
  readonly unit: string;
}

/** Whether learners of one side have more of something; null where either side has fewer than twenty, or nobody differs. */
export function moreDifference(
  subject: Subject,
  first: Compared<Spread>,
  second: Compared<Spread>,
): Difference | null {
  const figure = ({ side, figure: { counts, median, text } }: Compared<Spread>): Figure => {
    const learners = counts.reduce((sum, each) => sum + each, 0);
    const words = `${text} (${counted(learners, 'learner')})`;
    return { side, value: median, amount: text, learners, text: words };
  };
  const [one, two] = [figure(first), figure(second)];
  if (one.learners < THIN || two.learners < THIN) return null;
  const found = superiority(first.figure.counts, second.figure.counts);
  if (!(found.standardError > 0) && found.delta === 0) return null;
  const told = found.standardError > 0 ? overlapping(found) : separate(found.delta, one, two);
  const { unit } = first.figure;
  return { ...subject, kind: 'more', unit, first: one, second: two, difference: found.delta, ...told };
}

type Told = Pick<Difference, 'p' | 'interval'>;

/**
 * Brunner and Munzel's test alone is far too liberal where a small group has hardly any spread, as when most have none of
 * what is counted; so Wilcoxon's, whose error does not hang on the group's own spread, must tell the difference too.
 */
function overlapping({ delta, standardError, degrees, nullError }: Superiority): Told {
  return {
    p: Math.max(studentTail(delta / standardError, degrees), twoSidedTail(delta / nullError)),
    interval: (confidence) => {
      const half = standardError * studentQuantile(1 - confidence, degrees);
      return { low: Math.max(-1, delta - half), high: Math.min(1, delta + half) };
    },
  };
}

/** Where everyone of one side is above everyone of the other, no error can be estimated, but the ways to divide be counted. */
function separate(delta: number, { learners: n }: Figure, { learners: m }: Figure): Told {
  return {
    p: separationTail(n, m),
    interval: (confidence) => {
      const low = separationLow(n, m, confidence);
      return delta > 0 ? { low, high: 1 } : { low: -1, high: -low };
    },
  };
}
