import { moments } from '@/stats/moments';
import { groupLearners, type LearnerGroups } from './learner-groups';

/** Learners who answered every question of a quiz, those alike together. */
export interface Patterns {
  readonly items: number;
  /** For each pattern 1 where the question is right at first, 0 where not. */
  readonly marks: readonly Uint8Array[];
  /** The right answers of each pattern. */
  readonly scores: Float64Array;
  readonly groups: LearnerGroups;
}

/** The patterns of right and wrong first answers, given as text of 0 and 1 by learner. */
export function patternsOf(texts: ReadonlyMap<number, string>, items: number): Patterns {
  const ordered = [...new Set(texts.values())].toSorted();
  const place = new Map(ordered.map((text, pattern) => [text, pattern]));
  const marks = ordered.map((text) => Uint8Array.from(text, Number));
  return {
    items,
    marks,
    scores: Float64Array.from(marks, (pattern) => pattern.reduce((sum, mark) => sum + mark, 0)),
    groups: groupLearners(
      [...texts.keys()],
      Array.from(texts.values(), (text) => place.get(text) ?? 0),
      ordered.length,
    ),
  };
}

export type ScaleFigures = Readonly<
  Record<
    | 'mean_score'
    | 'standard_deviation'
    | 'skewness'
    | 'kurtosis'
    | 'alpha'
    | 'error_ratio'
    | 'standard_error',
    number
  >
>;

/**
 * A quiz' statistics as Moodle has them (MoodleDocs, "Quiz statistics calculations"): Cronbach's alpha as coefficient of
 * internal consistency, error ratio √(1 − alpha), standard error as that times the standard deviation. Scores are numbers of
 * right answers, given as shares of the questions; `counts` says how many have each pattern. NaN where scores do not vary or there is one question only.
 */
export function scaleFigures({ items, marks, scores }: Patterns, counts: ArrayLike<number>): ScaleFigures {
  const { mean, variance, skewness, kurtosis } = moments(scores, counts);
  const right = new Float64Array(items);
  let learners = 0;
  for (let pattern = 0; pattern < marks.length; pattern++) {
    learners += counts[pattern];
    for (let item = 0; item < items; item++) right[item] += counts[pattern] * marks[pattern][item];
  }
  const itemVariances = right.reduce((sum, own) => sum + (own * (1 - own / learners)) / (learners - 1), 0);
  const known = items > 1 && variance > 1e-12;
  const alpha = known ? (items / (items - 1)) * (1 - itemVariances / variance) : Number.NaN;
  const error = Math.sqrt(1 - alpha);
  const deviation = Math.sqrt(variance) / items;
  return {
    mean_score: mean / items,
    standard_deviation: deviation,
    skewness,
    kurtosis,
    alpha,
    error_ratio: error,
    standard_error: error * deviation,
  };
}

/**
 * Each question's share in what sets learners' scores apart (effective weight, MoodleDocs as above): the square root of its
 * covariance with the score, of the sum of these over questions whose covariance is not negative. NaN where it is negative or
 * scores do not vary.
 */
export function effectiveWeights({ items, marks, scores }: Patterns, counts: ArrayLike<number>): number[] {
  const { mean } = moments(scores, counts);
  const products = new Float64Array(items);
  for (let pattern = 0; pattern < marks.length; pattern++) {
    const deviation = counts[pattern] * (scores[pattern] - mean);
    for (let item = 0; item < items; item++) products[item] += deviation * marks[pattern][item];
  }
  const roots = Array.from(products, (product) =>
    product < -1e-9 ? Number.NaN : Math.sqrt(Math.max(0, product)),
  );
  const total = roots.reduce((all, root) => all + (root || 0), 0);
  return roots.map((root) => (total > 1e-6 ? root / total : Number.NaN));
}
