import { count, counted } from './numbers';

/** That small counts are withheld, in a sentence: what all figures of a page, card or report are subject to. */
export function withheldSentence(threshold: number): string {
  return `Counts under ${threshold} are withheld, 0 among them; all others are rounded to multiples of ${threshold}, so that rows need not add up to their whole.`;
}

/** In place of a chart in which nothing would be drawn. */
export function allUnder(threshold: number): string {
  return `All that could be shown here rests on counts under ${threshold}, which are withheld.`;
}

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
    withheldSentence(threshold),
    'An empty cell in a column of counts is a count that is withheld. What rests on a withheld count is empty too;',
    'rates and means are rounded so that they tell no more than the rounded counts do. Rows that are there only where',
    'a learner did something are left out where all their counts are withheld.',
    '',
  ].join('\n');
}
