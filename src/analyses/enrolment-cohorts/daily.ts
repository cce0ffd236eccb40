import { windowsBy } from '@/course/enrolment-windows';
import { integers, numbers } from '@/course/run';
import { dayOf, isoDate } from '@/stats/timestamp';
import type { AnalysisContext } from '../context';
import { series } from '../enrolment-daily/series';
import { type Cohort, type CohortDaysRow, cohorts } from './tables';

/** For each cohort, by the day of each enrolment, what its enrolments came to on each day; days without anything left out. */
export function cohortDays(context: AnalysisContext): readonly CohortDaysRow[] {
  const { rows, settings, time } = context;
  const table = rows('enrolments');
  const anyTime = context.enrolmentsAtAnyTime();
  if (!table || !anyTime || settings.startDate === null) return [];
  const start = dayOf(settings.startDate);
  const windowOf = windowsBy(settings);
  const person = integers(table, 'person');
  const enrolled = numbers(anyTime, 'enrolled_at');
  const counts = new Map<Cohort, Map<number, [number, number, number]>>();
  series.forEach(({ column }, event) => {
    numbers(table, column).forEach((at, row) => {
      if (Number.isNaN(at) || Number.isNaN(enrolled[row])) return;
      const cohort = windowOf(time.day(enrolled[row], person[row]) - start);
      const days = counts.get(cohort) ?? new Map<number, [number, number, number]>();
      counts.set(cohort, days);
      const day = time.day(at, person[row]);
      const found = days.get(day) ?? [0, 0, 0];
      found[event]++;
      days.set(day, found);
    });
  });
  return cohorts.flatMap((cohort) =>
    [...(counts.get(cohort) ?? [])]
      .toSorted(([a], [b]) => a - b)
      .map(([day, [enrolments, unenrolments, full_participations]]) => ({
        cohort,
        date: isoDate(day),
        enrolments,
        unenrolments,
        full_participations,
      })),
  );
}
