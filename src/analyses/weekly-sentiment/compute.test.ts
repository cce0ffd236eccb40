import { expect, it } from 'vitest';
import { cleanCourse, type SimulationOptions } from '@/simulate';
import { groupRows, mean, readCourse } from '@/simulate/testing';
import { contextOf, simulatedDatasets } from '@/testing/contexts';
import { csvOf, enrolmentsOnly } from '@/testing/sources';
import { compute } from './compute';
import { reasonFindings, sentimentFindings } from './findings';

const large = { learners: 12_000, weeks: 4, seed: 7 };
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
    await sentiment({ ...large, planted: { ...cleanCourse, troubleSteps: ['3.6'] } }),
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

it('lists what learners wrote, by week and rating, the latest first, whatever they wrote', async () => {
  const hostile = '<img src=x onerror="alert(1)">=HYPERLINK(1)';
  const rows = [
    '1,2020-03-08 10:00:00 UTC,2,1,early',
    `2,2020-03-09 10:00:00 UTC,2,1,"${hostile.replaceAll('"', '""')}"`,
    '3,2020-03-09 10:00:00 UTC,1,3,"two\nlines\tand \u0000a bell\u0007\u202e \u2066there"',
    '4,2020-03-09 10:00:00 UTC,1,3,"  "',
    '5,,1,1,no date',
    '6,2020-03-09 10:00:00 UTC,1,7,no such rating',
    `7,2020-03-09 10:00:00 UTC,3,2,${'x'.repeat(3000)}`,
  ];
  const text = ['id,responded_at,week_number,experience_rating,reason', ...rows, ''].join('\n');
  const { sentiment_reasons } = compute(
    await contextOf({ 'course-1_weekly-sentiment-survey-responses.csv': text }),
  );
  expect(sentiment_reasons.slice(0, 4)).toEqual([
    { week_number: 1, rating: 1, date: null, reason: 'no date' },
    { week_number: 1, rating: 3, date: '2020-03-09', reason: 'two lines and a bell there' },
    { week_number: 2, rating: 1, date: '2020-03-09', reason: hostile },
    { week_number: 2, rating: 1, date: '2020-03-08', reason: 'early' },
  ]);
  expect(sentiment_reasons).toHaveLength(5);
  expect(sentiment_reasons[4].reason).toHaveLength(2001);
});

it('keeps the latest 200 of a week and rating, and says so', async () => {
  const rows = Array.from({ length: 250 }, (_, i) => {
    const day = String(1 + Math.floor(i / 10)).padStart(2, '0');
    return `${i},2020-03-${day} 10:00:00 UTC,1,2,text ${i}`;
  });
  const text = ['id,responded_at,week_number,experience_rating,reason', ...rows, ''].join('\n');
  const result = compute(await contextOf({ 'course-1_weekly-sentiment-survey-responses.csv': text }));
  const kept = result.sentiment_reasons.map(({ reason }) => Number(reason.split(' ')[1]));
  expect(kept).toHaveLength(200);
  expect(Math.min(...kept)).toBe(50);
  const [finding] = reasonFindings(result);
  expect(finding.text.replaceAll('\u00a0', ' ')).toBe(
    '250 of 250 responses (100.0 %) give a reason in words. The latest 200 are listed. Those listed: none with the worst rating, none with the best.',
  );
});

it('cuts texts after 2,000 characters, and has nothing without the survey', async () => {
  const header = 'id,responded_at,week_number,experience_rating,reason';
  const rows = [2000, 2001].map((length, id) => [id, '', 1, 1, 'x'.repeat(length)]);
  const { sentiment_reasons } = compute(
    await contextOf({ 'course-1_weekly-sentiment-survey-responses.csv': csvOf(header, rows) }),
  );
  expect(sentiment_reasons.map(({ reason }) => reason)).toEqual(['x'.repeat(2000), `${'x'.repeat(2000)}…`]);
  expect(compute(await contextOf(enrolmentsOnly))).toEqual({
    sentiment_weeks: [],
    sentiment_reasons: [],
  });
});
