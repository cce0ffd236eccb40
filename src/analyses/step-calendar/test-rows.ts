import { isoDate } from '@/stats/timestamp';
import type { StepCalendarRow } from './tables';

const START = 18_323; // 2 March 2020

/** Ten steps a week, each visited by five learners a day for two weeks from its week's beginning, but for what is given. */
export function calendarRows(
  steps: number,
  visits: (place: number, day: number) => number = () => 5,
  days = 1,
): StepCalendarRow[] {
  return Array.from({ length: steps * 14 }, (_, cell) => {
    const [place, day] = [Math.floor(cell / 14), cell % 14];
    const week = Math.floor(place / 10);
    return {
      week_number: week + 1,
      step_number: (place % 10) + 1,
      date: isoDate(START + 7 * week + day * days),
      days,
      first_visits: visits(place, day),
    };
  });
}
