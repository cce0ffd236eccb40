import { describe, expect, it } from 'vitest';
import { dayOf } from '@/stats/timestamp';
import { simulatedFiles } from '@/testing/contexts';
import { learnersContext } from '@/testing/learners-context';
import { csvOf } from '@/testing/sources';
import { compute } from './compute';
import { axisSpan } from './summary';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const ENROLMENTS = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const T = (day: number, time: string) => `2021-01-${String(day).padStart(2, '0')} ${time}:00 UTC`;

const planted = {
  'x-1_enrolments.csv': csvOf(ENROLMENTS, [
    ['ann', T(1, '00:00'), '', 'learner', ''],
    ['ben', T(1, '00:00'), '', 'learner', ''],
    ['boss', T(1, '00:00'), '', 'organisation_admin', ''],
  ]),
  'x-1_step-activity.csv': csvOf(STEPS, [
    ['ann', '2.1', 2, 1, T(5, '10:00'), ''],
    ['ann', '1.10', 1, 10, T(4, '23:50'), T(6, '08:00')],
    ['boss', '1.1', 1, 1, T(3, '10:00'), ''],
    ['ann', '1.1', 1, 1, T(4, '22:46'), T(4, '22:50')],
    ['ben', '1.1', 1, 1, T(12, '09:00'), ''],
    // The same step again: the earlier visit and the later completion count.
    ['ann', '1.1', 1, 1, T(4, '22:45'), T(4, '23:00')],
    ['ben', '1.2', 1, 2, '', T(13, '09:00')],
  ]),
};
const settings = { startDate: '2021-01-04', sessionGapMinutes: 65, timeZone: 'UTC' };

describe('the visits of single learners', () => {
  it('are in order, with sessions by the gap and minutes from the own first visit', async () => {
    const { learner_visits, learner_steps } = compute(
      await learnersContext(planted, ['ben', 'ann'], { settings }),
    );
    expect(learner_visits).toEqual([
      {
        learner: 'ben',
        number: 1,
        week_number: 1,
        step_number: 1,
        session: 1,
        visited_at: '2021-01-12 09:00:00',
        minutes: 0,
        course_week: 2,
        completed_at: null,
      },
      {
        learner: 'ann',
        number: 2,
        week_number: 1,
        step_number: 1,
        session: 1,
        visited_at: '2021-01-04 22:45:00',
        minutes: 0,
        course_week: 1,
        completed_at: '2021-01-04 23:00:00',
      },
      // 65 minutes later: another session.
      {
        learner: 'ann',
        number: 2,
        week_number: 1,
        step_number: 10,
        session: 2,
        visited_at: '2021-01-04 23:50:00',
        minutes: 65,
        course_week: 1,
        completed_at: '2021-01-06 08:00:00',
      },
      {
        learner: 'ann',
        number: 2,
        week_number: 2,
        step_number: 1,
        session: 3,
        visited_at: '2021-01-05 10:00:00',
        minutes: 675,
        course_week: 1,
        completed_at: null,
      },
    ]);
    // A step that only staff visited is none of the course's; one that was only completed is.
    expect(learner_steps.map((step) => `${step.week_number}.${step.step_number}`)).toEqual([
      '1.1',
      '1.2',
      '1.10',
      '2.1',
    ]);
  });

  it('are by the course’s clock, also where a day has 23 hours', async () => {
    const files = {
      'x-1_step-activity.csv': csvOf(STEPS, [
        ['a', '1.1', 1, 1, '2021-03-28 00:30:15 UTC', ''],
        ['a', '1.2', 1, 2, '2021-03-28 12:30:00 UTC', ''],
        ['a', '1.3', 1, 3, '2021-03-28 22:30:00 UTC', ''],
      ]),
    };
    const berlin = { startDate: '2021-03-22', timeZone: 'Europe/Berlin' };
    const { learner_visits } = compute(await learnersContext(files, ['a'], { settings: berlin }));
    expect(
      learner_visits.map(({ visited_at, minutes, course_week }) => [visited_at, minutes, course_week]),
    ).toEqual([
      ['2021-03-28 01:30:15', 0, 1],
      ['2021-03-28 14:30:00', 719.75, 1],
      ['2021-03-29 00:30:00', 1319.75, 2],
    ]);
  });

  it('are those of the selected times and learners, and never of staff', async () => {
    const filter = { days: { from: 18_632, to: 18_632 }, hours: null };
    const fifth = compute(await learnersContext(planted, ['ann'], { settings, filter })).learner_visits;
    expect(fifth.map(({ visited_at, minutes, session }) => [visited_at, minutes, session])).toEqual([
      ['2021-01-05 10:00:00', 0, 1],
    ]);
    const others = await learnersContext(planted, ['boss', 'ann', 'ben'], { settings, selected: ['ben'] });
    expect(compute(others).learner_visits.map(({ learner, number }) => [learner, number])).toEqual([
      ['ben', 3],
    ]);
    expect(compute(await learnersContext(planted, [], { settings }))).toEqual({
      learner_visits: [],
      learner_steps: [],
    });
  });

  it('are in order of time where the course’s order is another, of equal times the earlier step first', async () => {
    const files = {
      'x-1_step-activity.csv': csvOf(STEPS, [
        ['a', '1.3', 1, 3, T(5, '10:00'), ''],
        ['a', '1.2', 1, 2, T(5, '10:00'), ''],
        ['a', '1.1', 1, 1, T(6, '10:00'), ''],
        ['a', '2.1', 2, 1, T(4, '10:00'), ''],
      ]),
    };
    const { learner_visits } = compute(await learnersContext(files, ['a'], { settings }));
    expect(learner_visits.map((row) => `${row.week_number}.${row.step_number}`)).toEqual([
      '2.1',
      '1.2',
      '1.3',
      '1.1',
    ]);
  });

  it('are counted once for a learner asked for twice', async () => {
    expect(compute(await learnersContext(planted, ['ben', 'ben'], { settings })).learner_visits).toHaveLength(
      1,
    );
  });
});

it('agrees with a plain reading of a simulated course, learner by learner', async () => {
  const files = simulatedFiles({ learners: 200, seed: 5 });
  const [, text] = Object.entries(files).find(([name]) => name.includes('step-activity')) ?? [];
  const [head, ...lines] = String(text).trim().split('\n');
  const column = (name: string) => head.split(',').indexOf(name);
  const [who, step, visited] = ['learner_id', 'step', 'first_visited_at'].map(column);
  const cells = lines.map((line) => line.split(','));
  const ids = [...new Set(cells.map((row) => row[who]))].slice(0, 25);
  const zone = { timeZone: 'UTC', sessionGapMinutes: 30 };
  const context = await learnersContext(files, ids, { settings: zone });
  const learners = ids.filter(
    (id) => (context.run.people.index.get(id) ?? 1e9) < context.run.people.learners,
  );
  const { learner_visits } = compute(context);
  expect(learners.length).toBeGreaterThan(10);
  for (const id of learners) {
    const own = cells
      .filter((row) => row[who] === id && row[visited] !== '')
      .map((row) => ({ step: row[step], at: row[visited] }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    let session = 0;
    let before = Number.NEGATIVE_INFINITY;
    const sessions = own.map(({ at }) => {
      const time = Date.parse(at.replace(' UTC', 'Z'));
      if (time - before >= 30 * 60_000) session++;
      before = time;
      return session;
    });
    const found = learner_visits.filter(({ learner }) => learner === id);
    expect(found.map(({ visited_at }) => `${visited_at} UTC`)).toEqual(own.map(({ at }) => at));
    expect(found.map((row) => row.session)).toEqual(sessions);
    expect(found.map((row) => `${row.week_number}.${row.step_number}`).toSorted()).toEqual(
      own.map((row) => row.step).toSorted(),
    );
  }
});

describe('the order of visits', () => {
  it('is by the earliest visit in the selected times, whichever row of the step it is in', async () => {
    const files = {
      'x-1_step-activity.csv': csvOf(STEPS, [
        ['ann', '1.1', 1, 1, T(4, '10:00'), ''],
        ['ann', '1.2', 1, 2, T(5, '10:00'), ''],
        ['ann', '1.1', 1, 1, T(6, '10:00'), ''],
      ]),
    };
    const days = { from: dayOf('2021-01-05'), to: dayOf('2021-01-06') };
    const { learner_visits } = compute(
      await learnersContext(files, ['ann'], { settings, filter: { days, hours: null } }),
    );
    expect(learner_visits.map(({ step_number, visited_at }) => [step_number, visited_at])).toEqual([
      [2, '2021-01-05 10:00:00'],
      [1, '2021-01-06 10:00:00'],
    ]);
    expect(axisSpan(learner_visits)).toEqual([Date.UTC(2021, 0, 5, 10), Date.UTC(2021, 0, 6, 10)]);
  });

  it('is of nothing without step activity', async () => {
    const { 'x-1_step-activity.csv': _, ...others } = planted;
    expect(compute(await learnersContext(others, ['ann']))).toEqual({
      learner_visits: [],
      learner_steps: [],
    });
  });
});
