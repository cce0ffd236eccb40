import type { CourseSettings } from '@/course/settings';
import { dayOf, weekdayOf } from '@/stats/timestamp';
import { longDate } from '@/words/dates';

/** A notable date by the week of the course and the weekday (0 = Monday) on which it falls. */
export interface NotableDay {
  readonly week: number;
  readonly weekday: number;
  /** `Start, 2 March 2020` */
  readonly name: string;
}

/** The course's start, end and notable dates from its start on; none where the start is not known. */
export function notableDays({ startDate, endDate, notableDates }: CourseSettings): readonly NotableDay[] {
  if (startDate === null) return [];
  const start = dayOf(startDate);
  const all = [
    { date: startDate, label: 'Start' },
    ...(endDate ? [{ date: endDate, label: 'End' }] : []),
    ...notableDates,
  ];
  return all
    .map(({ date, label }) => ({ day: dayOf(date), name: `${label}, ${longDate(date)}` }))
    .filter(({ day }) => day >= start)
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, name }) => ({
      week: Math.floor((day - start) / 7) + 1,
      weekday: weekdayOf(day),
      name,
    }));
}
