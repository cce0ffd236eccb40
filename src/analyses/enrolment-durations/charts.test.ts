import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { viewUnder } from '../withholding/wholes';
import { enrolmentDurationChart } from './charts';
import type { DurationRows } from './tables';

const view = testView({ event: 'unenrolled', basis: 'study' });
const result: DurationRows = {
  enrolment_durations: [-2, 0, 1, 5].map((days) => ({
    event: 'unenrolled',
    basis: 'study',
    days,
    learners: 2,
  })),
};

it('draws the bins and the median', async () => {
  const { svg, warnings } = await draw(enrolmentDurationChart(result, view)!);
  expect(warnings).toEqual([]);
  expect(svg).toContain('Median 0.5');
});

it('draws no median where bars may be withheld', async () => {
  const own = viewUnder({ ...view, whole: () => 10 }, 10);
  const chart = enrolmentDurationChart(result, own)!;
  expect(chart.summary).toContain('10 learners');
  const { svg, warnings } = await draw(chart);
  expect(warnings).toEqual([]);
  expect(svg).not.toContain('Median');
});

it('draws nothing for another event', () => {
  expect(
    enrolmentDurationChart(result, testView({ event: 'fully_participating', basis: 'study' })),
  ).toBeNull();
});

it('names the days before the start as such', () => {
  const names = enrolmentDurationChart(result, view)!.values.map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual([
    '1 to 2 days before',
    'less than a day before',
    'less than a day after',
    '1 day after',
  ]);
});
