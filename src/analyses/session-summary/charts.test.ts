import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { sessionChart } from './charts';
import { sessionRow } from './test-rows';

it('draws a panel for each measure, with its figures', async () => {
  const session_summary = [
    sessionRow('visited_step', 40, { mean_study_minutes: 120, median_study_minutes: 119 }),
    sessionRow('unenrolled', 0),
  ];
  const { svg, warnings } = await draw(sessionChart({ session_summary }, testView())!);
  expect(warnings).toEqual([]);
  for (const text of [
    'Study sessions',
    'Study time, minutes or hours (h)',
    '2.4',
    '&lt; 0.1',
    '2 h',
    '>119<',
    'Visited a step',
  ]) {
    expect(svg).toContain(text);
  }
  expect(svg).not.toContain('Unenrolled');
});

it('draws nothing for nobody', () => {
  expect(sessionChart({ session_summary: [sessionRow('visited_step', 0)] }, testView())).toBeNull();
});
