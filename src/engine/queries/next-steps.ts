import type { Run } from '@/course/run';
import { completedSteps } from '@/course/step-sets';

/**
 * For each learner of a run the place of the first step, from a given one on, that they have not completed before a cut; −1
 * where they have completed all from there on, or no step is given.
 */
export function nextSteps(run: Run, cut: number, from: Int32Array): Int32Array {
  const size = run.steps.labels.length;
  const done = completedSteps(run, Number.NEGATIVE_INFINITY, cut);
  return from.map((start, who) => {
    if (start < 0) return -1;
    let place = start;
    while (place < size && done.has(who, place)) place++;
    return place < size ? place : -1;
  });
}
