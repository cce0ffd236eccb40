import type { DatasetId } from '@/formats';
import type { ParsedTable } from '@/ingest/parsed-table';

/**
 * Everyone in a run's files, numbered: the learners first, then staff, then ids that no enrolment and no team list
 * explains. So `person < learners` says that a row counts in learners' figures.
 */
export interface People {
  readonly ids: readonly string[];
  readonly learners: number;
  readonly staff: number;
  /** Number of a person by id. */
  readonly index: ReadonlyMap<string, number>;
}

/** What a person is in a run: `other` is someone whom neither the enrolments nor the team list explain. */
export type PersonKind = 'learner' | 'staff' | 'other';

/** What the person of a number is; `other` for a number below zero, which is nobody's. */
export function kindOf(person: number, { learners, staff }: People): PersonKind {
  if (person >= 0 && person < learners) return 'learner';
  return person >= 0 && person < learners + staff ? 'staff' : 'other';
}

/** The one table of each dataset that a run is made of. */
export type RunFiles = ReadonlyMap<DatasetId, ParsedTable>;

/** The role of learners in the enrolments. */
export const LEARNER = 'learner';

/** The distinct ids in a table's column of persons. */
export function personIds(table: ParsedTable | undefined): readonly string[] {
  const column = table?.format.person ? table.columns.get(table.format.person) : undefined;
  return column?.type === 'person' ? column.values.slice(1) : [];
}

/** The ids of a table's rows that pass a test on the row's role. */
function idsByRole(enrolments: ParsedTable, wanted: (role: string) => boolean): Set<string> {
  const person = enrolments.columns.get('learner_id');
  const role = enrolments.columns.get('role');
  const ids = new Set<string>();
  if (person?.type !== 'person' || role?.type !== 'category') return ids;
  for (let row = 0; row < enrolments.rows; row++) {
    if (wanted(role.values[role.codes[row]])) ids.add(person.values[person.codes[row]]);
  }
  return ids;
}

/**
 * Numbers the people of a run. Learners are the enrolments with the role `learner`; where there are no enrolments,
 * everyone active who is not in the team list.
 */
export function numberPeople(files: RunFiles): People {
  const enrolments = files.get('enrolments');
  const team = personIds(files.get('team-members'));
  const active = [...files.values()].filter(({ format }) => format.id !== 'team-members').flatMap(personIds);
  const teamIds = new Set(team);
  const learners = enrolments
    ? idsByRole(enrolments, (role) => role === LEARNER)
    : new Set(active.filter((id) => !teamIds.has(id)));
  const staff = [...team, ...(enrolments ? idsByRole(enrolments, (role) => role !== LEARNER) : [])];
  const index = new Map<string, number>();
  const add = (id: string) => index.has(id) || index.set(id, index.size);
  learners.forEach(add);
  staff.forEach(add);
  const known = index.size;
  active.forEach(add);
  return { ids: [...index.keys()], learners: learners.size, staff: known - learners.size, index };
}
