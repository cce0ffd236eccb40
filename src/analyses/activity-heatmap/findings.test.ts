import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { heatmapFindings } from './findings';
import type { ActivityHourSupportRow, ActivityHoursRow } from './tables';
import { evenSupport, evenWeek } from './test-rows';

const view = testView({ activity: 'step_visits', view: 'heatmap' }, { timeZone: 'Europe/London' });
function find(
  each: number,
  others = {},
  learners = 200,
  hours: readonly ActivityHoursRow[] = [],
  changes: Partial<ActivityHourSupportRow> | null = {},
) {
  const rows = evenWeek(each, others);
  const support = changes
    ? evenSupport(rows).map((row) => ({ ...row, learners: Math.min(row.learners, learners), ...changes }))
    : [];
  return heatmapFindings(
    {
      activity_heatmap: rows,
      activity_learners: [{ activity: 'step_visits', learners, events: 0 }],
      activity_hours: hours,
      activity_hour_support: support,
    },
    view,
  );
}
const night = Object.fromEntries(
  [23, 0, 1, 2].flatMap((hour) =>
    [0, 1, 2, 3, 4, 5, 6].map((day) => [`${day} ${hour}`, hour === 23 ? 5 : 1]),
  ),
);

it('finds a planted busy hour and names the time zone', () => {
  const [busiest] = find(10, { '2 19': 90 });
  expect(busiest.values).toMatchObject({ weekday: 2, hour: 19, count: 90 });
  expect(busiest.text).toBe(
    'The busiest hour is Wednesday 19:00 to 20:00 (London time): 90 of 1,760 step visits (5.1\u00a0%), of 30 of the 200 learners, on 6 dates.',
  );
});

it('gives what each of two busiest hours rests on', () => {
  const [busiest] = find(10, { '2 19': 90, '3 4': 90 });
  expect(busiest.text).toBe(
    'The busiest hours are Wednesday 19:00 to 20:00 and Thursday 04:00 to 05:00 (London time): 90 each of 1,840 step visits (4.9\u00a0%), of 30 and 30 of the 200 learners, on 6 and 6 dates.',
  );
});

it('calls the hour a habit that twenty learners make on five dates', () => {
  const [found] = find(10, { '2 19': 90 }, 200, [], {
    dates: 5,
    learners: 20,
    largest_date: 35,
    three_dates: 71,
  });
  expect(found.key).toBe('busiest-hour');
});

it.each([
  ['four dates', { dates: 4 }, false],
  ['one date that brings two fifths', { largest_date: 36 }, false],
  ['three dates that bring four fifths', { three_dates: 72 }, false],
  ['nineteen learners', { learners: 19 }, true],
])('does not call the hour a habit that %s make', (_, changes, caution) => {
  const [found] = find(10, { '2 19': 90 }, 200, [], changes);
  expect(found).toMatchObject({ key: 'no-habit', values: { weekday: 2, hour: 19, ...changes } });
  expect(found.caution ?? false).toBe(caution);
});

it('says what an hour that is no habit comes from', () => {
  expect(find(10, { '2 19': 90 }, 200, [], { dates: 4, largest_date: 45, three_dates: 81 })[0].text).toBe(
    'Wednesday 19:00 to 20:00 (London time) has the most step visits, 90 of 1,760 (5.1\u00a0%), but that is no habit: 90.0\u00a0% of them fell on three dates (30 learners).',
  );
  const ofDates = (dates: number) =>
    find(10, { '2 19': 90 }, 200, [], { dates, largest_date: 45, three_dates: 90 })[0].text;
  expect(ofDates(3)).toMatch(/: 50\.0\u00a0% of them fell on one date \(30 learners\)\.$/);
  expect(ofDates(1)).toMatch(/: they fell on 1 date \(30 learners\)\.$/);
  // Where the hour's learners are so few that their number is withheld.
  expect(find(10, { '2 19': 90 }, 200, [], null)[0]).toMatchObject({ key: 'no-habit', caution: true });
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
  const nothing = {
    activity_heatmap: [],
    activity_learners: [],
    activity_hours: [],
    activity_hour_support: [],
  };
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
    'From 13:00 to 14:00 (London time) only 12 of the 200 learners with step visits are active, where the hours before and after suggest at least 95 (two busiest dates left out). An outage at that hour may be the reason.',
  );
  expect(second.text).toBe(
    'Clearly quieter than the hours around, too: 09:00 to 10:00 (10, at least 60 expected).',
  );
  expect(third.key).toBe('busiest-hour');
  expect(find(10, {}, 200, [hour(14, {})]).map(({ key }) => key)).toEqual(['even']);
});
