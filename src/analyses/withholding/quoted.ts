import { published } from '@/stats/publishing';
import { count } from '@/words/numbers';
import { wholeShare } from '@/words/whole-shares';
import type { Finding } from '../definition';
import type { CellPair } from './cell-pairs';
import { figuresIn, type TextFigure, withFigures, wordsOf } from './figures-in-text';

/** Whether a figure is what is written with so many decimals. */
function isWritten(value: number, { value: written, decimals }: TextFigure): boolean {
  return Math.abs(value - written) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** What is published of a count; null where it is withheld. */
function countWords(value: number, threshold: number): string | null {
  const said = published(value, threshold);
  return said === 0 ? null : count(said);
}

interface PartOf {
  readonly part: number;
  readonly of: number;
}

/** What a sentence is quoted by. */
export interface Quoting {
  /** Figures of the tables, as they are and as they are published. */
  readonly pairs: readonly CellPair[];
  /** Counts that the other sentences beside it tell, of which its shares may be. */
  readonly beside: readonly number[];
  /** Under which counts are withheld. */
  readonly threshold: number;
}

const isShare = ({ part, of }: PartOf, share: TextFigure) =>
  part <= of && isWritten((100 * part) / of, share);

/**
 * The counts of which a true share is one: `652 (43.4 %) of the 1,501`, `214 of the 1,063 who came (20.1 %)`, `15.5 % of 386
 * learners`, `9.1 % (4 of 44)`, `326 of 386 are wrong; 91.7 % of these give the answer 1 (299)`.
 */
function partOf(place: number, figures: readonly TextFigure[], { beside }: Quoting): PartOf | null {
  const share = figures[place];
  const [before, next, after] = [figures[place - 1], figures[place + 1], figures[place + 2]];
  if (before?.role === 'count' && /(?:\(|,\s)$/.test(share.before)) {
    const part = figures[place - 2];
    const split = { part: part?.value ?? 0, of: before.value };
    if (part?.role === 'count' && isPartOf(part, before) && isShare(split, share)) return split;
    const own = figures.filter(({ role }) => role === 'count').map(({ value }) => value);
    const of = [...own, ...beside].find((each) => isShare({ part: before.value, of: each }, share));
    if (of !== undefined) return { part: before.value, of };
  }
  if (/^\s%\sof (?:these|those)\b/.test(share.after)) {
    const part = figures.slice(place + 1).find((each) => each.role === 'count' && each.before.endsWith('('));
    const of = figures
      .slice(0, place)
      .find(({ role, value }) => role === 'count' && part && isShare({ part: part.value, of: value }, share));
    if (part && of) return { part: part.value, of: of.value };
  }
  if (next?.role !== 'count') return null;
  const both = { part: next.value, of: after?.role === 'count' ? after.value : 0 };
  if (isPartOf(next, after) && isShare(both, share)) return both;
  if (!/^\s%\sof (?:all |the |its |these |those )?$/.test(between(share, next))) return null;
  return { part: Math.round((share.value / 100) * next.value), of: next.value };
}

/** Whether two figures stand as a part and its whole: `214 of the 1,063`. */
const isPartOf = (part: TextFigure, whole: TextFigure | undefined) =>
  /^ of (?:the |its )?$/.test(between(part, whole));

/** The words from one figure to a later one. */
function between(one: TextFigure, later: TextFigure | undefined): string {
  if (!later) return one.after;
  return one.after.slice(0, one.after.length - later.text.length - later.after.length);
}

/** A share as it may be said: of its counts as these are published, where neither it nor what is left over is withheld. */
function shareWords(
  place: number,
  truth: readonly TextFigure[],
  withheld: TextFigure,
  quoting: Quoting,
): string | null {
  const { pairs, threshold } = quoting;
  const share = truth[place];
  const counts = partOf(place, truth, quoting);
  if (counts) {
    const { part, of } = counts;
    if (isShown(part, pairs) && isShown(of, pairs)) {
      const text = wholeShare((100 * part) / of);
      return text === withheld.text ? text : null;
    }
    if (part < threshold || of - part < threshold) return null;
    return wholeShare((100 * published(part, threshold)) / published(of, threshold));
  }
  if (withheld.value <= 0 || withheld.value >= 100) return null;
  return isPair(share, withheld, pairs) ? withheld.text : null;
}

const isShown = (value: number, pairs: readonly CellPair[]) =>
  pairs.some(({ shown, truth }) => shown && truth === value);

const isPair = (truth: TextFigure, withheld: TextFigure, pairs: readonly CellPair[]) =>
  withheld.value !== 0 &&
  pairs.some((pair) => isWritten(pair.truth, truth) && isWritten(pair.published, withheld));

/** A count as it may be said; null where it may not. */
function countAsSaid(own: TextFigure, other: TextFigure, { pairs, threshold }: Quoting): string | null {
  const isSame = own.text === other.text;
  // What tables show as it is, such as how much the staff wrote, is withheld nowhere.
  if (isSame && isShown(own.value, pairs)) return own.text;
  if (own.ofLearners) return countWords(own.value, threshold);
  if (isSame && own.value < threshold) return own.text;
  // A median or quartile of whole numbers, which its table has.
  if (
    isSame &&
    pairs.some((pair) => !pair.counts && pair.truth === own.value && pair.published === own.value)
  )
    return own.text;
  // A bound that is rounded may hold no more.
  if (!isSame && /\bat (?:most|least) $/.test(own.before)) return null;
  // It may count something else, which is not to be rounded.
  return other.value > 0 && published(own.value, threshold) === other.value ? other.text : null;
}

/** A figure as it may be said; null where it may not. */
function figureWords(
  place: number,
  truth: readonly TextFigure[],
  withheld: readonly TextFigure[],
  quoting: Quoting,
): string | null {
  const [own, other] = [truth[place], withheld[place]];
  const isSame = own.text === other.text;
  switch (own.role) {
    case 'name':
      return isSame ? own.text : null;
    case 'share':
      // The level of an interval, the ends of a scale and hours of the week are no shares of anybody.
      if (isSame && (/^\s%\s(?:interval|of the week\b)/.test(own.after) || /\bfrom 0 to $/.test(own.before)))
        return own.text;
      return shareWords(place, truth, other, quoting);
    case 'other':
      return isSame || isPair(own, other, quoting.pairs) ? other.text : null;
    case 'count':
      return countAsSaid(own, other, quoting);
  }
}

/** Whether it is how much two shares before it differ: `a difference of 27 percentage points`. */
const isDifference = ({ before, after }: TextFigure) =>
  /\bdifference of $/.test(before) && after.startsWith(' percentage points');

/** The difference of the two shares before it as these are said; null where they are not two, or said as the same. */
function differenceWords(truth: readonly TextFigure[], said: readonly string[]): string | null {
  const shares = said.filter((_, place) => /^\s%\sof \d/.test(truth[place].after)).map(Number);
  if (shares.length !== 2) return null;
  const size = Number(Math.abs(shares[0] - shares[1]).toPrecision(12));
  return size > 0 ? String(size) : null;
}

/**
 * A sentence as it may be said where counts under a threshold are withheld: what is true and what the withheld tables say is
 * in the same words and of the same things, and every figure in it is one that is published. Null where there is none.
 */
export function quotedText(truth: string, withheld: string, quoting: Quoting): string | null {
  if (wordsOf(truth) !== wordsOf(withheld)) return null;
  const [own, others] = [figuresIn(truth), figuresIn(withheld)];
  const figures: string[] = [];
  for (const place of own.keys()) {
    const words = isDifference(own[place])
      ? differenceWords(own, figures)
      : figureWords(place, own, others, quoting);
    if (words === null) return null;
    figures.push(words);
  }
  return withFigures(truth, figures);
}

/** Words by which a sentence hangs on the one before it. */
const HANGS = /^(?:That|These|Those|They|It|Its|But|And|The others?)\b|\balso\b|^In week \d+, that\b/;

/**
 * Findings as they may be said where counts under a threshold are withheld, in the order of the true ones; a sentence that
 * hangs on one that is not said is left out with it.
 * @param truth Findings of the figures as they are.
 * @param withheld The same of what is left of these.
 */
export function quotedFindings(
  truth: readonly Finding[],
  withheld: readonly Finding[],
  quoting: Omit<Quoting, 'beside'>,
): readonly Finding[] {
  const figures = truth.flatMap(({ text }) => figuresIn(text));
  const beside = figures.flatMap(({ role, ofLearners, value }) =>
    role === 'count' && ofLearners ? [value] : [],
  );
  let isLastSaid = true;
  return truth.flatMap(({ values: _, ...own }) => {
    const hangs = !isLastSaid && HANGS.test(own.text);
    const texts = withheld
      .filter(({ key, caution = false, because }) => {
        const isSame = key === own.key && caution === (own.caution ?? false);
        return !hangs && isSame && because === own.because;
      })
      .flatMap((each) => quotedText(own.text, each.text, { ...quoting, beside }) ?? []);
    isLastSaid = texts.length > 0;
    // Figures are said in the sentence alone, where each has been seen to be published.
    return texts.slice(0, 1).map((text): Finding => ({ ...own, text, values: {} }));
  });
}
