import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { distributionFindings } from './findings';
import type { SessionMeasure } from './tables';
import { distributions } from './test-rows';

const view = (measure: SessionMeasure) => testView({ measure });

it('tells the median and the middle half of each group', () => {
  const [all, full] = distributionFindings(
    distributions([
      ['visited_step', 1100],
      ['fully_participating', 44],
    ]),
    view('sessions'),
  );
  expect(all.text).toBe(
    'At the median, the 1,100 learners who visited a step have 2 study sessions. The middle half of them lies between 1 and 4 study sessions.',
  );
  expect(full.text).toContain('the 44 learners who fully participated');
  expect(all.caution).toBeUndefined();
});

it('tells how many had one session only, and only of sessions', () => {
  const result = distributions([['visited_step', 1100]]);
  const once = distributionFindings(result, view('sessions')).find(({ key }) => key === 'one-session')!;
  expect(once.text).toBe(
    '100 learners (9.1\u00a0%) of those who visited a step had one session and no more.',
  );
  expect(distributionFindings(result, view('study_minutes'))).toHaveLength(1);
});

it('keeps the units of both ends where they differ', () => {
  const figures = { lower_quartile: 0.5, median: 5.75, upper_quartile: 180 };
  const [all] = distributionFindings(distributions([['visited_step', 50]], figures), view('study_minutes'));
  expect(all.text).toBe(
    'At the median, the 50 learners who visited a step have 5.8 minutes of study. The middle half of them lies between 30 seconds and 3 hours.',
  );
});

it('gives spans of less than a day in minutes or hours', () => {
  const figures = { lower_quartile: 0, median: 0.5, upper_quartile: 3 };
  const [all] = distributionFindings(distributions([['unenrolled', 50]], figures), view('span_days'));
  expect(all.text).toContain('have 12 hours from first to latest visit');
});

it('gives a span of one day as a day', () => {
  const figures = { lower_quartile: 1, median: 1, upper_quartile: 1 };
  const [all] = distributionFindings(distributions([['unenrolled', 50]], figures), view('span_days'));
  expect(all.text).toContain('have 1 day from first to latest visit');
});

it('says when half of them are the same', () => {
  const figures = { lower_quartile: 1, median: 1, upper_quartile: 1 };
  const [all] = distributionFindings(distributions([['visited_step', 50]], figures), view('sessions'));
  expect(all.text).toContain('1 study session. At least half of them have exactly that.');
});

it('is cautious with few, without quartiles with very few', () => {
  const few = distributionFindings(distributions([['visited_step', 19]]), view('span_days'));
  expect(few[0]).toMatchObject({ caution: true });
  const [two] = distributionFindings(distributions([['unenrolled', 2]]), view('span_days'));
  expect(two.text).not.toContain('middle half');
  const [one] = distributionFindings(distributions([['unenrolled', 1]]), view('sessions'));
  expect(one.text).toBe('The 1 learner who visited a step and unenrolled has 2 study sessions.');
});
