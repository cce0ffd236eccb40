import { beforeAll, expect, it } from 'vitest';
import { everyCard, type ShownCard } from '@/testing/every-card';
import { analyses } from './registry';

let shown: readonly ShownCard[];
beforeAll(async () => {
  ({ shown } = await everyCard());
}, 120_000);

/** Drawn of several runs only; shows what people wrote, which is no chart. */
const undrawn = ['run-trends/over-runs', 'weekly-sentiment/reasons'];

const drawn = () => shown.flatMap(({ chart, ...card }) => (chart ? [{ ...card, chart }] : []));
const nameOf = ({ path, chosen }: ShownCard) => [path, chosen].filter(Boolean).join(': ');

it('looks at every card, and sees each with a chart that has one', () => {
  const paths = analyses.flatMap(({ id, cards }) => cards.map((card) => `${id}/${card.id}`));
  expect([...new Set(shown.map(({ path }) => path))]).toEqual(paths);
  const charts = new Set(drawn().map(({ path }) => path));
  expect(paths.filter((path) => !charts.has(path))).toEqual(undrawn);
});

it('says of every chart in a sentence what it shows', () => {
  const silent = drawn().filter(({ chart }) => !/^[\p{Lu}\d].{20,}\.$/u.test(chart.summary));
  expect(silent.map((card) => `${nameOf(card)}: ${card.chart.summary}`)).toEqual([]);
});

it('has a table with rows beside every chart that has marks', () => {
  const bare = drawn().filter(({ chart, table }) => chart.values.length > 0 && table.rows.length === 0);
  expect(bare.map(nameOf)).toEqual([]);
});
