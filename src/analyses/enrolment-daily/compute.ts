import { integers, numbers } from '@/course/run';
import type { Compute } from '../context';
import { type DayEvents, runningDays } from './running-days';
import { series } from './series';
import type { EnrolmentDailyResult } from './tables';

/** Enrolments, unenrolments and full participations for each day from the first event to the last. */
export const compute: Compute<EnrolmentDailyResult> = ({ rows, time }) => {
  const table = rows('enrolments');
  const perDay = series.map(({ column }) => {
    const counts = new Map<number, number>();
    if (!table) return counts;
    const person = integers(table, 'person');
    numbers(table, column).forEach((at, row) => {
      if (Number.isNaN(at)) return;
      const day = time.day(at, person[row]);
      counts.set(day, (counts.get(day) ?? 0) + 1);
    });
    return counts;
  });
  const days = perDay.flatMap((counts) => [...counts.keys()]);
  const first = days.reduce((min, day) => Math.min(min, day), Number.POSITIVE_INFINITY);
  const last = days.reduce((max, day) => Math.max(max, day), Number.NEGATIVE_INFINITY);
  const on = (day: number): DayEvents => [
    perDay[0].get(day) ?? 0,
    perDay[1].get(day) ?? 0,
    perDay[2].get(day) ?? 0,
  ];
  return { enrolment_daily: runningDays(first, last, on) };
};
