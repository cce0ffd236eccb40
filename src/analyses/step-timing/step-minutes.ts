import type { ColumnTable } from 'arquero';
import type { Journey } from '@/course/journeys';
import { integers, numbers } from '@/course/run';
import { MINUTE } from '@/stats/timestamp';

/** Who marks a step as complete so soon after opening it has not read it, and may do so afterwards. */
const LEAST_TO_COMPLETE = 5000;

/**
 * By place of the step, the minutes that learners spent on it, sorted: from a step's first visit to the learner's next first
 * visit of any step in the same session; at a session's last step to its completion, where that comes five seconds later or more and within the gap.
 */
export function stepMinutes(
  activity: ColumnTable,
  { rows, starts }: Journey,
  steps: number,
  gapMinutes: number,
): readonly Float64Array[] {
  const step = integers(activity, 'step');
  const visited = numbers(activity, 'first_visited_at');
  const completed = numbers(activity, 'last_completed_at');
  const gap = gapMinutes * MINUTE;
  const spent = new Float64Array(rows.length).fill(Number.NaN);
  const counts = new Int32Array(steps);
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let i = starts[person]; i < starts[person + 1]; i++) {
      const at = visited[rows[i]];
      const next = i + 1 < starts[person + 1] ? visited[rows[i + 1]] - at : Number.POSITIVE_INFINITY;
      const done = completed[rows[i]] - at;
      if (next < gap) spent[i] = next / MINUTE;
      else if (done >= LEAST_TO_COMPLETE && done < gap) spent[i] = done / MINUTE;
      else continue;
      counts[step[rows[i]]]++;
    }
  }
  const minutes = Array.from(counts, (count) => new Float64Array(count));
  const filled = new Int32Array(steps);
  for (let i = 0; i < rows.length; i++) {
    if (Number.isNaN(spent[i])) continue;
    const place = step[rows[i]];
    minutes[place][filled[place]++] = spent[i];
  }
  for (const own of minutes) own.sort();
  return minutes;
}
