import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { timingRows } from './test-rows';
import { timeFindings } from './time-findings';
import { weekFindings } from './week-findings';

const plain = (findings: readonly { readonly text: string }[]) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));
const long = { median_minutes: 9, median_low: 6.5, median_high: 12 };

it('says how many visits come in the step’s week, and which week is latest', () => {
  const step_timing = timingRows(20, (place) => (place < 10 ? {} : { during: 50, after: 40 }));
  expect(plain(weekFindings({ step_timing }, testView()))).toEqual([
    '55.0 % of the 2,000 first visits to steps come in the step’s own week, 10.0 % before it and 35.0 % after it.',
    'Week 2 has the largest share of visits that come after the week: 40.0 % of 1,000.',
  ]);
});

it('names no week where weeks are equal or thin, and says nothing without a start', () => {
  expect(weekFindings({ step_timing: timingRows(20) }, testView()).map(({ key }) => key)).toEqual([
    'own-week',
  ]);
  const thin = timingRows(20, (place) => (place < 10 ? {} : { visited: 9, before: 0, during: 0, after: 9 }));
  expect(weekFindings({ step_timing: thin }, testView()).map(({ key }) => key)).toEqual(['own-week']);
  expect(weekFindings({ step_timing: timingRows(20) }, testView({}, { startDate: null }))).toEqual([]);
});

it('names the steps that clearly take longest, the longest first', () => {
  const step_timing = timingRows(20, (place) =>
    place === 11 ? { ...long, median_minutes: 10 } : place === 4 ? long : {},
  );
  expect(plain(timeFindings({ step_timing }))).toEqual([
    'Steps 2.2 (10 minutes, 90 learners) and 1.5 (9 minutes, 90 learners) clearly take more than one and a half times as long as the typical step, by the median.',
    'The typical step takes 3 minutes: the median of 20 steps’ medians, each over 90 to 90 learners.',
  ]);
});

it('names no step whose interval reaches down to one and a half times the typical step, nor one with few learners', () => {
  const wide = { ...long, median_low: 4.5 };
  const thin = { ...long, timed: 19 };
  for (const other of [wide, thin]) {
    const step_timing = timingRows(20, (place) => (place === 4 ? other : {}));
    expect(timeFindings({ step_timing })[0].key).toBe('no-long-step');
  }
});

it('is careful with too few steps and silent where nothing is timed', () => {
  const few = timeFindings({ step_timing: timingRows(4) });
  expect(few).toMatchObject([{ key: 'too-few', caution: true }]);
  const untimed = timingRows(9, () => ({ timed: 0, median_minutes: null }));
  expect(timeFindings({ step_timing: untimed })).toEqual([]);
});
