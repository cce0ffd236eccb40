import type { ColumnTable } from 'arquero';
import type { DatasetId } from '@/formats';
import { filterRows, takeRows } from '@/ingest/combine';
import type { ParsedTable } from '@/ingest/parsed-table';
import type { Pieces } from '@/pace/pieces';
import { dataEnd } from './data-end';
import { defaultSettings } from './default-settings';
import { rowsByVisit } from './journeys';
import { LEARNER, numberPeople, type People, type RunFiles } from './people';
import type { Run } from './run';
import { toRunTable } from './run-table';
import { listSteps } from './steps';

/** The id by which a run is known everywhere. */
export const runId = (slug: string, number: number) => `${slug}-${number}`;

/**
 * Someone may be enrolled twice, once as a learner; only that enrolment counts then. Staff's own enrolments stay, as
 * staff's.
 */
function withoutOtherRoles(enrolments: ParsedTable, people: People): ParsedTable {
  const person = enrolments.columns.get('learner_id');
  const role = enrolments.columns.get('role');
  if (person?.type !== 'person' || role?.type !== 'category') return enrolments;
  return filterRows(
    enrolments,
    (row) =>
      role.values[role.codes[row]] === LEARNER ||
      (people.index.get(person.values[person.codes[row]]) ?? -1) >= people.learners,
  );
}

/** A run, and the tables that it was made of. */
export interface BuiltRun {
  readonly run: Run;
  /** As they were given, but for the order of the rows of step activity. */
  readonly files: RunFiles;
}

/**
 * Builds a run's model from one table for each dataset. Step activity is put into the order of its visits, so that nothing
 * sorts it again, and the learners' rows, who come before all others, are found in one piece.
 */
export function* buildRun(slug: string, number: number, given: RunFiles): Pieces<BuiltRun> {
  const people = numberPeople(given);
  yield;
  const steps = listSteps(given);
  const files = new Map(given);
  const tables = new Map<DatasetId, ColumnTable>();
  for (const [dataset, table] of given) {
    const used = dataset === 'enrolments' ? withoutOtherRoles(table, people) : table;
    tables.set(dataset, toRunTable(used, people, steps));
    yield;
  }
  const activity = given.get('step-activity');
  const visits = tables.get('step-activity');
  if (activity && visits) {
    const order = rowsByVisit(visits, people.ids.length);
    yield;
    if (order.some((row, place) => row !== place)) {
      const sorted = takeRows(activity, order);
      yield;
      files.set('step-activity', sorted);
      tables.set('step-activity', toRunTable(sorted, people, steps));
      yield;
    }
  }
  const run: Run = {
    id: runId(slug, number),
    slug,
    number,
    people,
    steps,
    tables,
    withoutEnrolments: !given.has('enrolments'),
    dataEnd: dataEnd(tables.get('step-activity'), people.learners),
    defaults: defaultSettings({ slug, people, steps, tables }),
  };
  return { run, files };
}
