import type { FeatureId } from '@/risk/features/definitions';
import type { LearnersAt, Risks } from './learners-at';

/** By what learners are alike where no risk is known. */
const likeness: readonly FeatureId[] = ['steps_completed', 'active_days', 'days_since_last_activity'];

/** For each value the share of the values below it, those equal to it counting by half. */
export function percentileRanks(values: Float64Array): Float64Array {
  const sorted = values.toSorted();
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((value, place) => {
    if (!first.has(value)) first.set(value, place);
    last.set(value, place + 1);
  });
  return values.map((value) => ((first.get(value) ?? 0) + (last.get(value) ?? 0)) / (2 * values.length));
}

/** Where each learner stands, by one or more coordinates from 0 to 1: the risk where it is known of all, else three features’ percentiles. */
export function standing(at: LearnersAt, risks: Risks): readonly Float64Array[] {
  const own = at.ids.map((id) => risks?.get(id));
  if (own.length > 0 && own.every((risk) => risk !== undefined)) return [Float64Array.from(own)];
  return likeness.map((id) =>
    percentileRanks(id === 'days_since_last_activity' ? at.quietDays : at.columns[id]),
  );
}

/** The nearest place from one on in a direction that is still free; beyond the ends where none is. Shortens the way for the next. */
function free(links: Int32Array, place: number): number {
  let end = place;
  while (links[end] !== end) end = links[end];
  let each = place;
  while (links[each] !== end) [links[each], each] = [end, links[each]];
  return end;
}

/**
 * For each of some learners a learner of the pool who is nearest by the mean distance of the coordinates, each of the pool at
 * most once; null where the pool is used up. Those who stand furthest from the middle of the pool choose first, since they
 * have the smallest choice.
 */
export function nearestOnce(
  coordinates: readonly Float64Array[],
  learners: readonly number[],
  pool: readonly number[],
): readonly (number | null)[] {
  const [first] = coordinates;
  const sorted = pool.toSorted((a, b) => first[a] - first[b] || a - b);
  // Places from 1, with an end that is never taken on either side.
  const right = Int32Array.from({ length: sorted.length + 2 }, (_, place) => place);
  const left = right.slice();
  const distance = (a: number, b: number) =>
    coordinates.reduce((sum, of) => sum + Math.abs(of[a] - of[b]), 0);
  const middle = first[sorted[sorted.length >> 1]] ?? 0;
  const order = learners
    .map((learner, place) => ({ learner, place }))
    .sort((a, b) => Math.abs(first[b.learner] - middle) - Math.abs(first[a.learner] - middle));
  const found: (number | null)[] = learners.map(() => null);
  for (const { learner, place } of order) {
    const start = lowerBound(sorted, first, first[learner]) + 1;
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    const look = (links: Int32Array, from: number, step: number) => {
      for (let at = free(links, from); at > 0 && at <= sorted.length; at = free(links, at + step)) {
        const other = sorted[at - 1];
        if (Math.abs(first[other] - first[learner]) >= least) return;
        const far = distance(learner, other);
        if (far >= least) continue;
        least = far;
        best = at;
      }
    };
    look(right, start, 1);
    look(left, start - 1, -1);
    if (best === 0) break;
    found[place] = sorted[best - 1];
    right[best] = best + 1;
    left[best] = best - 1;
  }
  return found;
}

/** How many of the sorted learners stand below a value. */
function lowerBound(sorted: readonly number[], values: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[sorted[middle]] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
