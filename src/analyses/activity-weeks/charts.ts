import type { CardView, Chart } from '@/analyses/definition';
import { clockWords } from '@/words/clock';
import { hourWords } from '@/words/dates';
import { count, counted, percent } from '@/words/numbers';
import { activityWords, chosenActivity, weekdays } from '../activity-heatmap/activities';
import { heatGrid } from '../chart-kit/heat-grid';
import { hoverBands } from '../chart-kit/hover';
import { panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec } from '../chart-kit/spec';
import { wholeOf } from '../withholding/wholes';
import { notableDays } from './notable';
import { isWeek, placeName, profiles, slotOf, typicalRows, weekRows } from './rows';
import type { ActivityWeeksResult, ActivityWeeksRow } from './tables';

const hours = Array.from({ length: 24 }, (_, hour) => placeName('hour', hour));
const shortDays = 'width < 520 ? slice(datum.value, 0, 3) : datum.value';

/** Shares of fewer events than this are pale; they, and those of what is no single week, are no darker than the darkest week’s. */
const ENOUGH = 20;

/** The weeks of the course by weekday or hour, shaded by the share of the week's events or by their number. */
export function weeksChart(result: ActivityWeeksResult, view: CardView): Chart | null {
  const rows = weekRows(result, view);
  if (rows.length === 0) return null;
  const slot = slotOf(view);
  const raw = view.choices.measure === 'count';
  const what = activityWords[chosenActivity(view)];
  const nameOf = ({ period, week }: ActivityWeeksRow) =>
    isWeek(period) && view.course.startDate !== null && week > view.course.weeks
      ? `${period} (after)`
      : period;
  const periods = [
    ...new Map(rows.toSorted((a, b) => a.week - b.week).map((row) => [row.week, nameOf(row)])).values(),
  ];
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row.period, (sums.get(row.period) ?? 0) + row.count);
  const totals = new Map([...sums].map(([period, sum]) => [period, wholeOf(view, period, sum)]));
  const dates = notableDays(view.course);
  const datesAt = (week: number, place: number) =>
    dates.filter((date) => date.week === week && (slot === 'hour' || date.weekday === place));
  const shares = rows.flatMap((row) =>
    isWeek(row.period) && (totals.get(row.period) ?? 0) >= ENOUGH ? [100 * row.share_of_week] : [],
  );
  const darkest = shares.length > 0 ? Math.max(...shares) : 100;
  const values = rows.map((row) => ({
    row: nameOf(row),
    column: placeName(slot, row.place),
    value: raw ? row.count : Math.min(darkest, 100 * row.share_of_week),
    count: row.count,
    thin: !raw && (totals.get(row.period) ?? 0) < ENOUGH,
    framed: slot === 'weekday' && datesAt(row.week, row.place).length > 0,
    dates:
      datesAt(row.week, row.place)
        .map(({ name }) => name)
        .join('; ') || 'none',
    share: `${percent(row.count, totals.get(row.period) ?? 0)} of ${count(totals.get(row.period) ?? 0)}`,
  }));
  const zone = clockWords(view);
  const framed = values.some((cell) => cell.framed);
  const spec = heatGrid({
    rows: periods,
    columns: slot === 'hour' ? hours : weekdays,
    columnTitle:
      slot === 'hour'
        ? `Hour of the day, ${zone}`
        : `Weekday, ${zone}${framed ? ' (framed: notable dates)' : ''}`,
    legend: raw ? what : `${what}, share of the week’s, %`,
    frames: framed,
    ...(slot === 'hour' ? {} : { labelExpr: shortDays }),
    tooltip: [
      { field: 'row', title: 'Week' },
      { field: 'column', title: slot === 'hour' ? 'Hour' : 'Weekday' },
      { field: 'count', title: what, count: true },
      { field: 'share', title: 'Share of the week' },
      { field: 'dates', title: slot === 'hour' ? 'Notable dates of the week' : 'Notable dates' },
    ],
  });
  const summary = `Heat map of ${counted(periods.length, 'week')} of the course by ${slot === 'hour' ? 'hour of the day' : 'weekday'}: ${raw ? 'number' : 'share of the week’s'} ${what.toLowerCase()}.`;
  return { spec, values, summary };
}

/** The hours of a week in which all weeks of the course weigh alike, or of all events together. */
export function typicalChart(result: ActivityWeeksResult, view: CardView): Chart | null {
  const rows = typicalRows(result, view).filter((row) => row.mean_share !== null);
  if (rows.length === 0) return null;
  const raw = view.choices.measure === 'count';
  const what = activityWords[chosenActivity(view)];
  const total = wholeOf(
    view,
    'all weeks',
    rows.reduce((sum, row) => sum + row.count, 0),
  );
  const values = rows.map((row) => ({
    row: weekdays[row.weekday],
    column: placeName('hour', row.hour),
    value: raw ? (100 * row.count) / total : 100 * (row.mean_share ?? 0),
    time: `${hourWords(row.hour)} to ${hourWords(row.hour + 1)}`,
    alike: percent(row.mean_share ?? 0, 1),
    all: `${count(row.count)} of ${count(total)} (${percent(row.count, total)})`,
  }));
  const spec = heatGrid({
    rows: weekdays,
    columns: hours,
    columnTitle: `Hour of the day, ${clockWords(view)}`,
    legend: raw ? `${what}, share of all, %` : `${what}, mean share of a week’s, %`,
    tooltip: [
      { field: 'row', title: 'Day' },
      { field: 'time', title: 'Time' },
      { field: 'alike', title: 'Weeks weighing alike' },
      { field: 'all', title: 'All events' },
    ],
  });
  const summary = `Heat map of ${what.toLowerCase()} by weekday and hour, ${raw ? 'all events together' : `${counted(rows[0].weeks, 'week')} weighing alike`}.`;
  return { spec, values, summary };
}

/** For each activity a panel of bars: its share by hour of the day or by weekday. */
export function profileChart(result: ActivityWeeksResult, view: CardView): Chart | null {
  const slot = slotOf(view);
  const shown = profiles(result, slot).map((profile) => ({
    ...profile,
    total: wholeOf(view, profile.activity, profile.total),
  }));
  if (shown.length === 0) return null;
  const panels = stackPanels(shown.map(() => 60));
  const places = Array.from(shown[0].counts.keys(), (place) => placeName(slot, place));
  const values = places.map((place, index) => ({
    place,
    ...Object.fromEntries(
      shown.flatMap(({ activity, counts, total }) => [
        [activity, (100 * counts[index]) / total],
        [`${activity}_text`, `${count(counts[index])} (${percent(counts[index], total)})`],
      ]),
    ),
  }));
  const x = {
    field: 'place',
    type: 'nominal',
    scale: { domain: places, paddingInner: 0.15, paddingOuter: 0.1 },
    axis: {
      title: slot === 'hour' ? `Hour of the day, ${clockWords(view)}` : null,
      labelAngle: 0,
      labelOverlap: 'parity',
      labelSeparation: 5,
      ...(slot === 'hour' ? {} : { labelExpr: shortDays }),
    },
  };
  const bars = shown.map(({ activity, total }, index) => ({
    mark: { type: 'bar', aria: false },
    encoding: {
      x,
      y: panelY(panels[index], activity, `${activityWords[activity]} (${count(total)})`, {
        labelExpr: percentLabels,
      }),
    },
  }));
  const fields = [
    { field: 'place', title: slot === 'hour' ? 'Hour' : 'Weekday' },
    ...shown.map(({ activity }) => ({ field: `${activity}_text`, title: activityWords[activity] })),
  ];
  const spec = layeredSpec({
    height: viewHeight(panels),
    layers: [...bars, hoverBands(panels, { x }, fields)],
    independent: ['y'],
  });
  const summary = `For ${counted(shown.length, 'activity', 'activities')}, bars of the share of its events by ${slot === 'hour' ? 'hour of the day' : 'weekday'}.`;
  return { spec, values, summary };
}
