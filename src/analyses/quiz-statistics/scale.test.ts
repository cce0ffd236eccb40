import { expect, it } from 'vitest';
import { countGroups } from './learner-groups';
import { effectiveWeights, patternsOf, scaleFigures } from './scale';

const texts = ['110', '111', '000', '100', '111', '101', '010', '111', '000', '100'];
/** The patterns of learners numbered as they come, and how many have each. */
const patterns = (list: readonly string[]) => {
  const found = patternsOf(new Map(list.entries()), list[0].length);
  return [
    found,
    countGroups(
      found.groups,
      Uint16Array.from(list, () => 1),
    ),
  ] as const;
};
const figures = (list: readonly string[]) => scaleFigures(...patterns(list));

/** Kuder and Richardson's formula 20, written out. */
function kr20(list: readonly string[]): number {
  const items = list[0].length;
  const scores = list.map((text) => [...text].filter((mark) => mark === '1').length);
  const mean = scores.reduce((sum, score) => sum + score, 0) / list.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / list.length;
  let pq = 0;
  for (let item = 0; item < items; item++) {
    const p = list.filter((text) => text[item] === '1').length / list.length;
    pq += p * (1 - p);
  }
  return (items / (items - 1)) * (1 - pq / variance);
}

it('gives alpha as the formula of Kuder and Richardson does for right and wrong', () => {
  const found = figures(texts);
  expect(found.alpha).toBeCloseTo(kr20(texts), 12);
  expect(found.error_ratio).toBeCloseTo(Math.sqrt(1 - kr20(texts)), 12);
  expect(found.standard_error).toBeCloseTo(found.error_ratio * found.standard_deviation, 12);
  expect(found.mean_score).toBeCloseTo(16 / 30, 12);
});

it('gives 1 for questions that agree, and nothing for one question or equal scores', () => {
  expect(figures(['11', '00', '11', '00']).alpha).toBeCloseTo(1, 12);
  expect(figures(['1', '0']).alpha).toBeNaN();
  expect(figures(['10', '01']).alpha).toBeNaN();
});

it('weighs questions by the root of their covariance with the score', () => {
  const even = patterns(['11', '00']);
  expect(effectiveWeights(...even)).toEqual([0.5, 0.5]);
  // The third is the same for all: it sets nobody apart.
  const idle = patterns(['111', '001']);
  expect(effectiveWeights(...idle)).toEqual([0.5, 0.5, 0]);
  // The third is right only where the others are wrong.
  const against = patterns(['110', '110', '001']);
  const [first, , third] = effectiveWeights(...against);
  expect(first).toBeCloseTo(0.5, 12);
  expect(third).toBeNaN();
});

it('weighs learners as often as drawn', () => {
  const weights = [1, 0, 2, 1, 0, 1, 3, 0, 1, 1];
  const [found] = patterns(texts);
  const drawn = countGroups(found.groups, Uint16Array.from(weights));
  const repeated = texts.flatMap((text, learner) => Array.from({ length: weights[learner] }, () => text));
  expect(scaleFigures(found, drawn).alpha).toBeCloseTo(kr20(repeated), 12);
});

it('weighs questions as their covariances with the score do, written out', () => {
  const scores = texts.map((text) => [...text].filter((mark) => mark === '1').length);
  const mean = scores.reduce((sum, score) => sum + score, 0) / texts.length;
  const roots = [0, 1, 2].map((item) =>
    Math.sqrt(texts.reduce((sum, text, i) => sum + Number(text[item]) * (scores[i] - mean), 0)),
  );
  const all = roots.reduce((sum, root) => sum + root, 0);
  effectiveWeights(...patterns(texts)).forEach((weight, item) => {
    expect(weight).toBeCloseTo(roots[item] / all, 12);
  });
});
