import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { gapChart } from './charts';
import { falling, gapRows } from './test-rows';

it.each([300, 1200])('draws three panels with the gap in use marked, at %i pixels', async (width) => {
  const { svg, warnings } = await draw(gapChart({ session_gap: gapRows(200, 65, falling(0.1)) })!, width);
  expect(warnings).toEqual([]);
  for (const text of [
    'In use: 65 minutes',
    'Sessions per learner',
    'Study time of all learners, hours',
    'Median',
  ])
    expect(svg).toContain(text);
});

it('leaves out the day, unless it is in use', () => {
  const gaps = (inUse: number) =>
    gapChart({ session_gap: gapRows(200, inUse, falling(0.1)) })!.values.map(
      ({ gap_minutes }) => gap_minutes,
    );
  expect(gaps(65).at(-1)).toBe(720);
  expect(gaps(1440).at(-1)).toBe(1440);
});

it('puts each line’s name at its last point only', () => {
  const { values } = gapChart({ session_gap: gapRows(200, 65, falling(0.1)) })!;
  expect(values.filter(({ last }) => last)).toHaveLength(1);
  expect(values.at(-1)?.last).toBe(true);
});
