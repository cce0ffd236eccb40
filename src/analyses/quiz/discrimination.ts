import type { ColumnTable } from 'arquero';
import { correlationInterval } from '@/stats/fisher-z';
import { correlation } from '@/stats/summary';
import { jointConfidence } from '@/stats/wilson';
import type { QuizDiscriminationRow } from './tables';

/** A correlation, NaN where a side does not vary, and the number of pairs it is of. */
export interface ItemRest {
  readonly correlation: number;
  readonly pairs: number;
}

/**
 * The item-rest correlation of each question over first attempts: between being right (0/1) and the mean of the
 * learner's other questions, over learners who answered at least two. NaN where either does not vary.
 * Source: the corrected item-total correlation of classical test theory (Nunnally & Bernstein, Psychometric Theory,
 * 1994), with the mean in place of the sum since learners skip questions.
 */
export function itemRestCorrelations(perLearner: ColumnTable, people: number): Map<string, ItemRest> {
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
  return new Map(
    [...pairs].map(([name, { item, rest }]) => [
      name,
      { correlation: correlation(item, rest), pairs: item.length },
    ]),
  );
}

/** The correlations with their intervals, in the order of the questions given; the intervals hold together at 95 %. */
export function discriminationRows(
  questions: readonly string[],
  correlations: ReadonlyMap<string, ItemRest>,
): QuizDiscriminationRow[] {
  const known = [...correlations.values()].filter((each) => !Number.isNaN(each.correlation));
  const confidence = jointConfidence(0.95, known.length);
  return questions.flatMap((quiz_question): QuizDiscriminationRow[] => {
    const found = correlations.get(quiz_question);
    if (!found) return [];
    const shared = { quiz_question, learners: found.pairs };
    if (Number.isNaN(found.correlation)) return [{ ...shared, discrimination: null, low: null, high: null }];
    const { low, high } = correlationInterval(found.correlation, found.pairs, confidence);
    return [{ ...shared, discrimination: found.correlation, low, high }];
  });
}
