import { counted, decimal } from '@/words/numbers';
import type { Side } from '../comparison';
import type { CautionReason, Finding } from '../definition';
import { isUnderWay } from '../sentence';
import type { Difference } from './difference';
import { type RankedDifference, ranked } from './ranked';

/** Hundredths with a true minus: `15.0`. */
const points = (share: number) => decimal(100 * share).replace(/^−(?=0\.0$)/, '');

/** The interval of a difference's size, from the side that has more. */
function sizeWords({ difference, low, high }: RankedDifference): string {
  const [from, to] = difference < 0 ? [-high, -low] : [low, high];
  return `${points(from)} to ${points(to)}`;
}

/** A difference as a sentence, the side with more first. */
export function differenceSentence(row: RankedDifference): string {
  const { what, kind, first, second, difference } = row;
  const [more, less] = difference < 0 ? [first, second] : [second, first];
  const size = points(Math.abs(difference));
  if (kind === 'more') {
    return `Learners of ${more.side} have ${what} than those of ${less.side}: median ${more.text}, against ${less.text}. Of two learners, one of each, that of ${more.side} has more ${size} percentage points more often than less (interval ${sizeWords(row)}).`;
  }
  return `${more.text} in ${more.side} ${what}, ${less.text} in ${less.side}: a difference of ${size} percentage points (interval ${sizeWords(row)}).`;
}

/** Sentences for the most that a card says. */
const MOST = 3;

const noun = (things: string, many: number) => counted(many, things);

/**
 * The clear differences as findings, the largest first, and how many there are of how many; or that there is none.
 * @param things What was compared, in the singular: `step`.
 */
export function differenceFindings(
  differences: readonly Difference[],
  things: string,
  most = MOST,
): readonly Finding[] {
  if (differences.length === 0) return [];
  const rows = ranked(differences);
  const clear = rows.filter((row) => row.clear);
  const compared = rows.length;
  if (clear.length === 0) {
    const text =
      compared === 1
        ? `There is no difference beyond chance (1 ${things} compared).`
        : `None of the ${noun(things, compared)} compared differs beyond chance.`;
    return [{ key: 'no-difference', text, values: { compared } }];
  }
  const found = clear.slice(0, most).map((row): Finding => {
    const { key, first, second, difference, low, high } = row;
    const values = { first: first.side, second: second.side, difference, low, high, compared };
    return { key: `difference-${key}`, text: differenceSentence(row), values };
  });
  const rest = clear.length - found.length;
  if (rest === 0) return found;
  const text = `${noun(things, rest)} more of the ${compared} compared ${rest === 1 ? 'differs' : 'differ'} beyond chance.`;
  return [...found, { key: 'more-differences', text, values: { clear: clear.length, compared } }];
}

/** Findings with caution, for a reason that holds for all of them. */
export function withCaution(findings: readonly Finding[], because: CautionReason): readonly Finding[] {
  return findings.map((each) => ({ ...each, caution: true, because }));
}

/** Whether the data of any side end before its course does. */
export function anyUnderWay(sides: readonly Side[]): boolean {
  return sides.some(({ view }) => isUnderWay(view));
}

/** Findings with caution while any side's learners are still on their way. */
export function whileAnyUnderWay(findings: readonly Finding[], sides: readonly Side[]): readonly Finding[] {
  return anyUnderWay(sides) ? withCaution(findings, 'under-way') : findings;
}

/** How intervals and findings of differences come about, for definitions. */
export const HOLM =
  'A difference is called one where its interval holds no zero, so that of all that are compared here none is wrongly called so at 95 % (Holm); a side with fewer than 20 learners is not compared.';
