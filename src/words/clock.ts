import type { Filter } from '@/course/filter';
import type { CourseSettings } from '@/course/settings';
import { zoneWords } from './dates';

/** What is known where days and hours are named: the selection and the course. */
interface Clocked {
  readonly filter: Pick<Filter, 'clock'>;
  readonly course: Pick<CourseSettings, 'timeZone'>;
}

/** How people name the clock by which days and hours are read: `London time`, `UTC`, `learners’ local time`. */
export function clockWords({ filter, course }: Clocked): string {
  if (filter.clock === 'learner') return 'learners’ local time, estimated';
  return staffClockWords({ filter, course });
}

/** The clock of what is planned for staff: the course’s or UTC, never the learners’. */
export function staffClockWords({ filter, course }: Clocked): string {
  return zoneWords(filter.clock === 'utc' ? 'UTC' : course.timeZone);
}
