import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { enrolmentDurationChart } from './charts';
import type { EnrolmentDurationsResult } from './tables';

const view = testView({ event: 'unenrolled', basis: 'study' });
const result: EnrolmentDurationsResult = {
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

it('draws nothing for another event', () => {
  expect(
    enrolmentDurationChart(result, testView({ event: 'fully_participating', basis: 'study' })),
  ).toBeNull();
});
