import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { weekFinishChart } from './charts';
import { weekRow } from './test-rows';

it.each([1, 4, 12])('draws %i weeks, wide and narrow', async (weeks) => {
  const week_finish = Array.from({ length: weeks }, (_, week) =>
    weekRow(week + 1, week === 2 ? 0 : 100, 0, 0),
  );
  for (const width of [300, 1400]) {
    const { svg, warnings } = await draw(weekFinishChart({ week_finish })!, width);
    expect(warnings).toEqual([]);
    expect(svg).toContain('>Completed all<');
  }
});

it('draws nothing of nobody', () => {
  expect(weekFinishChart({ week_finish: [weekRow(1, 0, 0, 0)] })).toBeNull();
});
