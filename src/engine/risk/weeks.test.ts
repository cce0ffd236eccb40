import { expect, it } from 'vitest';
import { assessing, assessmentBy, engineWith, first, running } from '@/testing/risk-runs';

const assessed = assessing();

it('tells the risk of each week by a model of that week, the last being the list’s', async () => {
  const both = await assessed();
  const early = await assessed({ cut: { kind: 'week', week: 1 } });
  expect(both.weeks.map(({ week }) => week)).toEqual([1, 2]);
  for (const { id, probability, byWeek } of both.learners) {
    expect(byWeek[1]).toBe(probability);
    const then = early.learners.find((learner) => learner.id === id);
    if (then) expect(byWeek[0]).toBeCloseTo(then.probability, 12);
  }
  expect(both.learners.some(({ byWeek }) => byWeek[0] === null)).toBe(true);
  expect(both.weeks[0].performance?.auc.value).toBe(early.scored?.performance.auc.value);
  expect(both.weeks[0].learners).toBe(early.learners.length);
});

it('judges a week only where it is known what became of its learners', async () => {
  const engine = await engineWith(...first, ...running);
  const cut = { kind: 'week', week: 3 } as const;
  const { weeks, scored } = await assessmentBy(engine, { cut, outcome: 'quiet_next_week' });
  // The data ends with week 3, so that the week after weeks 1 and 2 is known.
  expect(weeks.map(({ performance }) => performance !== null)).toEqual([true, true, false]);
  expect(weeks.map(({ medianOfOthers }) => medianOfOthers !== null)).toEqual([true, true, false]);
  expect(weeks.every(({ median }) => median !== null)).toBe(true);
  expect(scored).toBeNull();
  const half = await assessmentBy(engine, { cut, outcome: 'under_half' });
  expect(half.weeks.map(({ performance, medianOfOthers }) => performance ?? medianOfOthers)).toEqual([
    null,
    null,
    null,
  ]);
});

it('has no risk of earlier weeks by a saved model, which is of one week', async () => {
  const { json } = await assessed();
  const { weeks } = await assessed({ source: { kind: 'file', json } });
  expect(weeks.map(({ median }) => median !== null)).toEqual([false, true]);
});

it('gives each week’s median risk, and that of those for whom the outcome did not come about', async () => {
  const { weeks, learners, scored } = await assessed();
  const middle = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  };
  expect(weeks.at(-1)?.median).toBeCloseTo(middle(learners.map(({ probability }) => probability)), 12);
  const safe = [...(scored?.scores.model ?? [])].filter((_, row) => scored?.happened[row] === 0);
  expect(weeks.at(-1)?.medianOfOthers).toBeCloseTo(middle(safe), 12);
});
