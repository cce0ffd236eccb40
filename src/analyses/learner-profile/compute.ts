import type { ColumnTable } from 'arquero';
import { integers, numbers } from '@/course/run';
import type { AnalysisContext, Compute } from '../context';
import { selectedMembers } from '../members';
import { textAt } from '../text-at';
import { isAnswer, type ProfileField, profileFields } from './fields';
import type { LearnerProfileResult, LearnerProfileRow, ProfileFieldsRow } from './tables';

/** The value of a column for each person who has one: of several rows, the latest that gives an answer. */
function valuesByPerson(table: ColumnTable, field: ProfileField, timeColumn: string): Map<number, string> {
  const person = integers(table, 'person');
  const time = numbers(table, timeColumn);
  const values = new Map<number, string>();
  const latest = new Map<number, number>();
  for (let row = 0; row < person.length; row++) {
    const value = textAt(table, field, row).trim();
    const at = Number.isNaN(time[row]) ? Number.NEGATIVE_INFINITY : time[row];
    if (!isAnswer(value) || at < (latest.get(person[row]) ?? at)) continue;
    values.set(person[row], value);
    latest.set(person[row], at);
  }
  return values;
}

interface Groups {
  readonly enrolled: Uint8Array;
  readonly fully: Uint8Array;
  readonly unenrolled: Uint8Array;
  readonly visited: Uint8Array | null;
}

/** The learners with each value of a field, most first. */
function fieldRows(
  field: ProfileField,
  values: ReadonlyMap<number, string>,
  groups: Groups,
): LearnerProfileRow[] {
  const byValue = new Map<string, number[]>();
  let answered = 0;
  for (const [person, value] of values) {
    if (groups.enrolled[person] !== 1) continue;
    answered++;
    const people = byValue.get(value);
    if (people) people.push(person);
    else byValue.set(value, [person]);
  }
  const size = (people: readonly number[], members: Uint8Array) =>
    people.reduce((sum, person) => sum + members[person], 0);
  return [...byValue]
    .map(([value, people]) => ({
      field,
      value,
      learners: people.length,
      share_of_answered: people.length / answered,
      fully_participating: size(people, groups.fully),
      unenrolled: size(people, groups.unenrolled),
      visited_step: groups.visited ? size(people, groups.visited) : null,
    }))
    .toSorted((a, b) => b.learners - a.learners || (a.value < b.value ? -1 : 1));
}

function groupsOf(context: AnalysisContext): Groups | null {
  const enrolled = selectedMembers(context, 'enrolled');
  const fully = selectedMembers(context, 'fully_participating');
  const unenrolled = selectedMembers(context, 'unenrolled');
  if (!enrolled || !fully || !unenrolled) return null;
  return { enrolled, fully, unenrolled, visited: selectedMembers(context, 'visited_step') };
}

/** Who the learners are: how many have each value, and of how many it is known. A field without its file is left out. */
export const compute: Compute<LearnerProfileResult> = (context) => {
  const enrolments = context.enrolmentsAtAnyTime();
  const archetypes = context.rows('archetype-survey-responses');
  const groups = groupsOf(context);
  if (!enrolments || !groups) return { learner_profile: [], learner_profile_fields: [] };
  const learners = groups.enrolled.reduce((sum, is) => sum + is, 0);
  const learner_profile: LearnerProfileRow[] = [];
  const learner_profile_fields: ProfileFieldsRow[] = [];
  for (const field of profileFields) {
    const table = field === 'archetype' ? archetypes : enrolments;
    if (!table || learners === 0) continue;
    const time = field === 'archetype' ? 'responded_at' : 'enrolled_at';
    const rows = fieldRows(field, valuesByPerson(table, field, time), groups);
    const answered = rows.reduce((sum, row) => sum + row.learners, 0);
    learner_profile.push(...rows);
    learner_profile_fields.push({ field, learners, answered, share_answered: answered / learners });
  }
  return { learner_profile, learner_profile_fields };
};
