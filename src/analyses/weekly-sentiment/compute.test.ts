import { expect, it } from 'vitest';
import { cleanCourse, type SimulationOptions } from '@/simulate';
import { groupRows, mean, readCourse } from '@/simulate/testing';
import { contextOf, simulatedDatasets } from '@/testing/contexts';
import { compute } from './compute';
import { sentimentFindings } from './findings';

const large = { learners: 4000, weeks: 4, seed: 7 };
const sentiment = async (options: Partial<SimulationOptions>) =>
  compute(await simulatedDatasets(options, ['weekly-sentiment-survey-responses']));

it('counts and averages as a plain count does', async () => {
  const { sentiment_weeks } = await sentiment({ learners: 1500, weeks: 3, seed: 1 });
  const weeks = groupRows(
    readCourse({ learners: 1500, weeks: 3, seed: 1 })('weekly-sentiment-survey-responses'),
    (row) => row.week_number!,
  );
  expect(sentiment_weeks.map(({ week_number }) => week_number)).toEqual([1, 2, 3]);
  for (const row of sentiment_weeks) {
    const own = weeks.get(`${row.week_number}`)!;
    const given = own.map(({ experience_rating }) => Number(experience_rating));
    expect(row.responses).toBe(own.length);
    expect(row.mean).toBeCloseTo(mean(given));
    expect([row.rating_1, row.rating_2, row.rating_3]).toEqual(
      [1, 2, 3].map((each) => given.filter((rating) => rating === each).length),
    );
    expect(row.with_reason).toBe(own.filter(({ reason }) => reason !== '').length);
    expect(row.low).toBeLessThan(row.mean);
    expect(row.high).toBeGreaterThan(row.mean);
  }
});

it('finds the weeks with planted trouble steps, and none in a clean course', async () => {
  const worse = sentimentFindings(
    await sentiment({ ...large, planted: { troubleSteps: ['3.6'], misleadingQuestion: null } }),
  );
  expect(worse.map(({ key }) => key)).toEqual(['overall', 'week-3']);
  expect(worse[1].text).toContain('clearly worse');
  const clean = sentimentFindings(await sentiment({ ...large, planted: cleanCourse }));
  expect(clean.map(({ key }) => key)).toEqual(['overall', 'no-difference']);
});

it('leaves out rows without a week or a rating', async () => {
  const rows = ['1,2020-03-08 10:00:00 UTC,1,3,', '2,,,3,', '3,,1,4,', '4,,1,,text'];
  const header = 'id,responded_at,week_number,experience_rating,reason';
  const text = [header, ...rows, ''].join('\n');
  const { sentiment_weeks } = compute(
    await contextOf({ 'course-1_weekly-sentiment-survey-responses.csv': text }),
  );
  expect(sentiment_weeks).toMatchObject([{ week_number: 1, responses: 1, mean: 3, high: 3, with_reason: 0 }]);
});
