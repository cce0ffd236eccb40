import type { ColumnTable } from 'arquero';
import { integers } from '@/course/run';
import { stepRanks, stepsInUse } from '@/course/steps-in-use';
import { visitOrder } from '@/course/visit-order';
import type { AnalysisContext, Compute } from '../context';
import {
  MOST_TRANSITIONS,
  type StepMovesRow,
  type StepTransitionRow,
  type StepTransitionsResult,
  type TransitionKind,
} from './tables';

/** Counts of moves by rank of the step left and of the step come to, in the column behind the last where nothing follows. */
function countMoves({ run }: AnalysisContext, activity: ColumnTable, places: Int32Array): Uint32Array {
  const ranks = stepRanks(places, run.steps.labels.length);
  const { rows, starts } = visitOrder(activity, run.people.ids.length, run.steps.labels.length);
  const step = integers(activity, 'step');
  const width = places.length + 1;
  const counts = new Uint32Array(places.length * width);
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let i = starts[person]; i < starts[person + 1]; i++) {
      const to = i + 1 < starts[person + 1] ? ranks[step[rows[i + 1]]] : places.length;
      counts[ranks[step[rows[i]]] * width + to]++;
    }
  }
  return counts;
}

function kindOf(distance: number): TransitionKind {
  if (distance === 1) return 'next';
  return distance > 1 ? 'ahead' : 'back';
}

function transitionRows(
  { run }: AnalysisContext,
  places: Int32Array,
  counts: Uint32Array,
): StepTransitionRow[] {
  const width = places.length + 1;
  const { weeks, numbers } = run.steps;
  const made = Array.from(counts.keys()).filter((cell) => counts[cell] > 0 && cell % width < places.length);
  made.sort((a, b) => counts[b] - counts[a] || a - b);
  return made.slice(0, MOST_TRANSITIONS).map((cell) => {
    const [from, to] = [Math.floor(cell / width), cell % width];
    return {
      from_week_number: weeks[places[from]],
      from_step_number: numbers[places[from]],
      to_week_number: weeks[places[to]],
      to_step_number: numbers[places[to]],
      kind: kindOf(to - from),
      distance: to - from,
      learners: counts[cell],
    };
  });
}

function moveRows({ run }: AnalysisContext, places: Int32Array, counts: Uint32Array): StepMovesRow[] {
  const width = places.length + 1;
  return Array.from(places, (place, from) => {
    const sums = { next: 0, ahead: 0, back: 0 };
    for (let to = 0; to < places.length; to++) sums[kindOf(to - from)] += counts[from * width + to];
    const none = counts[from * width + places.length];
    return {
      week_number: run.steps.weeks[place],
      step_number: run.steps.numbers[place],
      visited: sums.next + sums.ahead + sums.back + none,
      ...sums,
      none,
    };
  });
}

/** Which new step learners visit after each step. */
export const compute: Compute<StepTransitionsResult> = (context) => {
  const activity = context.rows('step-activity');
  if (!activity) return { step_transitions: [], step_moves: [] };
  const places = stepsInUse(context.run);
  const counts = countMoves(context, activity, places);
  return {
    step_transitions: transitionRows(context, places, counts),
    step_moves: moveRows(context, places, counts),
  };
};
