import type { Side } from '../comparison';
import type { Card, Finding } from '../definition';
import type { Difference } from './difference';
import { differenceFindings, whileAnyUnderWay } from './findings';
import { type RankedDifference, ranked } from './ranked';

/** A card's comparison with what was computed for each side. */
export interface ComparedCard {
  readonly card: Card;
  readonly sides: readonly Side[];
}

/** What is compared over all cards, and how a difference is called one. */
export const standOutsDefinition: readonly string[] = [
  'All differences of the cards below together, each of a run from the earliest one that is chosen: every step, question, group and measure that both have, with at least 20 learners in each.',
  'Shares of learners are compared by their difference in percentage points, computed before the shares are rounded.',
  'Amounts, such as study time, are compared by Cliff’s delta: of all pairs of one learner of each run, the share in which the later run’s has more, minus the share in which the earlier run’s has. It is −1 to 1, and 0 where it is as often more as less. Both runs’ medians stand beside it; they may be the same where it is not 0.',
  'The interval of a difference is Newcombe’s for shares, which Fisher’s exact test tells from chance, and Brunner and Munzel’s for Cliff’s delta, which their test and Wilcoxon’s tell from chance. They are tested the clearest first (Holm), so that the probability of any wrong one among all that are compared is at most 5 %; an interval is drawn out to zero where the test does not tell a difference. So many are compared that the intervals are wider here than on the cards below, where each is tested with those of its own card.',
  'Clear differences are ranked by the least that their interval leaves of them, shares and amounts in one order: of what learners do or do not, Cliff’s delta is the difference of the shares. What people answer about themselves is not among them; it is compared under Enrolment, where groups are.',
];

interface StandOuts {
  /** Every difference that was looked at, the clear ones first, with the question of its card. */
  readonly rows: readonly (RankedDifference & { readonly about: string })[];
  readonly sides: readonly Side[];
}

function differencesOf({ card: { comparison }, sides }: ComparedCard): readonly Difference[] {
  return comparison && !comparison.apart ? comparison.differences(sides) : [];
}

/** The differences of these cards ranked together. */
export function standOuts(cards: readonly ComparedCard[]): StandOuts {
  const about = new Map<Difference['key'], string>();
  const all = cards.flatMap((compared) => {
    const differences = differencesOf(compared);
    for (const { key } of differences) about.set(key, compared.card.question);
    return differences;
  });
  const rows = ranked(all).map((row) => ({ ...row, about: about.get(row.key) ?? '' }));
  return { rows, sides: cards[0]?.sides ?? [] };
}

const MOST_FINDINGS = 5;

/** The clearest differences over all cards, as sentences. */
export function standOutFindings(cards: readonly ComparedCard[]): readonly Finding[] {
  const all = cards.flatMap(differencesOf);
  const sides = cards[0]?.sides ?? [];
  return whileAnyUnderWay(differenceFindings(sides, all, 'figure', MOST_FINDINGS, false), sides);
}
