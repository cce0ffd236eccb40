import type { StepActivityResult, StepActivityRow } from './tables';

/** Ten steps a week, with these learners stopping at each, and otherwise what follows from that. */
export function stepRows(
  stops: readonly number[],
  others: (place: number) => Partial<StepActivityRow> = () => ({}),
): StepActivityRow[] {
  const all = stops.reduce((sum, each) => sum + each, 0);
  let lost = 0;
  return stops.map((last_visited, place) => {
    const visited = all - lost;
    lost += last_visited;
    return {
      week_number: Math.floor(place / 10) + 1,
      step_number: (place % 10) + 1,
      visited,
      completed: Math.round(visited * 0.8),
      comments: 0,
      responses: 0,
      last_visited,
      last_completed: 0,
      unenrolled_furthest: 0,
      lost,
      remaining: all - lost,
      ...others(place),
    };
  });
}

/** Stops where every step loses the same share of those still there, and the last one holds the rest. */
export function evenStops(steps: number, learners: number, rate: number): number[] {
  let left = learners;
  return Array.from({ length: steps }, (_, place) => {
    const stop = place === steps - 1 ? left : Math.round(left * rate);
    left -= stop;
    return stop;
  });
}

/** The tables of these steps, with nobody who completes a step without visiting it. */
export function stepResult(rows: readonly StepActivityRow[]): StepActivityResult {
  const step_completion = rows.map(({ week_number, step_number, visited, completed }) => ({
    week_number,
    step_number,
    visited,
    visited_completed: completed,
    completed_only: 0,
  }));
  return { step_activity: rows, step_completion };
}
