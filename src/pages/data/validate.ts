import type { CourseSettings } from '@/course/settings';
import type { Field } from './changes';

export type Problems = Readonly<Partial<Record<Field, string>>>;

const LONGEST_GAP = 24 * 60;

/** What is wrong with the settings, field by field. Settings with problems are not applied. */
export function problemsOf(settings: CourseSettings): Problems {
  const { name, startDate, endDate, timeZone, sessionGapMinutes: gap, notableDates } = settings;
  return {
    ...(name.trim() === '' && { name: 'Give the course a name.' }),
    ...(startDate && endDate && endDate < startDate && { endDate: 'The end lies before the start.' }),
    ...(!isTimeZone(timeZone) && { timeZone: 'This browser does not know that time zone.' }),
    ...(!(Number.isFinite(gap) && gap >= 1 && gap <= LONGEST_GAP) && {
      sessionGapMinutes: 'Between 1 minute and 1,440 (a day).',
    }),
    ...(notableDates.some(({ date, label }) => date === '' || label.trim() === '') && {
      notableDates: 'Every notable date needs a date and a few words.',
    }),
  };
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: name }));
  } catch {
    return false;
  }
}
