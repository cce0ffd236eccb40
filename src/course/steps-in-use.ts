import type { DatasetId } from '@/formats';
import { remembered } from './remembered';
import { integers, type Run } from './run';

type Steps = Pick<Run, 'tables' | 'people' | 'steps'>;

const known = new WeakMap<Run['tables'], Map<string, Int32Array>>();

/**
 * The places of steps for which learners, whoever is selected, have rows in any of the datasets; in course order. Looked up
 * once for a run.
 */
export function stepsInUse(run: Steps, datasets: readonly DatasetId[] = ['step-activity']): Int32Array {
  const key = datasets.join(' ');
  const found = remembered(known, run.tables, () => new Map<string, Int32Array>());
  return remembered(found, key, () => usedIn(run, datasets));
}

function usedIn({ tables, people, steps }: Steps, datasets: readonly DatasetId[]): Int32Array {
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
