import type { EnrolmentWindow } from '@/course/filter';
import { type CourseSettings, registrationDay } from '@/course/settings';

/** What tells when registration opened and the course began. */
export type CourseDates = Pick<CourseSettings, 'startDate' | 'notableDates'>;

/**
 * When learners of a window enrolled, after “who enrolled”: by days before the start, unless the settings tell when registration
 * opened, or no one course is meant.
 */
export function windowPhrase(window: EnrolmentWindow, course?: CourseDates): string {
  const { opens, dated } = course ? registrationDay(course) : { opens: 0, dated: true };
  switch (window) {
    case 'long_before':
      return dated ? 'before registration opened' : `more than ${-opens} days before the start`;
    case 'before_start':
      return dated
        ? 'before the start, once registration was open'
        : `in the ${-opens} days before the start`;
    case 'start_day':
      return 'on the start day';
    case 'first_week':
      return 'in the rest of the first week';
    case 'later':
      return 'after the first week';
  }
}
