import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { stepVideo } from './step-video-card';
import { watchedRows } from './test-rows';

const result = {
  video_views: [],
  video_watched: [
    ...watchedRows(2, 400, [90, 80, 70, 60, 50, 45, 20]),
    ...watchedRows(4, 100, [90, 85, 80, 75, 70, 65, 60]),
    ...watchedRows(6, 300, [90, 85, 80, 75, 70, 65, 80]),
  ],
  video_falls: [],
  video_audience: [],
};
const at = (subject: string) => ({ ...testView(), subject });

it('sets the video beside all others, weighted by their views', () => {
  const [watched] = stepVideo.findings(result, at('1.2'));
  expect(watched.values).toMatchObject({ views: 400, end: 20, others_end: 75, compared: 'clearly less' });
  const ends = stepVideo.chart(result, at('1.2'))?.values.filter(({ mark }) => mark === 100);
  expect(ends?.map(({ video, percent }) => [video, percent])).toEqual([
    ['This video', 20],
    ['All other videos', 75],
  ]);
});

it('says nothing of steps without a video, nor of videos whose step is not named', () => {
  const nameless = result.video_watched.map((row) => ({ ...row, week_number: null, step_number: null }));
  expect(stepVideo.table(result, at('1.3')).rows).toEqual([]);
  expect(stepVideo.findings({ ...result, video_watched: nameless }, at('1.2'))).toEqual([]);
});

it('draws one line where there is no other video', () => {
  const alone = { ...result, video_watched: result.video_watched.slice(0, 7) };
  const [one, two] = [alone, result].map((each) => stepVideo.chart(each, at('1.2'))?.summary);
  expect(one).toMatch(/^A line of .*, for this video; /);
  expect(two).toMatch(/^Two lines of .*, for this video and for all others; /);
});
