import { dayOf } from '@/stats/timestamp';
import type { Period } from './filter';
import type { CourseSettings } from './settings';

/** Days since 1970 by the chosen clock, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** The date of a notable date by its id; `start` and `end` are the course's own. Null where there is none. */
function dateOf(id: string, { startDate, endDate, notableDates }: CourseSettings): string | null {
  if (id === 'start') return startDate;
  if (id === 'end') return endDate;
  return notableDates.find((date) => date.id === id)?.date ?? null;
}

/**
 * The days of a period under a course's settings. Week k of the course begins 7(k − 1) days after the start.
 * Null where the settings lack the date that the period is about.
 */
export function daysOf(period: Period, settings: CourseSettings): DayRange | null {
  switch (period.kind) {
    case 'dates':
      return {
        from: period.from === null ? Number.NEGATIVE_INFINITY : dayOf(period.from),
        to: period.to === null ? Number.POSITIVE_INFINITY : dayOf(period.to),
      };
    case 'around': {
      const date = dateOf(period.date, settings);
      return date === null ? null : { from: dayOf(date) - period.before, to: dayOf(date) + period.after };
    }
    case 'week': {
      if (settings.startDate === null) return null;
      const from = dayOf(settings.startDate) + 7 * (period.week - 1);
      return { from, to: from + 6 };
    }
  }
}
