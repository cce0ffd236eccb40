import type { ColumnTable } from 'arquero';
import { localDays } from '@/course/local-days';
import { integers } from '@/course/run';
import { stepRanks, stepsInUse } from '@/course/steps-in-use';
import { visitOrder } from '@/course/visit-order';
import { picker } from '@/stats/take';
import { dayOf, isoDate } from '@/stats/timestamp';
import type { AnalysisContext, Compute } from '../context';
import { dayBuckets } from './buckets';
import type { StepCalendarResult, StepCalendarRow, StepCalendarSpanRow } from './tables';

/** The day of each first visit, in days since 1970 by the chosen clock. */
function visitDays({ time }: AnalysisContext, activity: ColumnTable, rows: Uint32Array): Int32Array {
  return picker(rows)(localDays(activity, 'first_visited_at', time));
}

const nothing: StepCalendarResult = { step_calendar: [], step_calendar_span: [] };

function calendar(context: AnalysisContext, activity: ColumnTable): StepCalendarResult {
  const { run, settings } = context;
  const { rows } = visitOrder(activity, run.people.ids.length, run.steps.labels.length);
  if (rows.length === 0) return nothing;
  const places = stepsInUse(run);
  const ranks = stepRanks(places, run.steps.labels.length);
  const step = integers(activity, 'step');
  const day = visitDays(context, activity, rows);
  let [firstDay] = day;
  let [lastDay] = day;
  for (const each of day) {
    if (each < firstDay) firstDay = each;
    if (each > lastDay) lastDay = each;
  }
  const start = settings.startDate === null ? null : dayOf(settings.startDate);
  const { first, days, count } = dayBuckets(firstDay, lastDay, start, places.length);
  const cells = new Int32Array(places.length * count);
  let left_out = 0;
  for (let i = 0; i < rows.length; i++) {
    if (day[i] < first) left_out++;
    else cells[ranks[step[rows[i]]] * count + Math.floor((day[i] - first) / days)]++;
  }
  const found: StepCalendarRow[] = [];
  cells.forEach((first_visits, cell) => {
    if (first_visits === 0) return;
    const place = places[Math.floor(cell / count)];
    found.push({
      week_number: run.steps.weeks[place],
      step_number: run.steps.numbers[place],
      date: isoDate(first + (cell % count) * days),
      days,
      first_visits,
    });
  });
  const span: StepCalendarSpanRow = {
    from: isoDate(first),
    first_visits: rows.length - left_out,
    left_out,
  };
  return { step_calendar: found, step_calendar_span: [span] };
}

/** How many learners first visit each step on each day, and how many visits come too early to be shown. */
export const compute: Compute<StepCalendarResult> = (context) => {
  const activity = context.rows('step-activity');
  return activity ? calendar(context, activity) : nothing;
};
