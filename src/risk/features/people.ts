import { integers, numbers, type Run } from '@/course/run';

/** How many comments each learner posted before a cut. */
export function commentsBefore({ tables, people }: Run, cut: number): Float64Array {
  const counts = new Float64Array(people.learners);
  const table = tables.get('comments');
  if (!table) return counts;
  const person = integers(table, 'person');
  const at = numbers(table, 'timestamp');
  for (let row = 0; row < at.length; row++) {
    if (person[row] >= 0 && person[row] < counts.length && at[row] < cut) counts[person[row]]++;
  }
  return counts;
}

/** Each learner's earliest time in a column of the enrolments; NaN where there is none. */
export function earliest({ tables, people }: Run, column: string): Float64Array {
  const times = new Float64Array(people.learners).fill(Number.NaN);
  const table = tables.get('enrolments');
  if (!table) return times;
  const person = integers(table, 'person');
  const at = numbers(table, column);
  for (let row = 0; row < at.length; row++) {
    const who = person[row];
    if (who < 0 || who >= times.length || Number.isNaN(at[row])) continue;
    if (!(times[who] <= at[row])) times[who] = at[row];
  }
  return times;
}
