import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import type { StepTimingRow } from './tables';
import { timingRows } from './test-rows';
import { timeChart } from './time-chart';
import { weekChart } from './week-chart';

const untimed = {
  timed: 0,
  lower_quartile_minutes: null,
  median_minutes: null,
  upper_quartile_minutes: null,
  median_low: null,
  median_high: null,
};

it.each([20, 62, 200])('draws %i steps, wide and narrow', async (steps) => {
  const step_timing = timingRows(steps, (place) => {
    if (place === 3) return untimed;
    return place === 5 ? { median_minutes: 9, median_low: 8 } : {};
  });
  const views = [testView({ measure: 'learners' }), testView({ measure: 'shares' })];
  for (const chart of [weekChart, timeChart]) {
    for (const view of views) {
      for (const width of [300, 1400]) {
        const { svg, warnings } = await draw(chart({ step_timing }, view)!, width);
        expect(warnings).toEqual([]);
        expect(svg).toContain('>1.1<');
      }
    }
  }
});

it.each<readonly [string, Partial<StepTimingRow>]>([
  ['no typical step, where too few learners are timed', { timed: 3 }],
  ['no long step', {}],
  ['no step but long ones', { median_minutes: 9, median_low: 8 }],
])('draws times without complaint with %s', async (_, figures) => {
  // One step that clearly takes longer, or none, and nineteen that nobody was timed at.
  const others = Object.keys(figures).includes('median_low') ? untimed : figures;
  const step_timing = timingRows(20, (place) => (place === 5 ? figures : others));
  const { warnings } = await draw(timeChart({ step_timing }, testView())!);
  expect(warnings).toEqual([]);
});

it('stacks what it counts', () => {
  const [{ to_before, to_during, to_after }] = weekChart({ step_timing: timingRows(5) }, testView())!.values;
  expect([to_before, to_during, to_after]).toEqual([10, 70, 100]);
});

it('sets the long steps apart', () => {
  const step_timing = timingRows(20, (place) => (place === 5 ? { median_minutes: 9, median_low: 8 } : {}));
  const values = timeChart({ step_timing }, testView())!.values;
  expect(values.filter(({ long }) => long).map(({ step }) => step)).toEqual(['1.6']);
});

it('draws nothing where nothing is known', () => {
  expect(weekChart({ step_timing: timingRows(5) }, testView({}, { startDate: null }))).toBeNull();
  expect(weekChart({ step_timing: [] }, testView())).toBeNull();
  expect(timeChart({ step_timing: timingRows(5, () => untimed) }, testView())).toBeNull();
});
