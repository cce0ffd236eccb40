import { twoSidedTail } from '@/stats/chi-square';
import { differenceInterval, type Share } from '@/stats/newcombe';
import { normalQuantile } from '@/stats/normal-quantile';
import { superiority } from '@/stats/superiority';
import type { Interval } from '@/stats/wilson';
import { count, counted, percent } from '@/words/numbers';
import { THIN } from '../sentence';

/** What one side has. */
export interface Figure {
  readonly side: string;
  /** A share from 0 to 1, or a median. */
  readonly value: number;
  /** The learners that it is of. */
  readonly learners: number;
  /** As it stands in a sentence: `20.0 % of 300`. */
  readonly text: string;
}

/** What is compared. */
export interface Subject {
  /** Unique among the differences of a comparison but for the sides, such as `stop-2.4`. */
  readonly key: string;
  /** Short, as it stands on axes: `Stop at 2.4`. */
  readonly name: string;
  /** What learners do, as it goes on after their number: `stop at step 2.4`. */
  readonly what: string;
}

/** How one side differs from the first, with what it takes to tell whether that is more than chance. */
export interface Difference extends Subject {
  /** A share: of the learners. More: of all pairs of one learner of each side, those in which the second has more, less the others. */
  readonly kind: 'share' | 'more';
  readonly first: Figure;
  readonly second: Figure;
  /** The second less the first, −1 to 1. */
  readonly difference: number;
  /** The least probability of error at which the interval does not hold zero. */
  readonly p: number;
  interval(confidence: number): Interval;
}

interface Compared<T> {
  readonly side: string;
  readonly figure: T;
}

/** Halvings of the range in which a p-value lies; enough for any order of them. */
const HALVINGS = 40;
/** Below ten to the power of this the confidence can hardly be told from 1. */
const LEAST_LOG = -12;

/** The p-value that belongs to Newcombe's interval: where one of its ends is zero. */
function newcombeP(first: Share, second: Share): number {
  const holdsZero = (log: number) => {
    const { low, high } = differenceInterval(second, first, 1 - 10 ** log);
    return low <= 0 && high >= 0;
  };
  let [low, high] = [LEAST_LOG, 0];
  if (!holdsZero(low)) return 10 ** low;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (holdsZero(middle)) low = middle;
    else high = middle;
  }
  return 10 ** high;
}

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
    learners: trials,
    text: `${percent(share, 1)} of ${count(trials)}`,
  });
  return {
    ...subject,
    kind: 'share',
    first: figure(first),
    second: figure(second),
    difference: two.share - one.share,
    p: newcombeP(one, two),
    interval: (confidence) => differenceInterval(two, one, confidence),
  };
}

/** How many learners have each value, from the smallest to the largest, and the median of them. */
export interface Spread {
  readonly counts: readonly number[];
  readonly median: number;
  readonly text: string;
}

/** Whether learners of one side have more of something; null where either side has fewer than twenty, or nobody differs. */
export function moreDifference(
  subject: Subject,
  first: Compared<Spread>,
  second: Compared<Spread>,
): Difference | null {
  const figure = ({ side, figure: { counts, median, text } }: Compared<Spread>): Figure => {
    const learners = counts.reduce((sum, each) => sum + each, 0);
    return { side, value: median, learners, text: `${text} (${counted(learners, 'learner')})` };
  };
  const [one, two] = [figure(first), figure(second)];
  if (one.learners < THIN || two.learners < THIN) return null;
  const { delta, standardError } = superiority(first.figure.counts, second.figure.counts);
  if (!(standardError > 0)) return null;
  return {
    ...subject,
    kind: 'more',
    first: one,
    second: two,
    difference: delta,
    p: twoSidedTail(delta / standardError),
    interval: (confidence) => {
      const half = standardError * normalQuantile(1 - (1 - confidence) / 2);
      return { low: Math.max(-1, delta - half), high: Math.min(1, delta + half) };
    },
  };
}
