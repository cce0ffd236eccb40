import { describe, expect, it } from 'vitest';
import { dayOf } from '@/stats/timestamp';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { learnersContext } from '@/testing/learners-context';
import { csvOf } from '@/testing/sources';
import { compute } from './compute';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const ENROLMENTS = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const settings = { startDate: '2021-01-04', weeks: 2, sessionGapMinutes: 65 };

/** `4 12:30` is half past twelve on 4 January 2021. */
const at = (time: string) => {
  if (time === '') return '';
  const [day, clock] = time.split(' ');
  return `2021-01-${day.padStart(2, '0')} ${clock}:00 UTC`;
};
const steps = (rows: readonly (readonly [string, string, string, string?])[]) =>
  csvOf(
    STEPS,
    rows.map(([who, step, visit, completion = '']) => [
      who,
      step,
      ...step.split('.'),
      at(visit),
      at(completion),
    ]),
  );

/**
 * At the end of week 1, ann has studied for an hour on the first day and completed one step of two; ben has studied for
 * half an hour on three days two days apart, and completed one of three.
 */
const twoLearners = {
  'x-1_step-activity.csv': steps([
    ['ann', '1.1', '4 00:00', '4 00:00'],
    ['ann', '1.2', '4 01:00'],
    ['ben', '1.1', '4 12:00', '8 12:30'],
    ['ben', '1.2', '6 12:00'],
    ['ben', '1.3', '8 12:00'],
    ['cat', '1.1', '11 12:00'],
  ]),
};
const [ofBoth, quarter] = [0.7, 60 * 24];
// The 95th percentile of 30 and 60 minutes is 58.5.
const ann = (0.15 * (1 / 2) + 0.15 * 1 + 0.2 * (1 - (7 * quarter - 60) / (14 * quarter))) / ofBoth;
const ben =
  (0.2 * 1 + 0.15 * (1 / 3) + 0.15 * (30 / 58.5) + 0.2 * (1 - (2.5 * quarter - 30) / (14 * quarter))) /
  ofBoth;

describe('the scores at the end of a week', () => {
  it('are the means of what the formulas give by hand', async () => {
    const { weekly_pulse } = compute(await learnersContext(twoLearners, [], { settings }));
    expect(weekly_pulse).toMatchObject([
      {
        week: 1,
        from: '2021-01-04',
        to: '2021-01-10',
        active: 2,
        on_course: 2,
        engagement: expect.closeTo((ann + ben) / 2, 10),
        // Progress and completion: two of three visited and half completed; all three visited and a third completed.
        confidence: expect.closeTo(((2 / 3 + 1 / 2) / 2 + (1 + 1 / 3) / 2) / 2, 10),
      },
      { week: 2, to: '2021-01-11', active: 1, on_course: 3 },
    ]);
  });

  it('follow the settings, though a run is worked out once for each', async () => {
    const context = await learnersContext(twoLearners, [], { settings });
    const weights = { regularity: 1, completion_rate: 0, first_attempt_score: 0, comments: 0, study_time: 0 };
    const engagementWeights = { ...weights, recency: 0 };
    const byRegularity = { ...context, settings: { ...context.settings, engagementWeights } };
    const first = ({ weekly_pulse }: ReturnType<typeof compute>) => weekly_pulse[0].engagement;
    expect(first(compute(context))).toBeCloseTo((ann + ben) / 2, 10);
    expect(first(compute(byRegularity))).toBe(0.5);
    expect(first(compute(context))).toBeCloseTo((ann + ben) / 2, 10);
  });

  it('are of a selected group, measured against everyone', async () => {
    const { weekly_pulse } = compute(await learnersContext(twoLearners, [], { settings, selected: ['ben'] }));
    expect(weekly_pulse[0]).toMatchObject({ active: 1, on_course: 1, engagement: expect.closeTo(ben, 10) });
  });

  it('hang on nothing later, and not on the selected times', async () => {
    const later = {
      'x-1_step-activity.csv': `${twoLearners['x-1_step-activity.csv']}ann,1.4,1,4,2021-01-12 00:00:00 UTC,\n`,
    };
    const [{ engagement, confidence }] = compute(await learnersContext(later, [], { settings })).weekly_pulse;
    const filter = { days: { from: dayOf('2021-01-06'), to: dayOf('2021-01-06') }, hours: null };
    const context = await learnersContext(twoLearners, [], { settings, filter });
    expect(compute(context).weekly_pulse).toMatchObject([
      { week: 1, active: 1, on_course: 2, engagement, confidence },
    ]);
  });

  it('are missing where nobody is on the course', async () => {
    const context = await learnersContext(twoLearners, [], { settings, selected: ['cat'] });
    expect(compute(context).weekly_pulse[0]).toMatchObject({
      on_course: 0,
      engagement: null,
      confidence: null,
    });
  });
});

describe('the learners active in a week', () => {
  const files = {
    'x-1_enrolments.csv': csvOf(ENROLMENTS, [
      ...['ann', 'ben', 'cat'].map((who) => [
        who,
        at('1 00:00'),
        who === 'ben' ? at('9 00:00') : '',
        'learner',
        '',
      ]),
      ['eva', at('1 00:00'), '', 'organisation_admin', ''],
    ]),
    'x-1_step-activity.csv': steps([
      ['ann', '1.1', '4 12:00', '18 12:00'],
      ['ben', '1.1', '5 12:00'],
      ['ben', '1.2', '5 13:00'],
      ['cat', '1.1', '19 12:00'],
      ['eva', '1.1', '12 12:00'],
    ]),
    'x-1_comments.csv': csvOf(
      'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes,moderated',
      [
        [1, 'ann', '', '1.1', 1, 1, 'Hello', at('12 12:00'), 0, ''],
        [2, 'cat', '', '1.1', 1, 1, 'Hello', '2021-03-22 12:00:00 UTC', 0, ''],
      ],
    ),
  };

  it('did anything at all, after the course too, and staff count for nothing', async () => {
    const { weekly_pulse } = compute(await learnersContext(files, [], { settings }));
    expect(weekly_pulse.map(({ week, active, on_course }) => [week, active, on_course])).toEqual([
      [1, 2, 1],
      [2, 1, 1],
      [3, 2, null],
    ]);
  });

  it('are counted by the chosen clock, in the weeks that the selected times touch', async () => {
    const filter = { days: { from: dayOf('2021-01-12'), to: dayOf('2021-01-19') }, hours: null };
    const { weekly_pulse } = compute(await learnersContext(files, [], { settings, filter }));
    expect(weekly_pulse.map(({ week, active }) => [week, active])).toEqual([
      [2, 1],
      [3, 2],
    ]);
    const far = { settings: { ...settings, timeZone: 'Pacific/Auckland' } };
    const late = { 'x-1_step-activity.csv': steps([['ann', '1.1', '10 11:30']]) };
    expect(compute(await learnersContext(late, [], far)).weekly_pulse).toMatchObject([
      { week: 1, active: 0, on_course: 0 },
      { week: 2, active: 1 },
    ]);
  });

  it('are in no weeks without a start', async () => {
    const none = { settings: { startDate: null } };
    expect(compute(await learnersContext(files, [], none)).weekly_pulse).toEqual([]);
  });
});

it('equals a plain count over a simulated course', async () => {
  const context = await contextOf(simulatedFiles({ learners: 500, weeks: 3, seed: 4 }));
  const { run, rows, settings: course } = context;
  const start = Date.parse(`${course.startDate}T00:00:00Z`);
  const sources = [
    ['step-activity', 'first_visited_at'],
    ['step-activity', 'last_completed_at'],
    ['question-response', 'submitted_at'],
    ['comments', 'timestamp'],
    ['peer-review-assignments', 'submitted_at'],
    ['peer-review-reviews', 'created_at'],
  ] as const;
  const events = sources.flatMap(([dataset, column]) => {
    const table = rows(dataset);
    return Array.from({ length: table?.numRows() ?? 0 }, (_, row) => ({
      person: Number(table?.get('person', row)),
      at: Number(table?.get(column, row)),
      visit: column === 'first_visited_at',
    }));
  });
  const left = new Map<number, number>();
  const enrolments = rows('enrolments')!;
  for (let row = 0; row < enrolments.numRows(); row++) {
    left.set(Number(enrolments.get('person', row)), Number(enrolments.get('unenrolled_at', row)));
  }
  const { weekly_pulse } = compute(context);
  expect(weekly_pulse.length).toBeGreaterThan(3);
  for (const row of weekly_pulse) {
    const [from, to] = [start + (row.week - 1) * 7 * 86_400_000, start + row.week * 7 * 86_400_000];
    const active = new Set(
      events.flatMap(({ person, at: time }) => (time >= from && time < to ? [person] : [])),
    );
    expect(row.active).toBe(active.size);
    if (row.on_course === null) {
      expect(row.week).toBeGreaterThan(course.weeks);
      continue;
    }
    const visitors = new Set(
      events.flatMap(({ person, at: time, visit }) => (visit && time < to ? [person] : [])),
    );
    expect(row.on_course).toBe([...visitors].filter((who) => !(left.get(who)! < to)).length);
    expect(row.engagement).toBeGreaterThan(0.1);
    expect(row.confidence).toBeLessThan(1);
  }
  expect(run.people.learners).toBeGreaterThan(300);
});
