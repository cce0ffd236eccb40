import type { StepTimingRow } from './tables';

/** Ten steps a week, each with a hundred visitors who spend three minutes, but for what is given. */
export function timingRows(
  steps: number,
  others: (place: number) => Partial<StepTimingRow> = () => ({}),
): StepTimingRow[] {
  return Array.from({ length: steps }, (_, place) => ({
    week_number: Math.floor(place / 10) + 1,
    step_number: (place % 10) + 1,
    visited: 100,
    before: 10,
    during: 60,
    after: 30,
    timed: 90,
    lower_quartile_minutes: 1,
    median_minutes: 3,
    upper_quartile_minutes: 7,
    median_low: 2.5,
    median_high: 3.5,
    ...others(place),
  }));
}
