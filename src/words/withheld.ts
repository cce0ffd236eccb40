import { count, counted } from './numbers';

const countsSentence = (threshold: number) =>
  `Counts under ${threshold} are withheld, even where they are 0; all others are rounded to multiples of ${threshold}, so that rows need not add up to their whole.`;
const SHARES =
  'Shares are of the rounded counts, in whole per cent from 1 to 99\u00a0%. Means, correlations and other figures that rounding could move far are left out.';
const ofLearners =
  'This protects learners: counts of the team, and of its comments by person or hour, are exact.';

/** That small counts are withheld, in sentences: what all figures of a page or report are subject to. */
export function withheldSentence(threshold: number): string {
  return `${countsSentence(threshold)} ${SHARES} ${ofLearners}`;
}

/** What is withheld of a table's counts. */
interface HiddenCounts {
  readonly withheld: number;
  readonly all: number;
  /** Whether rows of which all counts are withheld are left out; in words, what they are of. */
  readonly sparse: boolean | string;
}

/** How many of a card's counts are withheld and how its chart draws them, in sentences; null where none are. */
export function hiddenSentence(
  { withheld, all, sparse }: HiddenCounts,
  threshold: number,
  marked: boolean,
): string | null {
  const many = `${count(withheld)} of ${counted(all, 'count')} here ${withheld === 1 ? 'is' : 'are'} under ${threshold} and withheld.`;
  const outline = 'Where a bar is withheld, a dashed outline is in its place.';
  const rows =
    typeof sparse === 'string'
      ? `${sparse} fewer than ${threshold} times, if any, are not shown: where there is nothing, there may be some.`
      : `Rows whose counts are all under ${threshold}, if any, are left out.`;
  const sentences = [withheld > 0 && many, sparse !== false && rows, marked && outline].filter(
    (each) => each !== false,
  );
  return sentences.length > 0 ? sentences.join(' ') : null;
}

/** In place of a chart in which nothing would be drawn. */
export function allUnder(threshold: number): string {
  return `All that could be shown here rests on counts under ${threshold}, or on so few learners that rounding could move it far, and is withheld.`;
}

/** In place of a chart and a table that are reckoned from all counts. */
export const OF_ALL_COUNTS =
  'Chart and table here are reckoned from all counts, the withheld ones too, and so are not shown.';

/** In place of a card's sentences, where none may be said. */
export const NO_FINDING = 'Small counts are withheld, and no finding is given here.';

/** A group's size in a list: `1,230`; `under 5` where it is withheld. */
export function sizeWords(size: number, threshold: number): string {
  return threshold > 0 && size < threshold ? `under ${threshold}` : count(size);
}

/** A group's size with its noun: `1,230 learners`; `under 5 learners` where it is withheld. */
export function learnersWords(size: number, threshold: number): string {
  return threshold > 0 && size < threshold ? `under ${threshold} learners` : counted(size, 'learner');
}

/** The note in an export, for whoever reads its tables. */
export function withheldNote(threshold: number): string {
  return [
    countsSentence(threshold),
    ofLearners,
    'An empty cell in a column of counts is a count that is withheld. What rests on a withheld count is empty too;',
    'other figures are rounded so that they tell no more than the rounded counts do. Rows that are there only where a',
    'learner did something are left out where all their counts are withheld.',
    SHARES.replaceAll('\u00a0', ' '),
    '',
  ].join('\n');
}
