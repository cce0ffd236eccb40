import { expect, it } from 'vitest';
import { paceFindings } from './findings';
import { paceRows } from './test-rows';

it('tells what half an hour and an hour hold', () => {
  const [half, hour, rate] = paceFindings({ session_pace: paceRows({ 5: 400, 30: 200, 60: 50 }) });
  expect(half.text).toBe(
    '400 sessions of 200 learners (40.0\u00a0% of all sessions) last 30 minutes or more: by then the median is 10 steps, and between 6 and 12 in the middle half of these sessions.',
  );
  expect(hour.values).toMatchObject({ minute: 60, median_steps: 20, learners: 50 });
  expect(rate.text).toBe(
    'That is, on average, 3.0 minutes a step in the first 30 minutes and 3.0 in the first 60; the longer sessions are fewer and not the same.',
  );
});

it('keeps to the longest that is well known where few study so long', () => {
  const found = paceFindings({ session_pace: paceRows({ 5: 400, 10: 20, 30: 19, 60: 2 }) });
  expect(found.map(({ key }) => key)).toEqual(['by-minute-10']);
});

it('is cautious with few, and silent for none', () => {
  const [few] = paceFindings({ session_pace: paceRows({ 5: 3 }) });
  expect(few).toMatchObject({ key: 'by-minute-5', caution: true });
  expect(few.text).not.toContain('middle half');
  expect(paceFindings({ session_pace: [] })).toEqual([]);
});
