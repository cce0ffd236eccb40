import { expect, it, vi } from 'vitest';
import type { CardTable, Row } from './definition';
import { drawable, MOST_MARKS } from './drawable';

const rowsOf = (length: number): Row[] => Array.from({ length }, () => ({ x: 1 }));
const chartOf = (marks: number) => ({ spec: {}, summary: '', values: rowsOf(marks) });
const tableOf = (rows: number): CardTable => ({
  schema: { name: 'x', rowsAre: 'x', columns: [] },
  rows: rowsOf(rows),
});

it('gives a chart that can be drawn, or none where there is none', () => {
  const chart = chartOf(MOST_MARKS);
  expect(drawable(tableOf(1), () => chart)).toEqual({ chart, obstacle: null });
  expect(drawable(tableOf(MOST_MARKS), () => chart).obstacle).toBeNull();
  expect(drawable(tableOf(1), () => null)).toEqual({ chart: null, obstacle: null });
});

it('says of a chart with more marks than can be drawn that the table has them', () => {
  const { chart, obstacle } = drawable(tableOf(1), () => chartOf(MOST_MARKS + 1));
  expect(chart).toBeNull();
  expect(obstacle).toContain('25,001 marks');
});

it('does not even make the chart of too many rows', () => {
  const make = vi.fn(() => chartOf(1));
  expect(drawable(tableOf(100_000), make).obstacle).toContain('100,000 marks');
  expect(make).not.toHaveBeenCalled();
});

it('gives Vega no value that is the name of an object’s prototype', () => {
  const named = { spec: { domain: ['__proto__'] }, summary: '', values: [{ x: '__proto__' }] };
  const { chart } = drawable(tableOf(1), () => named);
  expect(chart).toEqual({
    ...named,
    spec: { domain: ['\u2060__proto__'] },
    values: [{ x: '\u2060__proto__' }],
  });
});
