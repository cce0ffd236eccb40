import type { StepMovesRow, StepTransitionRow, StepTransitionsResult } from './tables';

const PER_WEEK = 10;
const week = (place: number) => Math.floor(place / PER_WEEK) + 1;
const number = (place: number) => (place % PER_WEEK) + 1;

/** Moves that so many learners make between places of a course. */
export type Move = readonly [from: number, to: number, learners: number];

/** Ten steps a week; a hundred learners go from each to the next, but for some, and some make other moves besides. */
export function transitions(
  steps: number,
  others: readonly Move[] = [],
  each = 100,
  without: readonly number[] = [],
): StepTransitionsResult {
  const next = Array.from(
    { length: steps - 1 },
    (_, place): Move => [place, place + 1, without.includes(place) ? 0 : each],
  );
  const moves = [...next.filter(([, , learners]) => learners > 0), ...others];
  const step_transitions = moves
    .toSorted(([, , a], [, , b]) => b - a)
    .map(
      ([from, to, learners]): StepTransitionRow => ({
        from_week_number: week(from),
        from_step_number: number(from),
        to_week_number: week(to),
        to_step_number: number(to),
        kind: to === from + 1 ? 'next' : to > from ? 'ahead' : 'back',
        distance: to - from,
        learners,
      }),
    );
  const step_moves = Array.from({ length: steps }, (_, place): StepMovesRow => {
    const sum = (counts: (to: number) => boolean) =>
      moves.reduce((total, [from, to, learners]) => total + (from === place && counts(to) ? learners : 0), 0);
    const kinds = {
      next: sum((to) => to === place + 1),
      ahead: sum((to) => to > place + 1),
      back: sum((to) => to < place),
    };
    const visited = kinds.next + kinds.ahead + kinds.back + 5;
    return { week_number: week(place), step_number: number(place), visited, ...kinds, none: 5 };
  });
  return { step_transitions, step_moves };
}
