import { describe, expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import type { Comparison, Side } from '../comparison';
import type { Card } from '../definition';
import { testView } from '../test-view';
import { type Difference, moreDifference, shareDifference } from './difference';
import { standOutChart } from './stand-out-chart';
import { standOutTable } from './stand-out-table';
import type { ComparedCard } from './stand-outs';

const side = (label: string): Side => ({ label, learners: 1000, result: {}, view: testView() });

function share(second: string): Difference {
  const figure = (part: number) => ({ share: part / 1000, trials: 1000 });
  const subject = { key: 'stop', name: 'Stop at 1.2', what: 'stop at step 1.2' };
  const found = shareDifference(
    subject,
    { side: 'Run 1', figure: figure(100) },
    { side: second, figure: figure(400) },
  );
  if (!found) throw new Error('not compared');
  return found;
}

function amount(second: string): Difference {
  const subject = { key: 'time', name: 'Study time', what: 'have more study time' };
  const first = { counts: [600, 300, 100], median: 12, text: '12 minutes', unit: 'minutes' };
  const other = { counts: [300, 300, 400], median: 90, text: '1.5 hours', unit: 'minutes' };
  const found = moreDifference(subject, { side: 'Run 1', figure: first }, { side: second, figure: other });
  if (!found) throw new Error('not compared');
  return found;
}

function cardsOf(sides: readonly Side[], differences: readonly Difference[]): readonly ComparedCard[] {
  const comparison: Pick<Comparison, 'differences'> = { differences: () => differences };
  return [{ card: { question: 'How long?', comparison } as unknown as Card, sides }];
}

const two = cardsOf([side('Run 1'), side('Run 2')], [share('Run 2'), amount('Run 2')]);

describe('the chart of what stands out', () => {
  it('has shares in percentage points and amounts by Cliff’s delta, each under its own title and on its own axis', async () => {
    const chart = standOutChart(two);
    const [points, delta] = chart?.values ?? [];
    expect(points).toMatchObject({ kind: 'share', value: expect.closeTo(30, 10) });
    // 0.4 × 0.9 + 0.3 × 0.6 of all pairs have more, 0.3 × 0.4 + 0.3 × 0.1 less.
    expect(delta).toMatchObject({ kind: 'more', value: expect.closeTo(0.39, 10) });
    const { svg, warnings } = await draw(chart!, 800);
    expect(warnings).toEqual([]);
    for (const words of [
      'Shares, in percentage points:',
      'Run 2 minus Run 1',
      'Amounts, by Cliff’s delta:',
      'above 0 where Run 2 tends to more',
    ]) {
      expect(svg).toContain(words);
    }
    const labels = [...svg.matchAll(/<text[^>]*>(−?[\d.]+)<\/text>/g)].map(([, label]) => label);
    expect(labels).toEqual(expect.arrayContaining(['−40', '40', '−0.4', '0.4']));
  });

  it('tells both sides’ shares, or medians with their units, and what the difference is', () => {
    const [points, delta] = standOutChart(two)?.values ?? [];
    expect(points).toMatchObject({ first: '10.0\u00a0% of 1,000', second: '40.0\u00a0% of 1,000' });
    expect(points.difference).toMatch(/^\+30\.0 percentage points \(\+2\d\.\d to \+3\d\.\d\)$/);
    expect(delta).toMatchObject({
      first: 'median 12 minutes (1,000 learners)',
      second: 'median 1.5 hours (1,000 learners)',
    });
    expect(delta.difference).toMatch(/^Cliff’s delta 0\.39 \(0\.3\d to 0\.4\d\)$/);
  });

  it('explains Cliff’s delta beneath where it is drawn, and only there', () => {
    expect(standOutChart(two)?.reading).toMatch(/^Cliff’s delta: of all pairs/);
    const shares = standOutChart(cardsOf(two[0].sides, [share('Run 2')]));
    expect(shares?.reading).toBeUndefined();
    expect(shares?.values).toHaveLength(1);
  });

  it('names the run in each row where several are compared with the first', () => {
    const sides = ['Run 1', 'Run 2', 'Run 3'].map(side);
    const names = standOutChart(cardsOf(sides, [share('Run 2'), share('Run 3')]))?.values.map(
      ({ name }) => name,
    );
    expect(new Set(names)).toEqual(new Set(['Run 2: Stop at 1.2', 'Run 3: Stop at 1.2']));
  });
});

it('the table of what stands out keeps shares and amounts, points and delta apart', () => {
  const { rows } = standOutTable(two);
  const [points, delta] = ['share', 'more'].map((kind) => rows.find((row) => row.kind === kind));
  expect(points).toMatchObject({
    kind: 'share',
    first_share: 0.1,
    second_share: 0.4,
    unit: null,
    delta: null,
  });
  expect(points).toMatchObject({ first_median: null, difference: expect.closeTo(0.3, 10), delta_low: null });
  expect(delta).toMatchObject({ kind: 'more', first_median: 12, second_median: 90, unit: 'minutes' });
  expect(delta).toMatchObject({ first_share: null, difference: null, delta: expect.closeTo(0.39, 10) });
});
