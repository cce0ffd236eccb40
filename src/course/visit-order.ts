import type { ColumnTable } from 'arquero';
import { type Journey, visitJourneys } from './journeys';
import { remembered } from './remembered';
import { integers } from './run';

const known = new WeakMap<ColumnTable, Journey>();

/**
 * Each person's first visits in order of time, of equal times the earlier step first, every step once: where the export has
 * a step twice for a person, its earliest visit. Worked out once for each table.
 */
export function visitOrder(activity: ColumnTable, people: number, steps: number): Journey {
  return remembered(known, activity, () =>
    withoutRepeats(visitJourneys(activity, people), integers(activity, 'step'), steps),
  );
}

/** The first row of each step for each person; the very order where no step comes twice. */
function withoutRepeats(all: Journey, step: Int32Array, steps: number): Journey {
  const { rows, starts } = all;
  const seenBy = new Int32Array(steps).fill(-1);
  const kept = new Uint32Array(rows.length);
  const begin = new Uint32Array(starts.length);
  let length = 0;
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let i = starts[person]; i < starts[person + 1]; i++) {
      const place = step[rows[i]];
      if (place < 0 || seenBy[place] === person) continue;
      seenBy[place] = person;
      kept[length++] = rows[i];
    }
    begin[person + 1] = length;
  }
  return length === rows.length ? all : { rows: kept.slice(0, length), starts: begin };
}
