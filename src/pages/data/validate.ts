import {
  applyChanges,
  type CourseSettings,
  LONGEST_GAP,
  type NotableDate,
  type SettingsChanges,
} from '@/course/settings';
import { isTimeZone } from '@/stats/local-time';
import type { Field } from './changes';

export type Problems = Readonly<Partial<Record<Field, string>>>;

/** Times of other years are not read either. */
const implausible = (date: string | null) => date !== null && (date < '2000' || date >= '2100');

const complete = ({ date, label }: NotableDate) => date !== '' && label.trim() !== '';

/** What is wrong with the settings, field by field, and so does not count. */
export function problemsOf(settings: CourseSettings): Problems {
  const { name, startDate, endDate, timeZone, sessionGapMinutes: gap, notableDates } = settings;
  return {
    ...(name.trim() === '' && { name: 'Give the course a name.' }),
    ...(implausible(startDate) && { startDate: 'A year from 2000 to 2099, please.' }),
    ...(implausible(endDate) && { endDate: 'A year from 2000 to 2099, please.' }),
    ...(startDate &&
      endDate &&
      endDate < startDate && {
        endDate: 'The end lies before the start. Neither date counts until this is mended.',
      }),
    ...(!isTimeZone(timeZone) && { timeZone: 'This browser does not know that time zone.' }),
    ...(!(Number.isInteger(gap) && gap >= 1 && gap <= LONGEST_GAP) && {
      sessionGapMinutes: 'Whole minutes, from 1 to 1,440 (a day).',
    }),
    ...(!notableDates.every(complete) && {
      notableDates: 'Every notable date needs a date and a few words. One without them does not count.',
    }),
  };
}

/**
 * The changes that can take effect. A field with a problem stays as it is in force, both dates where they contradict
 * each other; of the notable dates those count that are complete.
 */
export function applicable(
  changes: SettingsChanges,
  defaults: CourseSettings,
  inForce: SettingsChanges,
): SettingsChanges {
  const problems = problemsOf(applyChanges(defaults, changes));
  const { notableDates: dates, ...others } = changes;
  const blocked = new Set<string>(Object.keys(problems));
  if (problems.endDate) blocked.add('startDate');
  const take = (from: SettingsChanges, wanted: boolean): SettingsChanges =>
    Object.fromEntries(Object.entries(from).filter(([field]) => blocked.has(field) === wanted));
  const { notableDates: _, ...kept } = take(inForce, true);
  return { ...take(others, false), ...kept, ...(dates && { notableDates: dates.filter(complete) }) };
}
