import { count, counted, decimal } from '@/words/numbers';
import type { Side } from '../comparison';
import type { Finding } from '../definition';
import { cutShort } from '../sentence';
import type { Difference } from './difference';
import { isUntested, untested } from './overlap';
import { type RankedDifference, ranked } from './ranked';

/** Hundredths with a true minus: `15.0`. */
const points = (share: number) => decimal(100 * share);

/** The interval of a difference's size, from the side that has more. */
function intervalWords({ difference, low, high }: RankedDifference): string {
  const [from, to] = difference < 0 ? [-high, -low] : [low, high];
  return ` (interval ${points(from)} to ${points(to)})`;
}

/** A difference as a sentence, the side with more first. */
function differenceSentence(row: RankedDifference, interval: boolean): string {
  const { what, kind, first, second, difference } = row;
  const [more, less] = difference < 0 ? [first, second] : [second, first];
  if (kind === 'more') {
    const medians =
      more.value === less.value
        ? `though with the same median: ${more.text} and ${less.text}`
        : `median ${more.text}, against ${less.text}`;
    return `Learners of ${more.side} have ${what} than those of ${less.side}, ${medians}.`;
  }
  const size = points(Math.abs(difference));
  return `${more.text} in ${more.side} ${what}, ${less.text} in ${less.side}: a difference of ${size} percentage points${interval ? intervalWords(row) : ''}.`;
}

/** Sentences for the most that a card says. */
const MOST = 3;

/**
 * The clear differences as findings, the largest first, and how many there are of how many; or that there is none, or why
 * nothing is tested.
 * @param things What was compared, in the singular: `step`.
 * @param interval Whether a difference is given with its interval.
 */
export function differenceFindings(
  sides: readonly Side[],
  differences: readonly Difference[],
  things: string,
  most = MOST,
  interval = true,
): readonly Finding[] {
  if (differences.length === 0) return [untested(sides) ?? []].flat();
  const rows = ranked(differences);
  const clear = rows.filter((row) => row.clear);
  const compared = rows.length;
  if (clear.length === 0) {
    const text =
      compared === 1
        ? `There is no difference beyond chance (1 ${things} compared).`
        : `None of the ${counted(compared, things)} compared differs beyond chance.`;
    return [{ key: 'no-difference', text, values: { compared } }];
  }
  const found = clear.slice(0, most).map((row): Finding => {
    const { key, first, second, difference, low, high } = row;
    const values = { first: first.side, second: second.side, difference, low, high, compared };
    return { key: `difference-${key}`, text: differenceSentence(row, interval), values };
  });
  const rest = clear.length - found.length;
  if (rest === 0) return found;
  const text = `${count(rest)} more of the ${counted(compared, things)} compared ${rest === 1 ? 'differs' : 'differ'} beyond chance.`;
  return [...found, { key: 'more-differences', text, values: { clear: clear.length, compared } }];
}

/** Why some side does not show its learners' whole way through the course; null where each does. */
function anyCutShort(sides: readonly Side[]) {
  return sides.map(({ view }) => cutShort(view)).find((reason) => reason !== null) ?? null;
}

/** Whether the data of any side end before its course does, or only some days or hours are selected. */
export function anyUnderWay(sides: readonly Side[]): boolean {
  return anyCutShort(sides) !== null;
}

/** Findings with caution while any side's learners are still on their way, or where only some times are selected. */
export function whileAnyUnderWay(findings: readonly Finding[], sides: readonly Side[]): readonly Finding[] {
  const because = anyCutShort(sides);
  if (because === null) return findings;
  return findings.map((each) => (isUntested(each) ? each : { ...each, caution: true, because }));
}

/** How differences come to be called so, for definitions. */
export const HOLM =
  'A difference is called one where its test tells it from chance and its interval holds no zero, so that the probability of any wrong one among all that are compared here is at most 5 % (Holm); an interval is drawn out to zero where the test does not. A side with fewer than 20 learners is not compared, nor are groups that share learners.';

/** How shares are tested, for definitions. */
export const SHARES = 'Shares are tested by Fisher’s exact test; their intervals are Newcombe’s.';
