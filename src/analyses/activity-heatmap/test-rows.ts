import type { ActivityHeatmapRow, ActivityHourSupportRow } from './tables';

/** Step visits: the same number in each of the 168 hours, with others where they are given. */
export function evenWeek(each: number, others: Readonly<Record<string, number>> = {}): ActivityHeatmapRow[] {
  return Array.from({ length: 168 }, (_, place) => {
    const [weekday, hour] = [Math.floor(place / 24), place % 24];
    const count = others[`${weekday} ${hour}`] ?? each;
    return { activity: 'step_visits' as const, weekday, hour, count };
  }).filter(({ count }) => count > 0);
}

/** What each of these hours rests on: a learner for every three of its events, and six dates that bring as many each. */
export function evenSupport(rows: readonly ActivityHeatmapRow[]): ActivityHourSupportRow[] {
  return rows.map((row) => ({
    ...row,
    learners: Math.ceil(row.count / 3),
    dates: 6,
    largest_date: Math.ceil(row.count / 6),
    three_dates: Math.ceil(row.count / 2),
  }));
}
