import { describe, expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { distributionChart } from './charts';
import { binLabel, binWords, measures } from './measures';
import { distributions } from './test-rows';

const two = distributions([
  ['visited_step', 1100],
  ['unenrolled', 22],
]);

describe.each(measures)('$id', ({ id, edges }) => {
  it.each([300, 1200])('draws a panel for each group at %i pixels', async (width) => {
    const chart = distributionChart(two, testView({ measure: id }))!;
    const { svg, warnings } = await draw(chart, width);
    expect(warnings).toEqual([]);
    for (const text of ['Visited a step', 'Unenrolled', '1,100 learners, median'])
      expect(svg).toContain(text);
    expect(svg).not.toContain('Fully participated');
    expect(chart.values.filter(({ bin }) => bin !== null)).toHaveLength(edges.length);
  });

  it('has a name of its own for each bin', () => {
    const measure = measures.find((each) => each.id === id)!;
    const names = edges.map((from, index) => binLabel(measure, from, edges[index + 1] ?? null));
    expect(new Set(names).size).toBe(edges.length);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
  });
});

it('shows shares of the group, in per cent', () => {
  const { values } = distributionChart(two, testView({ measure: 'sessions' }))!;
  expect(values[0]).toMatchObject({ bin: '1', unenrolled_text: '9.1\u00a0% (2 of 22)' });
  expect(values[0].visited_step).toBeCloseTo(100 / 11, 9);
});

it('names bins by what is in them', () => {
  const [sessions, minutes] = measures;
  expect([binLabel(sessions, 6, 8), binLabel(sessions, 3, 4), binLabel(sessions, 31, null)]).toEqual([
    '6–7',
    '3',
    '31+',
  ]);
  expect(binWords(sessions, 6, 8)).toBe('6 to 7');
  expect(binWords(minutes, 1, 5)).toBe('1 to less than 5');
});

it('draws nothing for nobody', () => {
  expect(distributionChart(distributions([]), testView({ measure: 'sessions' }))).toBeNull();
});
