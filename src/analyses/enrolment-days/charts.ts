import type { CardView, Chart } from '@/analyses/definition';
import { longDate } from '@/words/dates';
import { count, percent } from '@/words/numbers';
import { weekdays } from '../activity-heatmap/activities';
import { labelledBars } from '../chart-kit/bars';
import { layeredSpec } from '../chart-kit/spec';
import { chosenEvent } from './findings';
import { type EnrolmentDaysResult, eventWords } from './tables';

const ROW = 30;

const bars = (name: string) =>
  labelledBars({
    name: 'name',
    value: 'count',
    title: 'Events',
    label: 'label',
    labelWidth: 110,
    tooltip: [
      { field: 'name', title: name },
      { field: 'label', title: 'Events' },
    ],
  });

const shortDate = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The busiest days, the most events first. */
export function topDayChart(result: EnrolmentDaysResult, view: CardView): Chart | null {
  const event = chosenEvent(view);
  const rows = result.enrolment_top_days.filter((row) => row.event === event);
  if (rows.length === 0) return null;
  const values = rows.map((row, rank) => ({
    name: shortDate.format(new Date(`${row.date}T00:00:00Z`)),
    rank,
    count: row.count,
    label: `${count(row.count)} · ${percent(row.share, 1)}`,
  }));
  const summary = `Bars of ${rows.length === 1 ? 'the busiest day' : `the ${rows.length} busiest days`} for ${eventWords[event].toLowerCase()}, first ${longDate(rows[0].date)} with ${count(rows[0].count)}.`;
  return { spec: layeredSpec({ height: rows.length * ROW, layers: bars('Day') }), values, summary };
}

/** The weekdays from Monday to Sunday. */
export function weekdayChart(result: EnrolmentDaysResult, view: CardView): Chart | null {
  const event = chosenEvent(view);
  const rows = result.enrolment_weekdays.filter((row) => row.event === event);
  if (rows.length === 0) return null;
  const values = rows.map((row) => ({
    name: weekdays[row.weekday],
    rank: row.weekday,
    count: row.count,
    label: `${count(row.count)} · ${percent(row.share, 1)}`,
  }));
  const listed = values.map(({ name, label }) => `${name} ${label}`).join('; ');
  const summary = `Bars of ${eventWords[event].toLowerCase()} by weekday: ${listed}.`;
  return { spec: layeredSpec({ height: rows.length * ROW, layers: bars('Weekday') }), values, summary };
}
