import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { heatmapFindings } from './findings';
import { evenWeek } from './test-rows';

const view = testView({ activity: 'step_visits', view: 'heatmap' }, { timeZone: 'Europe/London' });
const find = (each: number, others = {}, learners = 200) =>
  heatmapFindings(
    {
      activity_heatmap: evenWeek(each, others),
      activity_learners: [{ activity: 'step_visits', learners, events: 0 }],
    },
    view,
  );
const night = Object.fromEntries(
  [23, 0, 1, 2].flatMap((hour) =>
    [0, 1, 2, 3, 4, 5, 6].map((day) => [`${day} ${hour}`, hour === 23 ? 5 : 1]),
  ),
);

it('finds a planted busy hour and names the time zone', () => {
  const [busiest] = find(10, { '2 19': 90 });
  expect(busiest.values).toMatchObject({ weekday: 2, hour: 19, count: 90 });
  expect(busiest.text).toContain(
    'Wednesday 19:00 to 20:00 (London time): 90 of 1,760 step visits of 200 learners',
  );
});

it('finds the planted quiet hours across midnight', () => {
  const quietest = find(10, night).find(({ key }) => key === 'quietest-hours')!;
  expect(quietest.text).toContain('23:00 to 03:00');
});

it('finds nothing in an even week', () => {
  expect(find(10).map(({ key }) => key)).toEqual(['even']);
  expect(find(10, { '2 19': 16 }).map(({ key }) => key)).toEqual(['even']);
});

it('takes few events for chance, and is silent where there are none', () => {
  expect(find(0, { '2 19': 2, '3 4': 1 })[0]).toMatchObject({ key: 'even', caution: true });
  expect(find(0)).toEqual([]);
});

it('does not take one learner’s habits for the learners’', () => {
  expect(find(0, { '2 19': 40 }, 1)).toMatchObject([
    {
      key: 'too-few',
      text: 'Step visits of 1 learner only: too few to say when learners are active.',
      caution: true,
    },
  ]);
  expect(find(10, { '2 19': 90 }, 12).every(({ caution }) => caution)).toBe(true);
  expect(find(10, { '2 19': 90 }).some(({ caution }) => caution)).toBe(false);
});

it('names the file that would tell', () => {
  const comments = testView({ activity: 'comments' }, {}, ['comments']);
  const nothing = { activity_heatmap: [], activity_learners: [] };
  expect(heatmapFindings(nothing, comments).map(({ text }) => text)).toEqual([
    'Comments are not known: the comments file (…_comments.csv) is not loaded.',
  ]);
  expect(heatmapFindings(nothing, testView({ activity: 'comments' }))).toEqual([]);
});
