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
  return ` (joint 95\u00a0% interval ${points(from)} to ${points(to)})`;
}

/** Whether a difference is another than that of its two shares as they are written. */
function isRoundedOtherwise({ first, second, difference }: Difference): boolean {
  const tenths = (share: number) => Math.round(1000 * share);
  return Math.abs(tenths(second.value) - tenths(first.value)) !== Math.abs(tenths(difference));
}

function amountSentence({ what, first, second, difference }: RankedDifference): string {
  const [more, less] = difference < 0 ? [first, second] : [second, first];
  const tend = `Learners of ${more.side} tend to ${what} than those of ${less.side}`;
  if (more.amount !== less.amount) return `${tend}: median ${more.text} against ${less.text}.`;
  return `${tend}: both medians are ${more.amount} (${count(more.learners)} and ${counted(less.learners, 'learner')}), but of two learners, one of each, the one of ${more.side} is more often ahead than behind.`;
}

/** A difference as a sentence, the side with more first. */
function differenceSentence(row: RankedDifference, interval: boolean, lacksCounts: boolean): string {
  const { what, kind, first, second, difference } = row;
  if (kind === 'more') return amountSentence(row);
  const [more, less] = difference < 0 ? [first, second] : [second, first];
  const size = `${points(Math.abs(difference))} percentage points`;
  // Where small counts are withheld, a difference is that of the shares as they are said (`withholding/quoted`).
  if (lacksCounts)
    return `${more.text} in ${more.side} ${what}, ${less.text} in ${less.side}: a difference of ${size}.`;
  const rounding = isRoundedOtherwise(row) ? ', computed before rounding' : '';
  return `${more.text} in ${more.side} ${what}, ${less.text} in ${less.side}: a difference of ${size}${rounding}${interval ? intervalWords(row) : ''}.`;
}

/** Sentences for the most that a card says. */
const MOST = 3;

/** How many were compared: `22 steps compared`, or `66 comparisons with Run 1, step by step,` where several sides were with it. */
function comparedWords(sides: readonly Side[], compared: number, things: string | null): string {
  if (sides.length < 3 && things !== null) return `${counted(compared, things)} compared`;
  const eachThing = things === null ? '' : `, ${things} by ${things},`;
  return `${counted(compared, 'comparison')} with ${sides[0].label}${eachThing}`;
}

/**
 * The clear differences as findings, the largest first, and how many there are of how many; or that there is none, or why
 * nothing is tested.
 * @param things What was compared, in the singular: `step`; null where it is one thing of each side.
 * @param interval Whether a difference is given with its interval.
 */
export function differenceFindings(
  sides: readonly Side[],
  differences: readonly Difference[],
  things: string | null,
  most = MOST,
  interval = true,
): readonly Finding[] {
  if (differences.length === 0) return [untested(sides) ?? []].flat();
  const rows = ranked(differences);
  const clear = rows.filter((row) => row.clear);
  const compared = rows.length;
  const words = comparedWords(sides, compared, things);
  const several = sides.length > 2 || things === null;
  const lacksCounts = sides.some(({ view }) => view.lacksCounts);
  if (clear.length === 0) {
    const text =
      compared === 1
        ? `There is no difference beyond chance${things === null ? '' : ` (1 ${things} compared)`}.`
        : `None of the ${words} ${several ? 'shows a difference' : 'differs'} beyond chance.`;
    return [{ key: 'no-difference', text, values: { compared } }];
  }
  const found = clear.slice(0, most).map((row): Finding => {
    const { key, first, second, difference, low, high } = row;
    const values = { first: first.side, second: second.side, difference, low, high, compared };
    return { key: `difference-${key}`, text: differenceSentence(row, interval, lacksCounts), values };
  });
  const rest = clear.length - found.length;
  if (rest === 0) return found;
  const all = clear.length === compared;
  const verb = rest === 1 && !all ? ['differs', 'shows a difference'] : ['differ', 'show a difference'];
  const who = all ? `All ${words}` : `${count(rest)} more of the ${words}`;
  const text = `${who} ${verb[several ? 1 : 0]} beyond chance.`;
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
  'A difference is called one where its test tells it from chance and its interval holds no zero, so that the probability of any wrong one among all that are compared here is at most 5 % (Holm); an interval is drawn out to zero where the test does not. A side with fewer than 20 learners is not compared, nor are groups that share learners, nor is what groups were chosen by.';

/** How shares are tested, for definitions. */
export const SHARES = 'Shares are tested by Fisher’s exact test; their intervals are Newcombe’s.';
