import type { ColumnTable } from 'arquero';
import { integers } from '@/course/run';
import { shortId } from '@/words/learner-ids';
import type { AnalysisContext } from './context';
import type { TableSchema } from './definition';

/** A learner whom an analysis of learners is asked about. */
export interface AskedLearner {
  /** The number in the run's people. */
  readonly person: number;
  readonly id: string;
  /** The place among those asked for, from 1. */
  readonly number: number;
}

/** The learners asked for, each once, without those who are not in the selection; staff never are. */
export function askedLearners({ learners, population, run }: AnalysisContext): readonly AskedLearner[] {
  return [...new Set(learners)]
    .map((person, index) => ({ person, id: run.people.ids[person], number: index + 1 }))
    .filter(({ person }) => population.has[person] === 1);
}

/** The rows of a table that are a learner's, for each learner, in the order of the file. */
export function rowsOf(
  table: ColumnTable,
  learners: readonly AskedLearner[],
): readonly (readonly number[])[] {
  const place = new Map(learners.map(({ person }, index) => [person, index]));
  const found: number[][] = learners.map(() => []);
  const person = integers(table, 'person');
  for (let row = 0; row < person.length; row++) {
    const index = place.get(person[row]);
    if (index !== undefined) found[index].push(row);
  }
  return found;
}

/** A schema whose column `learner` shows ids short; files keep them whole. */
export function withShortIds(
  schema: TableSchema,
  rows: readonly { readonly learner: string }[],
): TableSchema {
  const words = Object.fromEntries(rows.map(({ learner }) => [learner, shortId(learner)]));
  return {
    ...schema,
    columns: schema.columns.map((column) => (column.name === 'learner' ? { ...column, words } : column)),
  };
}
