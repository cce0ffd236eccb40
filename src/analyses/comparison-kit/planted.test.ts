import { beforeAll, describe, expect, it } from 'vitest';
import { cleanCourse } from '@/simulate';
import { randomHalves, type SideOf, simulatedSide } from '@/testing/compared-sides';
import { analyses } from '../registry';
import { standOutChart } from './stand-out-chart';
import { standOutTable } from './stand-out-table';
import { type ComparedCard, standOutFindings } from './stand-outs';

const clean = { learners: 3000, weeks: 3, planted: cleanCourse };

const compared = analyses.flatMap((analysis) =>
  analysis.cards.filter((card) => card.comparison).map((card) => ({ id: analysis.id, card })),
);

function cardsOf(...sides: readonly SideOf[]): ComparedCard[] {
  return compared.map(({ id, card }) => ({ card, sides: sides.map((side) => side(id)) }));
}

const clear = (cards: readonly ComparedCard[]) => standOutTable(cards).rows.filter((row) => row.clear);

describe('two runs that differ at one step', () => {
  let cards: ComparedCard[];
  beforeAll(async () => {
    const planted = { ...cleanCourse, troubleSteps: ['2.4'] };
    cards = cardsOf(
      await simulatedSide('Run 1', { ...clean, run: 1, seed: 5 }),
      await simulatedSide('Run 2', { ...clean, run: 2, seed: 6, planted }),
    );
  }, 60_000);

  it('rank that step first of all steps', () => {
    const stop = cards.filter(({ card }) => card.id === 'where-stop');
    const [first, ...others] = clear(stop);
    expect(first).toMatchObject({ item: 'Stop at 2.4', first: 'Run 1', second: 'Run 2' });
    expect(first.difference).toBeGreaterThan(0.05);
    expect(others).toEqual([]);
    const [finding] = standOutFindings(stop);
    expect(finding.key).toBe('difference-stop-2.4');
    expect(finding.text).toMatch(/^\d+\.\d\u00a0% of [\d,]+ in Run 2 who came so far stop at step 2\.4/);
  });

  it('name it among what stands out over all cards, in the chart as in the table', () => {
    const names = clear(cards).map(({ item }) => item);
    expect(names).toContain('Stop at 2.4');
    expect(standOutChart(cards)?.values.map(({ name }) => name)).toEqual(names.slice(0, 20));
  });

  it('rank what learners do without what they answer about themselves, and nothing twice', () => {
    const { rows } = standOutTable(cards);
    const who = cards.find(({ card }) => card.question === 'Who are the learners?');
    expect(who?.card.comparison?.differences(who.sides).length).toBeGreaterThan(20);
    expect(rows.map(({ about }) => about)).not.toContain(who?.card.question);
    const others = cards.filter((each) => each !== who);
    expect(rows).toEqual(standOutTable(others).rows);
    expect(standOutFindings(cards)).toEqual(standOutFindings(others));
    const names = rows.map(({ item, second }) => `${item}, ${second}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('runs of which one loses many at several steps have survival curves that differ', async () => {
  const planted = { ...cleanCourse, troubleSteps: ['1.4', '1.8', '2.4'] };
  const { card, sides } = cardsOf(
    await simulatedSide('Run 1', { ...clean, run: 1, seed: 5 }),
    await simulatedSide('Run 2', { ...clean, run: 2, seed: 6, planted }),
  ).filter((each) => each.card.id === 'how-far')[0];
  const [finding] = card.comparison?.findings(sides) ?? [];
  expect(finding.key).toBe('survival-differs');
  expect(finding.text).toMatch(/\(log-rank test, p\s<\s0\.001\)\.$/);
});

it('a question that misleads in one of two runs is the first of all questions', async () => {
  const planted = { ...cleanCourse, misleadingQuestion: '1.8.2' };
  const cards = cardsOf(
    await simulatedSide('Run 1', { ...clean, run: 1, seed: 5 }),
    await simulatedSide('Run 2', { ...clean, run: 2, seed: 6, planted }),
  ).filter(({ card }) => card.id === 'facility');
  const [first] = clear(cards);
  expect(first).toMatchObject({ item: 'Right at first, 1.8.2' });
  expect(first.difference).toBeLessThan(-0.1);
});

it('two groups of one run drawn by lot hardly ever differ in anything that is compared', async () => {
  const seeds = Array.from({ length: 20 }, (_, index) => 100 + index);
  const halves = await randomHalves({ ...clean, seed: 9 }, seeds);
  const wrong = halves.map((sides) => {
    const cards = cardsOf(...sides);
    const survival = cards.flatMap(({ card, sides: own }) => card.comparison?.findings(own) ?? []);
    return clear(cards).length > 0 || survival.some(({ key }) => key === 'survival-differs') ? 1 : 0;
  });
  // Two families at 5 % each: more than six of twenty would come about once in 400 times.
  expect(wrong.reduce<number>((sum, each) => sum + each, 0)).toBeLessThanOrEqual(6);
});
