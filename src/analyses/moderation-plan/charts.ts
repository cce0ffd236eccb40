import type { CardView, Chart } from '@/analyses/definition';
import { staffClockWords } from '@/words/clock';
import { hourWords } from '@/words/dates';
import { count, counted, percent } from '@/words/numbers';
import { weekdays } from '../activity-heatmap/activities';
import { HOURS } from '../activity-heatmap/week-hours';
import { placeName } from '../activity-weeks/rows';
import { heatGrid } from '../chart-kit/heat-grid';
import { staffWaitChart } from '../staff-waits';
import { wholeOf } from '../withholding/wholes';
import type { ModerationPlanResult } from './tables';
import { chosenPlan } from './view';

/** The hours of the week shaded by their comments, those of the plan framed. */
export function planChart(result: ModerationPlanResult, view: CardView): Chart | null {
  const plan = chosenPlan(result, view);
  if (!plan) return null;
  const rows = result.moderation_hours;
  const all = wholeOf(
    view,
    'comments',
    rows.reduce((sum, row) => sum + row.comments, 0),
  );
  const values = rows.map((row) => ({
    row: weekdays[row.weekday],
    column: placeName('hour', row.hour),
    value: row.comments,
    framed: row.rank <= plan.target.hours,
    time: `${hourWords(row.hour)} to ${hourWords(row.hour + 1)}`,
    share: `${count(row.comments)} of ${count(all)} (${percent(row.comments, all)})`,
    staff_comments: row.staff_comments,
    planned: row.rank <= plan.target.hours ? 'yes' : 'no',
  }));
  const spec = heatGrid({
    rows: weekdays,
    columns: Array.from({ length: HOURS }, (_, hour) => placeName('hour', hour)),
    columnTitle: `Hour of the day, ${staffClockWords(view)} (hours of the plan framed)`,
    legend: 'Comments by learners',
    frames: true,
    tooltip: [
      { field: 'row', title: 'Day' },
      { field: 'time', title: 'Time' },
      { field: 'share', title: 'Comments by learners' },
      { field: 'staff_comments', title: 'Comments by staff', count: true },
      { field: 'planned', title: 'In the plan' },
    ],
  });
  const summary = `Heat map of ${counted(all, 'comment')} by weekday and hour; the ${counted(plan.target.hours, 'hour')} that hold ${percent(plan.target.share, 1)} of them are framed.`;
  return { spec, values, summary };
}

/** The median wait for staff by weekday, with the middle half of the waits. */
export function waitChart({ moderation_waits: rows }: ModerationPlanResult): Chart | null {
  return staffWaitChart(
    rows,
    ({ weekday }) => (weekday === null ? 'All days' : weekdays[weekday]),
    'Opened on',
    (_, median) =>
      `The median hours until staff reply by weekday of the thread’s first comment, ${median} over all days.`,
  );
}
