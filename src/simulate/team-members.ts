import type { Course } from './course';
import { line } from './csv';
import { staffOf } from './staff';

/** Columns of the team members export. */
export const teamMembersHeader = 'id,first_name,last_name,team_role,user_role';

/** One row per member of the course team. */
export function* teamMembers(course: Course): Generator<string> {
  for (const { id, firstName, lastName, teamRole, userRole } of staffOf(course)) {
    yield line(id, firstName, lastName, teamRole, userRole);
  }
}
