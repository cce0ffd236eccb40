import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { heatmapFindings } from './findings';
import type { ActivityHoursRow } from './tables';
import { evenWeek } from './test-rows';

const view = testView({ activity: 'step_visits', view: 'heatmap' }, { timeZone: 'Europe/London' });
const find = (each: number, others = {}, learners = 200, hours: readonly ActivityHoursRow[] = []) =>
  heatmapFindings(
    {
      activity_heatmap: evenWeek(each, others),
      activity_learners: [{ activity: 'step_visits', learners, events: 0 }],
      activity_hours: hours,
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
  const nothing = { activity_heatmap: [], activity_learners: [], activity_hours: [] };
  expect(heatmapFindings(nothing, comments).map(({ text }) => text)).toEqual([
    'Comments are not known: the comments file (…_comments.csv) is not loaded.',
  ]);
  expect(heatmapFindings(nothing, testView({ activity: 'comments' }))).toEqual([]);
});

const hour = (place: number, changes: Partial<ActivityHoursRow>): ActivityHoursRow => ({
  activity: 'step_visits',
  hour: place,
  learners: 100,
  usual: 90,
  expected: 90,
  dates: 40,
  fewer: 20,
  low: 0.3,
  quiet: false,
  ...changes,
});

it('says first that an hour is quiet, the one with most learners short before the others', () => {
  const hours = [
    hour(9, { usual: 10, expected: 60, quiet: true }),
    hour(13, { learners: 30, usual: 12, expected: 95, fewer: 39, quiet: true }),
    hour(14, {}),
    hour(15, { activity: 'comments', usual: 1, expected: 200, quiet: true }),
  ];
  const [first, second, third] = find(10, { '2 19': 90 }, 200, hours);
  expect(first.values).toEqual({
    hour: 13,
    usual: 12,
    expected: 95,
    dates: 40,
    fewer: 39,
    learners: 200,
  });
  expect(first.text).toBe(
    'The course is clearly quieter from 13:00 to 14:00 (London time) than the hours around lead one to expect: 12 of 200 learners with step visits were first active in that hour on other dates than its two busiest, where at least 95 would be expected.',
  );
  expect(second.text).toBe('So it is from 09:00 to 10:00 (10, at least 60 expected).');
  expect(third.key).toBe('busiest-hour');
  expect(find(10, {}, 200, [hour(14, {})]).map(({ key }) => key)).toEqual(['even']);
});
