import type { ActivityHeatmapRow } from './tables';

/** Step visits: the same number in each of the 168 hours, with others where they are given. */
export function evenWeek(each: number, others: Readonly<Record<string, number>> = {}): ActivityHeatmapRow[] {
  return Array.from({ length: 168 }, (_, place) => {
    const [weekday, hour] = [Math.floor(place / 24), place % 24];
    const count = others[`${weekday} ${hour}`] ?? each;
    return { activity: 'step_visits' as const, weekday, hour, count };
  }).filter(({ count }) => count > 0);
}
