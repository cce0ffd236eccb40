import { expect, it } from 'vitest';
import { DAY, dayOf } from '@/stats/timestamp';
import {
  type ActivityRow,
  activityContext,
  plainActivity,
  simulatedContext,
} from '@/testing/activity-context';
import { analysisContext } from '../context';
import { compute } from './compute';

const visits: ActivityRow[] = [
  ['ann', '1.1', '2024-01-01'],
  ['bob', '1.1', '2024-01-01'],
  ['bob', '1.2', '2024-01-04'],
  ['cat', '1.1', '2024-01-01'],
  ['cat', '1.10', '2024-01-02'],
  ['dan', '1.1', '2024-03-01'],
  ['eve', '1.2', ''],
];

it('counts who stops where, the end and the still active not as stopping', async () => {
  const { survival } = compute(await activityContext(visits));
  const steps = survival.filter(({ basis }) => basis === 'steps');
  expect(
    steps.map(({ step_number, at_risk, events, censored }) => [step_number, at_risk, events, censored]),
  ).toEqual([
    [1, 4, 1, 1],
    [2, 2, 1, 0],
    [10, 1, 0, 1],
  ]);
  expect(steps.map((row) => row.survival)).toEqual([0.75, 0.375, 0.375]);
});

it('carries the curve over steps where nobody stops, the first too', async () => {
  const { survival } = compute(
    await activityContext([
      ['ann', '1.1', '2024-01-01'],
      ['ann', '1.2', '2024-01-02'],
      ['bob', '1.1', '2024-03-01'],
      ['bob', '1.2', '2024-03-02'],
      ['cat', '1.1', '2024-01-01'],
      ['cat', '1.3', '2024-01-03'],
      ['cat', '1.4', '2024-01-04'],
    ]),
  );
  const steps = survival.filter(({ basis }) => basis === 'steps');
  expect(steps.map(({ at_risk, events, censored }) => [at_risk, events, censored])).toEqual([
    [3, 0, 0],
    [3, 1, 1],
    [1, 0, 0],
    [1, 0, 1],
  ]);
  expect(steps[0]).toMatchObject({ survival: 1, low: 1, high: 1 });
  expect(steps[2]).toMatchObject({ survival: steps[1].survival, low: steps[1].low, high: steps[1].high });
});

it('takes those seen less than seven days before the latest of all for still active', async () => {
  const { survival } = compute(
    await activityContext([
      ['ann', '1.1', '2024-01-08 12:00:00'],
      ['bob', '1.1', '2024-01-01 12:00:00'],
      ['cat', '1.1', '2024-01-01 12:00:01'],
    ]),
  );
  const days = survival.filter(({ basis }) => basis === 'days');
  expect(days).toMatchObject([{ time: 0, events: 1, censored: 2 }]);
});

it('counts whole days from the first visit to the latest', async () => {
  const { survival } = compute(await activityContext(visits));
  const days = survival.filter(({ basis }) => basis === 'days');
  expect(days.map(({ time, at_risk, events, censored }) => [time, at_risk, events, censored])).toEqual([
    [0, 4, 1, 1],
    [1, 2, 1, 0],
    [3, 1, 1, 0],
  ]);
});

it('takes the latest completion for the end of the data', async () => {
  const late: ActivityRow[] = [...visits, ['bob', '1.1', '2024-01-01', '2024-03-20']];
  const { survival } = compute(await activityContext(late));
  expect(survival.filter(({ basis }) => basis === 'days').map(({ censored }) => censored)).toEqual([0, 0, 0]);
});

it('takes nobody of a group that stopped long ago for still active while others go on', async () => {
  const { run, settings, population } = await activityContext(visits);
  const has = population.has.map((is, person) => (run.people.ids[person] === 'dan' ? 0 : is));
  const { survival } = compute(analysisContext(run, settings, { has, size: population.size - 1 }));
  const days = survival.filter(({ basis }) => basis === 'days');
  expect(days.map(({ time, events, censored }) => [time, events, censored])).toEqual([
    [0, 1, 0],
    [1, 1, 0],
    [3, 1, 0],
  ]);
});

it('lets the data end with the selected days', async () => {
  const { run, settings, population, time } = await activityContext(visits);
  const [from, to] = [dayOf('2024-01-01'), dayOf('2024-01-05')];
  const filter = { days: { from, to }, hours: null };
  const { survival } = compute(analysisContext(run, settings, population, filter, [], time));
  const days = survival.filter(({ basis }) => basis === 'days');
  expect(days.map(({ censored }) => censored)).toEqual([1, 1, 1]);
});

it('has nothing to say of nobody', async () => {
  expect(compute(await activityContext([['ann', '1.1', '', '2024-01-01']]))).toEqual({ survival: [] });
});

it('equals a plain product over a simulated course', async () => {
  const context = await simulatedContext({ learners: 600, weeks: 3 });
  const rows = plainActivity(context);
  const end = Math.max(
    ...rows.flatMap(({ visited, completed }) => [visited, completed].filter((at) => at > 0)),
  );
  const learners = [...new Set(rows.map(({ learner }) => learner))].map((who) => {
    const own = rows
      .filter(({ learner }) => learner === who)
      .toSorted((a, b) => a.visited - b.visited || a.place - b.place);
    const [first, last] = [own[0], own[own.length - 1]];
    const active = end - last.visited < 7 * DAY;
    return { place: last.place, days: Math.floor((last.visited - first.visited) / DAY), active };
  });
  const end_place = Math.max(...rows.map(({ place }) => place));
  const { survival } = compute(context);
  for (const row of survival) {
    const mine = learners.map(({ place, days, active }) =>
      row.basis === 'steps'
        ? { time: place + 1, stops: !active && place < end_place }
        : { time: days, stops: !active },
    );
    let product = 1;
    for (let time = 0; time <= row.time; time++) {
      const there = mine.filter((each) => each.time >= time).length;
      if (there > 0) product *= 1 - mine.filter((each) => each.time === time && each.stops).length / there;
    }
    expect(row.survival).toBeCloseTo(product, 10);
    expect(row.at_risk).toBe(mine.filter((each) => each.time >= row.time).length);
  }
  expect(survival.filter(({ basis }) => basis === 'steps')).toHaveLength(end_place + 1);
});
