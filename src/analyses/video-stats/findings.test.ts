import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { audienceChart, fallChart, viewChart, watchedChart } from './charts';
import { videoFalls } from './falls';
import { audienceFindings, fallFindings, viewFindings, watchedFindings } from './findings';
import type { VideoStatsResult } from './tables';
import { watchedRows } from './test-rows';

const even = [80, 78, 75, 70, 65, 62, 58];
const steep = [80, 78, 75, 70, 65, 33, 30];
const toEnd = [80, 78, 75, 70, 65, 62, 30];
const videos = [watchedRows(1, 400, even), watchedRows(2, 300, even), watchedRows(3, 200, steep)];
const result: VideoStatsResult = {
  video_views: [400, 300, 200].map((views, place) => ({
    week_number: 1,
    step_number: place + 1,
    title: `Video ${place + 1}`,
    duration_seconds: 60,
    views,
    downloads: 0,
    caption_views: 0,
    transcript_views: 0,
    hd_views: 0,
  })),
  video_watched: videos.flat(),
  video_falls: videoFalls(videos),
  video_audience: [
    { kind: 'device', name: 'mobile', percent: 10, views: 300 },
    { kind: 'device', name: 'mobile', percent: 50, views: 100 },
    { kind: 'device', name: 'desktop', percent: 90, views: 300 },
    { kind: 'device', name: 'desktop', percent: 50, views: 100 },
    { kind: 'device', name: 'tv', percent: 0, views: 300 },
  ].map((row) => ({ ...row, kind: 'device' as const, week_number: 1, step_number: 1, title: 'Video 1' })),
};
const empty: VideoStatsResult = { video_views: [], video_watched: [], video_falls: [], video_audience: [] };
const device = testView({ kind: 'device' });
const plain = (findings: readonly { text: string }[]) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));

it('finds the planted fall, and none among like videos', () => {
  expect(plain(fallFindings(result))).toEqual([
    '“1.3 Video 3” loses 32.0 % of its 200 views between 75 % and 95 % of its length, where the other videos lose 3.0 %.',
  ]);
  const credits = videoFalls([...videos.slice(0, 2), watchedRows(3, 200, toEnd)]);
  expect(credits[0]).toMatchObject({ to_mark: 100, clear: true });
  expect(fallFindings({ ...empty, video_falls: credits }).map(({ key }) => key)).toEqual(['no-fall']);
  const alike = videoFalls([watchedRows(1, 400, even), watchedRows(2, 300, even)]);
  expect(fallFindings({ ...empty, video_falls: alike }).map(({ key }) => key)).toEqual(['no-fall']);
});

it('takes a fall of few views for chance', () => {
  const few = videoFalls([watchedRows(1, 400, even), watchedRows(2, 4, toEnd)]);
  expect(few[0]).toMatchObject({ step_number: 2, to_mark: 100, lost: 32, clear: false });
});

it('says what is viewed and how much is watched', () => {
  expect(plain(viewFindings(result))).toEqual([
    'The 3 videos have 900 views: “1.1 Video 1” has the most (400) and “1.3 Video 3” the fewest (200).',
  ]);
  expect(plain(watchedFindings(result))).toEqual([
    'Of 900 views, 80.0 % reach the first 5 % of the video, 70.0 % its middle and 51.8 % its end.',
    '“1.3 Video 3” is least watched to its end: 30.0 % of 200 views.',
  ]);
});

it('weights devices by views', () => {
  expect(plain(audienceFindings(result, device))).toEqual([
    'Of 400 views, the largest shares come from Desktop (80.0 %) and Mobile (20.0 %).',
  ]);
  expect(audienceFindings(result, testView({ kind: 'region' }))).toEqual([]);
});

it('says nothing of nothing and is cautious with few', () => {
  for (const find of [viewFindings, watchedFindings, fallFindings]) expect(find(empty)).toEqual([]);
  expect(watchedFindings({ ...empty, video_watched: watchedRows(1, 3, even) })).toMatchObject([
    { caution: true },
  ]);
});

it('keeps videos apart that share a title', () => {
  const rows = [10, 20].flatMap((views) =>
    watchedRows(1, views, even).map((row) => ({ ...row, week_number: null, step_number: null })),
  );
  const { values } = watchedChart({ ...empty, video_watched: rows }, testView())!;
  expect([...new Set(values.map(({ row }) => row))]).toEqual(['Video 1', 'Video 1 (2)']);
});

it('draws a curve for each video, and one of all weighted by their views', () => {
  const { values } = watchedChart(result, testView({ show: 'curves' }))!;
  const own = values.filter(({ part }) => part === 'video');
  expect(own).toHaveLength(result.video_watched.length);
  const at = (mark: number) => values.find((row) => row.part === 'all' && row.mark === mark)?.value;
  let [sum, views] = [0, 0];
  for (const row of result.video_watched) {
    if (row.mark !== 100) continue;
    sum += row.percent * row.views;
    views += row.views;
  }
  expect(at(100)).toBeCloseTo(sum / views);
  expect(watchedChart(empty, testView({ show: 'curves' }))).toBeNull();
});

it.each([
  ['views', () => viewChart(result)!, '>400<'],
  ['watching', () => watchedChart(result, testView())!, '>58<'],
  ['curves', () => watchedChart(result, testView({ show: 'curves' }))!, '>All videos<'],
  ['falls', () => fallChart(result)!, '32.0 %, clearly more'],
  ['devices', () => audienceChart(result, device)!, '80.0 %'],
])('draws %s', async (_, chart, text) => {
  for (const width of [340, 1100]) {
    const { svg, warnings } = await draw(chart(), width);
    expect(warnings).toEqual([]);
    expect(svg.replaceAll('\u00a0', ' ')).toContain(text);
  }
});

it('compares a single video with none', () => {
  const alone = videoFalls([watchedRows(1, 400, steep)]);
  expect(alone[0]).toMatchObject({ lost: 32, others_lost: null, clear: false });
  expect(fallFindings({ ...empty, video_falls: alone })).toEqual([]);
});

it('names neither the most nor the least viewed of several that are viewed as often', () => {
  const views = (...each: number[]) =>
    viewFindings({ ...result, video_views: each.map((own) => ({ ...result.video_views[0], views: own })) });
  const [text] = plain(views(400, 400, 200));
  expect(text).toBe('The 3 videos have 1,000 views: “1.1 Video 1” has the fewest (200).');
  expect(plain(views(400, 200, 200))[0]).toBe(
    'The 3 videos have 800 views: “1.1 Video 1” has the most (400).',
  );
  expect(plain(views(200, 200))[0]).toBe('The 2 videos have 400 views.');
});

it('compares no marks that the export lacks', () => {
  const lacking = watchedRows(1, 400, even).filter(({ mark }) => mark !== 50);
  const falls = videoFalls([lacking]);
  expect(falls.map(({ from_mark, to_mark }) => [from_mark, to_mark]).toSorted(([a], [b]) => a - b)).toEqual([
    [5, 10],
    [10, 25],
    [75, 95],
    [95, 100],
  ]);
});
