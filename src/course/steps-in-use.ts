import type { DatasetId } from '@/formats';
import { integers, type Run } from './run';

/** The places of steps for which learners, whoever is selected, have rows in any of the datasets; in course order. */
export function stepsInUse(
  { tables, people, steps }: Pick<Run, 'tables' | 'people' | 'steps'>,
  datasets: readonly DatasetId[] = ['step-activity'],
): Int32Array {
  const used = new Uint8Array(steps.labels.length);
  for (const dataset of datasets) {
    const table = tables.get(dataset);
    if (!table) continue;
    const person = integers(table, 'person');
    const step = integers(table, 'step');
    for (let row = 0; row < step.length; row++) {
      if (person[row] >= 0 && person[row] < people.learners && step[row] >= 0) used[step[row]] = 1;
    }
  }
  return Int32Array.from(used.keys()).filter((place) => used[place] === 1);
}

/** For each place in the course, the step's rank among those in use; −1 where it is not. */
export function stepRanks(places: Int32Array, steps: number): Int32Array {
  const ranks = new Int32Array(steps).fill(-1);
  places.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}
