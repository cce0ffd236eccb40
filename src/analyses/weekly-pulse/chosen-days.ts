import type { CardView } from '@/analyses/definition';
import { daysOf } from '@/course/period';
import { dayOf, isoDate } from '@/stats/timestamp';
import { dateRange } from '@/words/dates';
import type { WeeklyPulseRow } from './tables';

/** First and last day, both included. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days of a course week whose activity counts: all of them, or those in the chosen period. */
export function chosenDays({ from, to }: WeeklyPulseRow, { filter, course }: ChosenIn): Days {
  const period = filter.period && daysOf(filter.period, course);
  if (!period) return { from, to };
  return {
    from: isoDate(Math.max(dayOf(from), period.from)),
    to: isoDate(Math.min(dayOf(to), period.to)),
  };
}

type ChosenIn = Pick<CardView, 'filter' | 'course'>;

/** The chosen days of a week where they are not all of it: `3 March to 5 March 2025`; null where they are. */
export function onlyDays(row: WeeklyPulseRow, view: ChosenIn): string | null {
  const days = chosenDays(row, view);
  return days.from === row.from && days.to === row.to ? null : dateRange(days.from, days.to);
}
