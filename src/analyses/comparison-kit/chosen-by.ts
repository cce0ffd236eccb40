import type { AnswerField, LearnerGroup } from '@/course/filter';
import type { GroupId } from '@/course/group-sources';
import { inWords } from '@/words/list';
import type { Side } from '../comparison';
import type { Finding } from '../definition';

/** By what learners can be chosen: what they did, what they answered about themselves, or when they enrolled. */
export type Choosing = GroupId | AnswerField | 'enrolment';

interface Chosen {
  /** By what learners are chosen where they are chosen by this figure; by no choice where absent. */
  readonly chosenBy?: Choosing;
}

function choosing(group: LearnerGroup): readonly Choosing[] {
  return group.flatMap((condition) => {
    switch (condition.kind) {
      case 'among':
        return choosing(condition.group);
      case 'did':
        return [condition.group];
      case 'answered':
        return [condition.field];
      default:
        return ['enrolment'];
    }
  });
}

/** The figures that do not differ already because the sides were chosen by them. */
export function notChosenBy<T extends Chosen>(sides: readonly Side[], figures: readonly T[]): readonly T[] {
  const chosen = new Set(sides.flatMap(({ view }) => choosing(view.filter.group)));
  return figures.filter(({ chosenBy }) => chosenBy === undefined || !chosen.has(chosenBy));
}

/**
 * That the sides were chosen by all that a card compares; null where it compares anything else.
 * @param what By what, as it goes on after “chosen by”: `when they enrolled`.
 */
export function allChosen(sides: readonly Side[], figures: readonly Chosen[], what: string): Finding | null {
  if (figures.length === 0 || notChosenBy(sides, figures).length > 0) return null;
  const names = inWords(sides.map(({ label }) => label));
  const text = `${names} were chosen by ${what}, so a difference in it is no finding.`;
  return { key: 'chosen-by', text, values: {} };
}
