import type { CardView, Chart } from '@/analyses/definition';
import { hourWords, zoneWords } from '@/words/dates';
import { minutesWords } from '@/words/durations';
import { count, counted, percent } from '@/words/numbers';
import { weekdays } from '../activity-heatmap/tables';
import { dotIntervals } from '../chart-kit/dot-intervals';
import { heatGrid } from '../chart-kit/heat-grid';
import type { ModerationPlanResult } from './tables';
import { chosenPlan } from './view';

const pad = (hour: number) => String(hour).padStart(2, '0');

/** The hours of the week shaded by their comments, those of the plan framed. */
export function planChart(result: ModerationPlanResult, view: CardView): Chart | null {
  const plan = chosenPlan(result, view);
  if (!plan) return null;
  const rows = result.moderation_hours;
  const all = rows.reduce((sum, row) => sum + row.comments, 0);
  const values = rows.map((row) => ({
    row: weekdays[row.weekday],
    column: pad(row.hour),
    value: row.comments,
    framed: row.rank <= plan.target.hours,
    time: `${hourWords(row.hour)} to ${hourWords(row.hour + 1)}`,
    share: `${count(row.comments)} of ${count(all)} (${percent(row.comments, all)})`,
    staff: row.staff_comments,
    planned: row.rank <= plan.target.hours ? 'yes' : 'no',
  }));
  const spec = heatGrid({
    rows: weekdays,
    columns: Array.from({ length: 24 }, (_, hour) => pad(hour)),
    columnTitle: `Hour of the day, ${zoneWords(view.course.timeZone)} (hours of the plan framed)`,
    legend: 'Comments by learners',
    frames: true,
    tooltip: [
      { field: 'row', title: 'Day' },
      { field: 'time', title: 'Time' },
      { field: 'share', title: 'Comments by learners' },
      { field: 'staff', title: 'Comments by staff', count: true },
      { field: 'planned', title: 'In the plan' },
    ],
  });
  const summary = `Heat map of ${counted(all, 'comment')} by weekday and hour; the ${counted(plan.target.hours, 'hour')} that hold ${percent(plan.target.share, 1)} of them are framed.`;
  return { spec, values, summary };
}

/** The median wait for staff by weekday, with the middle half of the waits. */
export function waitChart({ moderation_waits: rows }: ModerationPlanResult): Chart | null {
  const shown = rows.filter((row) => row.median_hours !== null);
  if (shown.length === 0) return null;
  const words = (hours: number | null) => (hours === null ? '—' : minutesWords(60 * hours));
  const values = shown.map((row, rank) => ({
    day: row.weekday === null ? 'All days' : weekdays[row.weekday],
    rank,
    value: row.median_hours,
    low: row.lower_quartile_hours,
    high: row.upper_quartile_hours,
    median: words(row.median_hours),
    middle: `${words(row.lower_quartile_hours)} to ${words(row.upper_quartile_hours)}`,
    share: `${percent(row.answered, row.openings)} of ${counted(row.openings, 'thread')}`,
  }));
  const most = Math.max(...shown.map((row) => row.upper_quartile_hours ?? 0), 1);
  const spec = dotIntervals({
    rows: shown.length,
    name: 'day',
    title: 'Hours until staff reply: median, middle half',
    domain: [0, most * 1.05],
    tooltip: [
      { field: 'day', title: 'Opened on' },
      { field: 'median', title: 'Median wait' },
      { field: 'middle', title: 'Middle half' },
      { field: 'share', title: 'Answered' },
    ],
  });
  const summary = `The median hours until staff reply by weekday of the thread’s first comment, ${values[0].median} over all days.`;
  return { spec, values, summary };
}
