import { type Interval, wilsonInterval } from '@/stats/wilson';
import { fromHighest } from './ranking';

/** What a list of the learners with the highest scores holds and leaves out. */
export interface ContactList {
  /** Its length; no longer than there are learners. */
  readonly length: number;
  /** On the list, and the outcome came about; with fractions where the list ends among equals. */
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  /** The share of the list for whom the outcome came about; NaN of an empty one. */
  readonly precision: number;
  readonly precisionInterval: Interval;
  /** The share of those for whom it came about who are on the list; NaN where there is none. */
  readonly recall: number;
  readonly recallInterval: Interval;
  /** Learners with the score at which the list ends, where not all of them are on it; 0 where the end is clear. */
  readonly tied: number;
}

/**
 * The list of so many learners with the highest scores. Where it ends among learners of one score, its figures are the means over
 * all ways of choosing among them.
 */
export function contactList(scores: ArrayLike<number>, happened: Uint8Array, length: number): ContactList {
  const order = fromHighest(scores);
  const size = Math.max(0, Math.min(Math.floor(length), order.length));
  const positives = happened.reduce((sum, is) => sum + is, 0);
  let truePositives = 0;
  let tied = 0;
  for (let from = 0; from < size; ) {
    let to = from;
    let up = 0;
    for (; to < order.length && scores[order[to]] === scores[order[from]]; to++) up += happened[order[to]];
    const taken = Math.min(to, size) - from;
    truePositives += (up * taken) / (to - from);
    if (to > size) tied = to - from;
    from = to;
  }
  const falsePositives = size - truePositives;
  const falseNegatives = positives - truePositives;
  return {
    length: size,
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives: order.length - positives - falsePositives,
    precision: truePositives / size,
    precisionInterval: wilsonInterval(truePositives, size),
    recall: truePositives / positives,
    recallInterval: wilsonInterval(truePositives, positives),
    tied,
  };
}
