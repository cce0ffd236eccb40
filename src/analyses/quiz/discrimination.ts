import { correlationInterval } from '@/stats/fisher-z';
import { correlation } from '@/stats/summary';
import { jointConfidence } from '@/stats/wilson';
import type { LearnerAttempts } from './learner-attempts';
import type { QuizDiscriminationRow } from './tables';

/** A correlation, NaN where a side does not vary, and the number of pairs it is of. */
export interface ItemRest {
  readonly correlation: number;
  readonly pairs: number;
}

/**
 * The item-rest correlation of each question, by its code, over first attempts: between being right (0/1) and the mean of the
 * learner's other questions, over learners who answered at least two. NaN where either does not vary.
 * Source: the corrected item-total correlation of classical test theory (Nunnally & Bernstein, Psychometric Theory,
 * 1994), with the mean in place of the sum since learners skip questions.
 */
export function itemRestCorrelations(
  { person, question, rightAtFirst }: LearnerAttempts,
  people: number,
): Map<number, ItemRest> {
  const total = new Int32Array(people);
  const answered = new Int32Array(people);
  person.forEach((who, group) => {
    total[who] += rightAtFirst[group];
    answered[who]++;
  });
  const pairs = new Map<number, { item: number[]; rest: number[] }>();
  person.forEach((who, group) => {
    if (answered[who] < 2) return;
    let pair = pairs.get(question[group]);
    if (!pair) {
      pair = { item: [], rest: [] };
      pairs.set(question[group], pair);
    }
    pair.item.push(rightAtFirst[group]);
    pair.rest.push((total[who] - rightAtFirst[group]) / (answered[who] - 1));
  });
  return new Map(
    [...pairs].map(([code, { item, rest }]) => [
      code,
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
