import type { DatasetId } from '@/formats';
import { filterRows } from '@/ingest/combine';
import type { ParsedTable } from '@/ingest/parsed-table';
import { dataEnd } from './data-end';
import { defaultSettings } from './default-settings';
import { numberPeople, type People, type RunFiles } from './people';
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
      role.values[role.codes[row]] === 'learner' ||
      (people.index.get(person.values[person.codes[row]]) ?? -1) >= people.learners,
  );
}

/** Builds a run's model from one table for each dataset. */
export function buildRun(slug: string, number: number, files: RunFiles): Run {
  const people = numberPeople(files);
  const steps = listSteps(files);
  const tables = new Map(
    [...files].map(([dataset, table]): [DatasetId, ReturnType<typeof toRunTable>] => [
      dataset,
      toRunTable(dataset === 'enrolments' ? withoutOtherRoles(table, people) : table, people, steps),
    ]),
  );
  const defaults = defaultSettings({ slug, people, steps, tables });
  return {
    id: runId(slug, number),
    slug,
    number,
    people,
    steps,
    tables,
    withoutEnrolments: !files.has('enrolments'),
    dataEnd: dataEnd(tables.get('step-activity'), people.learners),
    defaults,
  };
}
