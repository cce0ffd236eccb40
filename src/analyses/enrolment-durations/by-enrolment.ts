import { windowsBy } from '@/course/enrolment-windows';
import { integers, numbers } from '@/course/run';
import { largest, smallest } from '@/stats/extent';
import { medianInterval } from '@/stats/median-interval';
import { quantile } from '@/stats/quantile';
import { dayOf, isoDate } from '@/stats/timestamp';
import type { AnalysisContext } from '../context';
import { type Cohort, cohorts } from '../enrolment-cohorts/tables';
import { binWidth } from './histogram';
import type { Spans } from './spans';
import type { DurationCellsRow, DurationCohortsRow, EnrolmentDurationsResult } from './tables';

/** So many cells across and up can still be told apart, and are a few thousand together. */
const MOST_ACROSS = 60;
const MOST_UP = 40;

interface Point {
  /** Days since 1970 of the local date of enrolling. */
  readonly enrolled: number;
  readonly days: number;
}

/** The enrolments of which both the day of enrolling and the days to the event are known. */
function pointsOf({ enrolmentsAtAnyTime, time }: AnalysisContext, { days }: Spans): Point[] {
  const table = enrolmentsAtAnyTime();
  if (!table) return [];
  const enrolled = numbers(table, 'enrolled_at');
  const person = integers(table, 'person');
  const points: Point[] = [];
  for (let row = 0; row < days.length; row++) {
    if (Number.isNaN(days[row]) || Number.isNaN(enrolled[row])) continue;
    points.push({ enrolled: time.day(enrolled[row], person[row]), days: days[row] });
  }
  return points;
}

/** Counts by cells of equal size, with edges at the origin across and at day 0 up. */
function cells({ event, basis }: Spans, points: readonly Point[], origin: number): DurationCellsRow[] {
  if (points.length === 0) return [];
  const across = points.map(({ enrolled }) => enrolled - origin);
  const up = points.map(({ days }) => days);
  const enrolled_days = binWidth(smallest(across), largest(across), MOST_ACROSS);
  const days_width = binWidth(smallest(up), largest(up), MOST_UP);
  const counts = new Map<string, { x: number; y: number; learners: number }>();
  points.forEach((_, index) => {
    const x = Math.floor(across[index] / enrolled_days) * enrolled_days;
    const y = Math.floor(up[index] / days_width) * days_width;
    const found = counts.get(`${x} ${y}`);
    if (found) found.learners++;
    else counts.set(`${x} ${y}`, { x, y, learners: 1 });
  });
  return [...counts.values()]
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
    .map(({ x, y, learners }) => ({
      event,
      basis,
      enrolled_from: isoDate(origin + x),
      enrolled_days,
      days_from: y,
      days_width,
      learners,
    }));
}

function byCohort(
  { event, basis }: Spans,
  points: readonly Point[],
  cohortOn: (day: number) => Cohort,
): DurationCohortsRow[] {
  return cohorts.flatMap((cohort): DurationCohortsRow[] => {
    const own = points.filter(({ enrolled }) => cohortOn(enrolled) === cohort);
    if (own.length === 0) return [];
    const sorted = Float64Array.from(own, ({ days }) => days).sort();
    const { low, high } = medianInterval(sorted);
    return [
      {
        event,
        basis,
        cohort,
        learners: own.length,
        lower_quartile: quantile(sorted, 0.25),
        median: quantile(sorted, 0.5),
        upper_quartile: quantile(sorted, 0.75),
        low: Number.isFinite(low) ? low : null,
        high: Number.isFinite(high) ? high : null,
      },
    ];
  });
}

/** The days to each event against the day of enrolling: counted in cells, and by when learners enrolled as against the start. */
export function durationsByEnrolment(
  context: AnalysisContext,
  all: readonly Spans[],
): Pick<EnrolmentDurationsResult, 'enrolment_duration_cells' | 'enrolment_duration_cohorts'> {
  const start = context.settings.startDate === null ? null : dayOf(context.settings.startDate);
  const windowOf = windowsBy(context.settings);
  const found = all.map((each) => ({ each, points: pointsOf(context, each) }));
  return {
    enrolment_duration_cells: found.flatMap(({ each, points }) =>
      cells(each, points, start ?? smallest(points.map(({ enrolled }) => enrolled))),
    ),
    enrolment_duration_cohorts:
      start === null
        ? []
        : found.flatMap(({ each, points }) => byCohort(each, points, (day) => windowOf(day - start))),
  };
}
