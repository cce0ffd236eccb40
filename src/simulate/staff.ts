import type { Course } from './course';
import { staffId } from './identity';
import { Purpose, Random } from './random';
import { DAY, HOUR, MINUTE } from './time';

/** A member of the course team. */
export interface StaffMember {
  readonly index: number;
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly teamRole: string;
  readonly userRole: string;
  /** Role in the enrolments; most educators and mentors have none there. */
  readonly enrolledAs: 'organisation_admin' | 'learner' | null;
  /** What they do in the course before and while it runs. */
  readonly work: 'checks all steps' | 'looks in' | 'answers comments' | null;
}

/** One visit of a staff member to a step. */
export interface StaffVisit {
  readonly member: StaffMember;
  readonly step: number;
  readonly visitedAt: number;
  readonly completedAt: number;
}

const members: readonly Omit<StaffMember, 'index' | 'id'>[] = [
  member('FIRST', 'LAST', 'host', 'organisation_admin', 'organisation_admin', 'checks all steps'),
  member('Marla', 'Isobar', 'host', 'organisation_admin', 'organisation_admin', 'looks in'),
  member('FIRST', 'LAST', 'lead_educator', 'organisation_admin', 'organisation_admin', 'answers comments'),
  member('Tobin', 'Squall', 'educator', 'learner', null, 'answers comments'),
  member('Ines', 'Drizzle', 'educator', 'learner', null, null),
  member('Corin', 'Breeze', 'mentor', 'learner', null, 'answers comments'),
  member('Petra', 'Cumulus', 'facilitator', 'learner', 'learner', null),
];

function member(
  firstName: string,
  lastName: string,
  teamRole: string,
  userRole: string,
  enrolledAs: StaffMember['enrolledAs'],
  work: StaffMember['work'],
): Omit<StaffMember, 'index' | 'id'> {
  return { firstName, lastName, teamRole, userRole, enrolledAs, work };
}

/** The course team. */
export function staffOf(course: Course): StaffMember[] {
  return members.map((rest, index) => ({ index, id: staffId(course, index), ...rest }));
}

/** The team's visits: one host goes through everything three weeks before the start, another looks in now and then. */
export function staffVisits(course: Course): StaffVisit[] {
  return staffOf(course).flatMap((person) => {
    const random = new Random(course.seed, Purpose.staff, person.index);
    if (person.work === 'checks all steps') {
      let at = course.startsAt - 20 * DAY + 10 * HOUR;
      return course.steps.map((_, step) => {
        at += Math.floor(random.between(20, 3 * MINUTE));
        const completedAt = random.chance(0.8) ? at + random.below(15) : Number.NaN;
        return { member: person, step, visitedAt: at, completedAt };
      });
    }
    if (person.work !== 'looks in') return [];
    return course.steps.flatMap((_, step) => {
      const visitedAt = course.opensAt[step]! + 9 * HOUR + Math.floor(random.between(0, 2 * DAY));
      return random.chance(0.35) ? [{ member: person, step, visitedAt, completedAt: Number.NaN }] : [];
    });
  });
}
