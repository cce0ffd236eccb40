import type { ColumnTable } from 'arquero';
import { integers } from '@/course/run';
import { stepRanks, stepsInUse } from '@/course/steps-in-use';
import { visitOrder } from '@/course/visit-order';
import { cellCounts } from '@/stats/cell-counts';
import type { AnalysisContext, Compute } from '../context';
import {
  MOST_TRANSITIONS,
  type StepMovesRow,
  type StepTransitionRow,
  type StepTransitionsResult,
  type TransitionKind,
} from './tables';

/** Moves between two steps, and how many learners made them. */
interface Move {
  /** Rank of the step left. */
  readonly from: number;
  /** Rank of the step come to; the number of steps where nothing follows. */
  readonly to: number;
  readonly learners: number;
}

/** The moves that were made, by the step left and then by the step come to. */
function countMoves({ run }: AnalysisContext, activity: ColumnTable, places: Int32Array): readonly Move[] {
  const ranks = stepRanks(places, run.steps.labels.length);
  const { rows, starts } = visitOrder(activity, run.people.ids.length, run.steps.labels.length);
  const step = integers(activity, 'step');
  const width = places.length + 1;
  const counts = cellCounts(places.length * width);
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let i = starts[person]; i < starts[person + 1]; i++) {
      const to = i + 1 < starts[person + 1] ? ranks[step[rows[i + 1]]] : places.length;
      counts.add(ranks[step[rows[i]]] * width + to);
    }
  }
  return counts
    .entries()
    .map(([cell, learners]) => ({ from: Math.floor(cell / width), to: cell % width, learners }));
}

function kindOf(distance: number): TransitionKind {
  if (distance === 1) return 'next';
  return distance > 1 ? 'ahead' : 'back';
}

function transitionRows(
  { run }: AnalysisContext,
  places: Int32Array,
  moves: readonly Move[],
): StepTransitionRow[] {
  const { weeks, numbers } = run.steps;
  const made = moves.filter(({ to }) => to < places.length).sort((a, b) => b.learners - a.learners);
  return made.slice(0, MOST_TRANSITIONS).map(({ from, to, learners }) => ({
    from_week_number: weeks[places[from]],
    from_step_number: numbers[places[from]],
    to_week_number: weeks[places[to]],
    to_step_number: numbers[places[to]],
    kind: kindOf(to - from),
    distance: to - from,
    learners,
  }));
}

function moveRows({ run }: AnalysisContext, places: Int32Array, moves: readonly Move[]): StepMovesRow[] {
  const sums = Array.from(places, () => ({ next: 0, ahead: 0, back: 0, none: 0 }));
  for (const { from, to, learners } of moves) {
    sums[from][to === places.length ? 'none' : kindOf(to - from)] += learners;
  }
  return Array.from(places, (place, from) => {
    const { next, ahead, back, none } = sums[from];
    return {
      week_number: run.steps.weeks[place],
      step_number: run.steps.numbers[place],
      visited: next + ahead + back + none,
      next,
      ahead,
      back,
      none,
    };
  });
}

/** Which new step learners visit after each step. */
export const compute: Compute<StepTransitionsResult> = (context) => {
  const activity = context.rows('step-activity');
  if (!activity) return { step_transitions: [], step_moves: [] };
  const places = stepsInUse(context.run);
  const moves = countMoves(context, activity, places);
  return {
    step_transitions: transitionRows(context, places, moves),
    step_moves: moveRows(context, places, moves),
  };
};
