import { expect, it } from 'vitest';
import { readCourse } from '@/simulate/testing';
import { contextOf, simulatedDatasets } from '@/testing/contexts';
import { compute } from './compute';
import { fallFindings } from './findings';

const options = { learners: 800, weeks: 3, seed: 51 };

it('takes the figures from the file, in course order', async () => {
  const result = compute(await simulatedDatasets(options, ['video-stats']));
  const rows = readCourse(options)('video-stats');
  expect(
    result.video_views.map((row) => [`${row.week_number}.${row.step_number}`, row.title, row.views]),
  ).toEqual(rows.map((row) => [row.step_position, row.title, Number(row.total_views)]));
  const columns = ['five', 'ten', 'twentyfive', 'fifty', 'seventyfive', 'ninetyfive', 'onehundred'];
  expect(result.video_watched.map(({ percent }) => percent)).toEqual(
    rows.flatMap((row) => columns.map((name) => Number(row[`viewed_${name}_percent`]))),
  );
  const [first] = rows;
  const desktop = result.video_audience.find(({ name }) => name === 'desktop')!;
  expect(desktop.percent).toBe(Number(first.desktop_device_percentage));
  const europe = result.video_audience.find(({ name }) => name === 'europe')!;
  expect(europe).toMatchObject({ kind: 'region', percent: Number(first.europe_views_percentage) });
  const fall = result.video_falls.find((row) => row.title === first.title && row.to_mark === 10)!;
  expect(fall.lost).toBeCloseTo(Number(first.viewed_five_percent) - Number(first.viewed_ten_percent));
  expect(result.video_falls).toHaveLength(6 * rows.length);
});

it('finds no fall in a course whose videos are alike', async () => {
  const result = compute(await simulatedDatasets(options, ['video-stats']));
  expect(fallFindings(result).map(({ key }) => key)).toEqual(['no-fall']);
});

it('reads older exports without steps, devices and regions, and videos nobody viewed', async () => {
  const header =
    'title,total_views,total_downloads,total_caption_views,total_transcript_views,viewed_hd,viewed_five_percent,viewed_ten_percent,viewed_twentyfive_percent,viewed_fifty_percent,viewed_seventyfive_percent,viewed_ninetyfive_percent,viewed_onehundred_percent';
  const text = [header, 'Welcome,40,1,2,3,4,90,80,70,60,50,40,30', 'Unseen,0,0,0,0,0,0,0,0,0,0,0,0', ''].join(
    '\n',
  );
  const result = compute(await contextOf({ 'course-1_video-stats.csv': text }));
  expect(result.video_views[0]).toEqual({
    week_number: null,
    step_number: null,
    title: 'Welcome',
    duration_seconds: null,
    views: 40,
    downloads: 1,
    caption_views: 2,
    transcript_views: 3,
    hd_views: 4,
  });
  expect(result.video_watched).toHaveLength(7);
  expect(result.video_audience).toEqual([]);
  expect(result.video_falls[0]).toMatchObject({ others_lost: null, clear: false });
});
