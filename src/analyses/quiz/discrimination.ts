import type { ColumnTable } from 'arquero';
import { correlation } from '@/stats/summary';

/**
 * The item-rest correlation of each question over first attempts: between being right (0/1) and the mean of the
 * learner's other questions, over learners who answered at least two. NaN where either does not vary.
 * Source: the corrected item-total correlation of classical test theory (Nunnally & Bernstein, Psychometric Theory,
 * 1994), with the mean in place of the sum since learners skip questions.
 */
export function itemRestCorrelations(perLearner: ColumnTable, people: number): Map<string, number> {
  const person = perLearner.getter('person');
  const question = perLearner.getter('quiz_question');
  const right = perLearner.getter('right_at_first');
  const total = new Float64Array(people);
  const answered = new Float64Array(people);
  const rows = perLearner.numRows();
  for (let row = 0; row < rows; row++) {
    total[person(row) as number] += right(row) as number;
    answered[person(row) as number]++;
  }
  const pairs = new Map<string, { item: number[]; rest: number[] }>();
  for (let row = 0; row < rows; row++) {
    const who = person(row) as number;
    if (answered[who] < 2) continue;
    const name = question(row) as string;
    const pair = pairs.get(name) ?? { item: [], rest: [] };
    pairs.set(name, pair);
    const score = right(row) as number;
    pair.item.push(score);
    pair.rest.push((total[who] - score) / (answered[who] - 1));
  }
  return new Map([...pairs].map(([name, { item, rest }]) => [name, correlation(item, rest)]));
}
