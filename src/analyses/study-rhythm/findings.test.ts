import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { activeDaysFindings, dayGapFindings, regularityFindings } from './findings';
import { rhythm } from './test-rows';

it('tells who studies on one day only', () => {
  const [found] = activeDaysFindings(rhythm(800));
  expect(found.text).toBe(
    '600 of the 800 learners who visited a step (75.0\u00a0%) studied on one day only; the median is 1 day.',
  );
});

it('tells that nobody studies on one day only', () => {
  const none = rhythm(800);
  const study_rhythm = none.study_rhythm.map((row) => ({ ...row, one_day: 0, median_active_days: 5 }));
  expect(activeDaysFindings({ ...none, study_rhythm })[0].text).toBe(
    'None of the 800 learners who visited a step studied on one day only; the median is 5 days.',
  );
});

it('tells how soon learners come back', () => {
  const [found] = dayGapFindings(rhythm(800), testView());
  expect(found.text).toBe(
    '200 learners came back on another day, 400 times in all: at the median after 14 days, 25.0\u00a0% of the times on the very next day and 75.0\u00a0% after more than a week.',
  );
});

it('tells the regularity of those who have one', () => {
  const [found] = regularityFindings(rhythm(800));
  expect(found.text).toBe(
    '100 learners of 800 have four active days or more; at the median their regularity is 0.35, where 1 is a pause of always the same length. 50 learners (50.0\u00a0%) reach 0.5.',
  );
});

it('tells that none keeps an even rhythm', () => {
  const uneven = rhythm(800);
  const study_regularity = uneven.study_regularity.slice(0, 1);
  expect(regularityFindings({ ...uneven, study_regularity })[0].text).toMatch(
    / None of them reaches 0\.5\.$/,
  );
});

it('is cautious where few are left', () => {
  const few = rhythm(48);
  expect(activeDaysFindings(few)[0].caution).toBeUndefined();
  expect(dayGapFindings(few, testView())[0].caution).toBe(true);
  expect(regularityFindings(few)[0].caution).toBe(true);
});

it('says nothing of pauses where nobody comes back', () => {
  const [row] = rhythm(800).study_rhythm;
  const alone = {
    ...rhythm(800),
    study_rhythm: [{ ...row, gaps: 0, median_gap_days: null, median_regularity: null }],
  };
  expect(dayGapFindings(alone, testView())).toEqual([]);
  expect(regularityFindings(alone)).toEqual([]);
  const one = { ...alone, study_rhythm: [{ ...row, learners: 1, one_day: 1 }] };
  expect(activeDaysFindings(one)[0].text).toBe('The 1 learner studied on 1 day.');
});
