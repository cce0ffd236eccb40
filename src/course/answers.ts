import { type AnswerField, answerFields, answerSource } from './filter';
import { integers, type Run } from './run';

const UNKNOWN = new Set<unknown>([null, undefined, '', 'Unknown', '--']);

/** Whether an export says by this value that it does not know. */
export const saysNothing = (value: unknown): boolean => UNKNOWN.has(value);

/** How many learners gave an answer. */
export interface AnswerCount {
  readonly field: AnswerField;
  readonly value: string;
  readonly learners: number;
}

/** What learners answered of themselves, each learner once for each answer; the most frequent first in each field. */
export function countAnswers({ tables, people }: Run): AnswerCount[] {
  return answerFields.flatMap((field) => {
    const table = tables.get(answerSource(field));
    if (!table) return [];
    const person = integers(table, 'person');
    const answer = table.getter(field);
    const members = new Map<string, Set<number>>();
    for (let row = 0; row < person.length; row++) {
      const value: unknown = answer(row);
      if (saysNothing(value) || person[row] < 0 || person[row] >= people.learners) continue;
      const known = members.get(String(value)) ?? new Set();
      members.set(String(value), known.add(person[row]));
    }
    return [...members]
      .map(([value, who]) => ({ field, value, learners: who.size }))
      .toSorted((a, b) => b.learners - a.learners || a.value.localeCompare(b.value));
  });
}
