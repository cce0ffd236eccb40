import { expect, it } from 'vitest';
import { type ActivityRow, activityContext } from '@/testing/activity-context';
import { compute } from './compute';

const time = (day: number, hour: number) =>
  `2020-03-${String(day).padStart(2, '0')} ${String(hour).padStart(2, '0')}:30:00`;

/** Forty learners who come on one date each, two a date, and visit a step in every hour of it but one. */
const rows = Array.from({ length: 40 }, (_, learner) =>
  Array.from({ length: 24 }, (_, hour): ActivityRow[] => {
    if (hour === 13) return [];
    return [[`learner${learner}`, `1.${hour + 1}`, time(1 + (learner % 20), hour)]];
  }).flat(),
).flat();
/** One more learner who visits steps in that hour and no other, day after day. */
const keen = Array.from({ length: 20 }, (_, day): ActivityRow => ['keen', `2.${day + 1}`, time(1 + day, 13)]);

const quietHours = async (
  visits: readonly ActivityRow[],
  settings: Parameters<typeof activityContext>[1] = {},
) =>
  compute(await activityContext(visits, settings)).activity_hours.flatMap(({ activity, hour, quiet }) =>
    quiet ? [`${activity} ${hour}`] : [],
  );

it('finds the hour at which nobody visits, by the course’s clock', async () => {
  expect(await quietHours(rows)).toEqual(['step_visits 13']);
  expect(await quietHours(rows, { timeZone: 'Asia/Kolkata' })).toEqual(['step_visits 19']);
});

it('is not misled by one learner’s visits, however many', async () => {
  const { activity_hours } = compute(await activityContext([...rows, ...keen]));
  expect(activity_hours[13]).toMatchObject({ hour: 13, learners: 1, usual: 0, quiet: true });
  expect(activity_hours[12]).toMatchObject({ hour: 12, learners: 40, usual: 36, quiet: false });
});

it('says nothing of fewer dates or learners', async () => {
  expect(await quietHours(rows.filter(([learner]) => Number(learner.slice(7)) < 20))).toEqual([]);
  expect(await quietHours(rows.filter(([, , visited]) => visited < '2020-03-10'))).toEqual([]);
});
