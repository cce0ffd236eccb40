import { logOddsScore } from '@/stats/log-odds';
import { criticalValue } from '@/stats/normal-quantile';
import { jointConfidence } from '@/stats/wilson';
import { isNameable, type WordUse } from './words';

/** Who comments at a step, and the words they use there. */
export interface StepWords {
  readonly step: number;
  readonly commenters: number;
  readonly uses: readonly WordUse[];
}

/** A word of a step beside its use at all others. */
export interface DistinctWord extends WordUse {
  /** Learners who comment at the step. */
  readonly commenters: number;
  /** Learners who use it at another step, each once a step. */
  readonly elsewhere: number;
  /** Learners who comment at another step, each once a step. */
  readonly commenters_elsewhere: number;
  /** The logarithm of the odds ratio in its standard errors: above 0 where the word is used more often here. */
  readonly score: number;
}

/**
 * For each step the words that a clearly larger share of its commenters use than of those elsewhere, the most distinctive
 * first. The prior weighs as much as the commenters of an average step.
 */
export function distinctWords(
  steps: readonly StepWords[],
  most: number,
): ReadonlyMap<number, readonly DistinctWord[]> {
  const everywhere = new Map<string, number>();
  for (const { uses } of steps)
    for (const { word, learners } of uses) everywhere.set(word, (everywhere.get(word) ?? 0) + learners);
  const commenters = steps.reduce((sum, step) => sum + step.commenters, 0);
  const compared = steps.reduce((sum, { uses }) => sum + uses.filter(isNameable).length, 0);
  const limit = criticalValue(jointConfidence(0.95, compared));
  return new Map(
    steps.map((step) => {
      const others = commenters - step.commenters;
      const words = step.uses.filter(isNameable).map((use): DistinctWord => {
        const elsewhere = (everywhere.get(use.word) ?? 0) - use.learners;
        const here = { count: use.learners, of: step.commenters };
        const there = { count: elsewhere, of: others };
        return {
          ...use,
          commenters: step.commenters,
          elsewhere,
          commenters_elsewhere: others,
          score: logOddsScore(here, there, commenters / steps.length),
        };
      });
      const clear = steps.length > 1 ? words.filter(({ score }) => score > limit) : [];
      return [
        step.step,
        clear.toSorted((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1)).slice(0, most),
      ];
    }),
  );
}
