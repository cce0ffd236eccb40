import { type CourseSettings, registrationDay } from '@/course/settings';
import { dayOf, isoDate } from '@/stats/timestamp';
import { longDate } from '@/words/dates';

/** From when registration counts as open, and how to say otherwise. */
export function registrationWords(course: Pick<CourseSettings, 'startDate' | 'notableDates'>): string {
  const { startDate } = course;
  if (startDate === null) return 'The course’s start is not known: give it under Data and settings.';
  const { opens, dated } = registrationDay(course);
  const day = longDate(isoDate(dayOf(startDate) + opens));
  return dated
    ? `Registration opened on ${day}, by the notable dates.`
    : `When registration opened is not known, so ${day}, ${-opens} days before the start, is taken. Set a notable date “Registration opens” under Data and settings to change it.`;
}
