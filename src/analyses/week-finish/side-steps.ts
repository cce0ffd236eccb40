import type { StepSets } from '@/course/step-sets';

/** Those who went further must have visited a step in at least this share for it to be on everyone's way. */
export const ON_THE_WAY = 0.5;

/**
 * 1 for each rank of a step that fewer than half of the learners who visited any later step have visited: a step that only
 * some are offered, such as a test for those who pay, and without which nobody else could finish the week.
 */
export function sideSteps(visits: StepSets, people: number, steps: number): Uint8Array {
  const further = new Int32Array(steps);
  const visitedToo = new Int32Array(steps);
  for (let person = 0; person < people; person++) {
    let later = false;
    for (let rank = steps - 1; rank >= 0; rank--) {
      const here = visits.has(person, rank);
      if (later) {
        further[rank]++;
        if (here) visitedToo[rank]++;
      }
      later ||= here;
    }
  }
  return Uint8Array.from(further, (learners, rank) => (visitedToo[rank] < ON_THE_WAY * learners ? 1 : 0));
}
