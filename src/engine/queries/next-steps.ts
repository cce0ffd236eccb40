import { integers, numbers, type Run } from '@/course/run';

/**
 * For each learner of a run the place of the first step, from a given one on, that they have not completed before a cut; −1
 * where they have completed all from there on, or no step is given.
 */
export function nextSteps({ tables, people, steps }: Run, cut: number, from: Int32Array): Int32Array {
  const size = steps.labels.length;
  const done = new Uint8Array(Math.ceil((people.learners * size) / 8));
  const table = tables.get('step-activity');
  if (table) {
    const person = integers(table, 'person');
    const step = integers(table, 'step');
    const completion = numbers(table, 'last_completed_at');
    for (let row = 0; row < person.length; row++) {
      const who = person[row];
      if (who < 0 || who >= people.learners || step[row] < 0 || !(completion[row] < cut)) continue;
      const bit = who * size + step[row];
      done[bit >> 3] |= 1 << (bit & 7);
    }
  }
  const isDone = (bit: number) => (done[bit >> 3] & (1 << (bit & 7))) !== 0;
  return from.map((start, who) => {
    if (start < 0) return -1;
    let place = start;
    while (place < size && isDone(who * size + place)) place++;
    return place < size ? place : -1;
  });
}
