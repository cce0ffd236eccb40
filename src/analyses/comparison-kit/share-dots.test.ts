import { describe, expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { ranked } from './ranked';
import { shareDots } from './share-dots';
import { type ComparedItem, itemDifferences } from './share-items';

const side = (label: string, learners: number): Side => ({ label, learners, result: {}, view: testView() });
const pair = [side('Run 1', 3000), side('Run 2', 2000)];

const item = (key: string, ...shares: readonly (readonly [number, number])[]): ComparedItem => ({
  key,
  name: key,
  what: `do ${key}`,
  shares: shares.map(([part, all]) => ({ part, all })),
});

function chartOf(sides: readonly Side[], items: readonly ComparedItem[]) {
  const chart = shareDots(sides, items, ranked(itemDifferences(sides, items)), 'Share', 'Dots.');
  if (!chart) throw new Error('nothing drawn');
  return chart;
}

const textsOf = (svg: string) => [...svg.matchAll(/>([^<>]+)</g)].map(([, text]) => text);

describe('the names of sides', () => {
  const sidesOf = (items: readonly ComparedItem[]) =>
    new Set(chartOf(pair, items).values.flatMap(({ side: name }) => name ?? []));

  it('have the number of learners whom all their shares are of, never that of the whole run', () => {
    const items = [item('x', [10, 260], [20, 196]), item('y', [30, 260], [40, 196])];
    expect(sidesOf(items)).toEqual(new Set(['Run 1 (260)', 'Run 2 (196)']));
  });

  it('have none where it differs from item to item', () => {
    const items = [item('x', [10, 260], [20, 196]), item('y', [30, 261], [40, 196])];
    expect(sidesOf(items)).toEqual(new Set(['Run 1', 'Run 2 (196)']));
  });
});

describe('the differences beside the dots', () => {
  const items = [
    item('x', [100, 1000], [300, 1000]),
    item('y', [100, 1000], [101, 1000]),
    item('z', [1, 5], [2, 1000]),
  ];

  it('have a heading that says what is subtracted, what stands in brackets and what is bold', async () => {
    const { svg, warnings } = await draw(chartOf(pair, items), 900);
    expect(warnings).toEqual([]);
    const texts = textsOf(svg);
    for (const words of ['Run 2 minus Run 1', 'in points (joint 95 % interval);', 'bold: beyond chance']) {
      expect(texts).toContain(words);
    }
    expect(svg).toMatch(/font-weight="bold"[^>]*>\+20\.0 \(\+16\.\d to \+23\.\d\)/);
    expect(svg).toMatch(/font-weight="normal"[^>]*>\+0\.1 \(−2\.\d to \+2\.\d\)/);
    expect(texts).toContain('too few learners');
  });

  it('name no sides whose names are long, and are not there for more than two', async () => {
    const long = [side('Reading weather maps, run 1', 1), side('Reading weather maps, run 2', 1)];
    expect(textsOf((await draw(chartOf(long, items), 900)).svg)).toContain('Second minus first');
    const three = [...pair, side('Run 3', 1)];
    const thrice = [item('x', [100, 1000], [300, 1000], [200, 1000])];
    const { svg } = await draw(chartOf(three, thrice), 900);
    expect(svg).not.toContain('minus');
    expect(svg).not.toContain('+20.0');
  });
});
