import { wilsonInterval } from '@/stats/wilson';
import type { WeekFinishRow } from './tables';

/** A week of ten steps which so many begin, visit all of and complete all of. */
export function weekRow(week: number, began: number, visited: number, completed: number): WeekFinishRow {
  const share = (learners: number) =>
    began === 0
      ? { rate: null, low: null, high: null }
      : { rate: learners / began, ...wilsonInterval(learners, began) };
  const [visits, completions] = [share(visited), share(completed)];
  return {
    week_number: week,
    steps: 10,
    left_out: null,
    began,
    visited_all: visited,
    visited_rate: visits.rate,
    visited_low: visits.low,
    visited_high: visits.high,
    completed_all: completed,
    completed_rate: completions.rate,
    completed_low: completions.low,
    completed_high: completions.high,
  };
}
