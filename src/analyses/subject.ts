import type { Cell, ResultColumn, Row } from './definition';

/** One thing among many that has a page of its own. */
export interface Subject {
  readonly kind: 'step' | 'question';
  /** A step's label, such as `1.10`, or a question's id, such as `1.5.2`. */
  readonly id: string;
}

/** What a text may begin with, and not go on as a longer number. */
const starts: Readonly<Record<Subject['kind'], RegExp>> = {
  step: /^\d+\.\d+(?![.\d])/,
  question: /^\d+\.\d+\.\d+(?![.\d])/,
};

/** Columns of labels that name a step or a question, in whichever table they are. */
const named: Readonly<Record<string, Subject['kind']>> = {
  step: 'step',
  quiz: 'step',
  quiz_question: 'question',
};
const STEP_NUMBER = /step_number$/;

/** The step or question that a text begins with, as in `1.10 Staying safe`; null where it names none. */
export function subjectIn(text: Cell | undefined, kind: Subject['kind']): Subject | null {
  const id = typeof text === 'string' ? text.match(starts[kind])?.[0] : undefined;
  return id === undefined ? null : { kind, id };
}

/**
 * The step or question that a cell of a result table names: by its label in a column `step`, `quiz` or `quiz_question`, or by
 * its number in a column `step_number`, `from_step_number` … beside that of its week. Null where it names none.
 */
export function subjectOf(row: Row, { name }: Pick<ResultColumn, 'name'>): Subject | null {
  if (Object.hasOwn(named, name)) return subjectIn(row[name], named[name]);
  const week = STEP_NUMBER.test(name) ? row[name.replace(STEP_NUMBER, 'week_number')] : null;
  const number = row[name];
  return typeof week === 'number' && typeof number === 'number'
    ? { kind: 'step', id: `${week}.${number}` }
    : null;
}
