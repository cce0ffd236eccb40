import { describe, expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { activeDaysChart, dayGapChart, regularityChart } from './charts';
import { wholeBars } from './histogram-chart';
import { rhythm } from './test-rows';

const charts = { activeDaysChart, dayGapChart, regularityChart };

describe.each(Object.entries(charts))('%s', (_, chart) => {
  it.each([300, 1200])('draws bars and the median at %i pixels', async (width) => {
    const { svg, warnings } = await draw(chart(rhythm(800))!, width);
    expect(warnings).toEqual([]);
    expect(svg).toContain('Median ');
  });

  it('draws nothing for nobody', () => {
    const nobody = { study_rhythm: [], study_active_days: [], study_day_gaps: [], study_regularity: [] };
    expect(chart(nobody)).toBeNull();
  });
});

it('keeps empty bars, and puts all beyond the last together', () => {
  const rows = [1, 4, 5, 6, 90].map((value) => ({ value, count: 10 }));
  const bars = wholeBars(rows, 5);
  expect(bars.map(({ value, count }) => [value, count])).toEqual([
    [1, 10],
    [2, 0],
    [3, 0],
    [4, 10],
    [5, 10],
    [6, 20],
  ]);
  expect(bars[0]).toMatchObject({ from: 0.5, to: 1.5 });
  expect(wholeBars(rows.slice(0, 2), 5)).toHaveLength(4);
});

it('names the days and the share of each bar', () => {
  const { values } = activeDaysChart(rhythm(800))!;
  expect(values[0]).toMatchObject({ name: '1 day', count: 600, share: '75.0\u00a0%', median: false });
  expect(values.at(-1)).toMatchObject({ from: 1, name: 'Median 1', median: true });
});

it.each([300, 420, 620, 1200])('names the bar of all beyond the last at %i pixels', async (width) => {
  const all = rhythm(800);
  const study_day_gaps = [...all.study_day_gaps, { days: 40, gaps: 8, share: 0.02 }];
  const { svg } = await draw(dayGapChart({ ...all, study_day_gaps })!, width);
  expect(svg).toMatch(/<text(?![^>]*opacity="0")[^>]*>29\+</);
});
