import type { ColumnTable } from 'arquero';
import { integers, numbers, type Run } from './run';

/** Which steps each person has: a bit for each person and rank of step. */
export interface StepSets {
  has(person: number, rank: number): boolean;
  /** How many of some steps a person has, and also has in the other sets where these are given. */
  countOf(person: number, among: RankSet, also?: StepSets): number;
  /** Eight ranks to a byte, the lowest in the lowest bit; the same number of bytes for each person. */
  readonly bits: Uint8Array;
}

/** Sets that are still being filled, and by which each step is counted once, in however many rows it stands. */
export interface GrowingStepSets extends StepSets {
  /** Adds a step to a person's; false where they have it already. */
  add(person: number, rank: number): boolean;
  /** How many steps each person has. */
  sizes(): Int32Array;
}

/** A bit for each rank of step, as in the sets. */
export type RankSet = Uint8Array;

/** The set of these of so many ranks. */
export function rankSet(ranks: readonly number[], steps: number): RankSet {
  const set = new Uint8Array(Math.ceil(steps / 8));
  for (const rank of ranks) set[rank >> 3] |= 1 << (rank & 7);
  return set;
}

/** How many bits of each byte are set. */
const ONES = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

/** The last sets of each column of times, and the ranks that they are of. */
const known = new WeakMap<Float64Array, { readonly ranks: Int32Array; readonly sets: StepSets }>();

/**
 * The steps that each person has a time for in a column; steps without a rank are left out. Worked out once for a column:
 * several analyses ask.
 */
export function stepSets(
  table: ColumnTable,
  timeColumn: string,
  ranks: Int32Array,
  people: number,
  steps: number,
): StepSets {
  const time = numbers(table, timeColumn);
  const found = known.get(time);
  if (found?.ranks.every((rank, place) => rank === ranks[place])) return found.sets;
  const sets = setsOf(table, timeColumn, ranks, people, steps);
  known.set(time, { ranks, sets });
  return sets;
}

function setsOf(
  table: ColumnTable,
  timeColumn: string,
  ranks: Int32Array,
  people: number,
  steps: number,
): StepSets {
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const time = numbers(table, timeColumn);
  const sets = emptyStepSets(people, steps);
  for (let row = 0; row < person.length; row++) {
    if (person[row] < 0 || step[row] < 0 || Number.isNaN(time[row])) continue;
    const rank = ranks[step[row]];
    if (rank >= 0) sets.add(person[row], rank);
  }
  return sets;
}

/** No steps yet for so many people, of so many steps. */
export function emptyStepSets(people: number, steps: number): GrowingStepSets {
  const width = Math.ceil(steps / 8);
  const bits = new Uint8Array(people * width);
  return {
    bits,
    add(who, rank) {
      const byte = who * width + (rank >> 3);
      const bit = 1 << (rank & 7);
      if (bits[byte] & bit) return false;
      bits[byte] |= bit;
      return true;
    },
    has: (who, rank) => (bits[who * width + (rank >> 3)] & (1 << (rank & 7))) !== 0,
    countOf(who, among, also) {
      let count = 0;
      for (let byte = 0; byte < width; byte++) {
        const place = who * width + byte;
        count += ONES[bits[place] & among[byte] & (also ? also.bits[place] : 0xff)];
      }
      return count;
    },
    sizes() {
      const counts = new Int32Array(people);
      for (let who = 0; who < people; who++) {
        for (let place = who * width; place < (who + 1) * width; place++) counts[who] += ONES[bits[place]];
      }
      return counts;
    },
  };
}

/** The steps that each learner of a run has completed from one moment (included) to another (excluded). */
export function completedSteps({ tables, people, steps }: Run, from: number, to: number): GrowingStepSets {
  const sets = emptyStepSets(people.learners, steps.labels.length);
  const table = tables.get('step-activity');
  if (!table) return sets;
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const completion = numbers(table, 'last_completed_at');
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    if (who < 0 || who >= people.learners || step[row] < 0) continue;
    if (completion[row] >= from && completion[row] < to) sets.add(who, step[row]);
  }
  return sets;
}
