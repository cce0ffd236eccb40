import { describe, expect, it } from 'vitest';
import { localTime } from '@/stats/local-time';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { cutAt, sameDay } from '../cut';
import { featuresAt } from '.';
import { daysOfTimes, regularityOf } from './activity';
import { type FeatureId, featureIds } from './definitions';
import { earliest } from './people';
import { slope } from './quiz';

/** A moment of May 2024; the course starts on Monday the 6th. */
const T = (day: number, time = '12:00') => `2024-05-${String(day).padStart(2, '0')} ${time}:00 UTC`;

const files = {
  'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
    ['ann', T(4, '00:00'), '', 'learner', ''],
    ['ben', T(8), '', 'learner', ''],
    ['gone', T(1), T(14), 'learner', ''],
    ['late', T(25), '', 'learner', ''],
    ['idle', T(1), '', 'learner', ''],
    ['boss', T(1), '', 'organisation_admin', ''],
  ]),
  'x-1_step-activity.csv': csvOf(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
    [
      ['ann', '1.1', 1, 1, T(6), T(6, '12:10')],
      ['ann', '1.3', 1, 3, T(6, '12:20'), ''],
      ['ann', '1.4', 1, 4, T(13, '00:00'), T(25)],
      ['ann', '2.1', 2, 1, T(15), T(15, '12:29')],
      ['ann', '3.1', 3, 1, T(20, '00:00'), ''],
      ['ben', '1.1', 1, 1, T(19, '23:00'), ''],
      ['gone', '1.1', 1, 1, T(7), ''],
      ['boss', '1.2', 1, 2, T(7), ''],
      ['late', '1.2', 1, 2, T(7), ''],
    ],
  ),
  'x-1_question-response.csv': csvOf(
    'learner_id,quiz_question,question_type,week_number,step_number,question_number,response,cloze_response,submitted_at,correct',
    [
      ['ann', '1.3.1', 'MultipleChoice', 1, 3, 1, 1, '', T(6, '12:25'), 'false'],
      ['ann', '1.3.1', 'MultipleChoice', 1, 3, 1, 2, '', T(6, '12:26'), 'true'],
      ['ann', '1.3.2', 'MultipleChoice', 1, 3, 2, 1, '', T(6, '12:27'), 'true'],
      ['ann', '2.1.1', 'MultipleChoice', 2, 1, 1, 1, '', T(15, '12:31'), 'true'],
      ['ann', '2.1.2', 'MultipleChoice', 2, 1, 2, 1, '', T(20, '00:00'), 'false'],
    ],
  ),
  'x-1_comments.csv': csvOf('id,author_id,parent_id,step,text,timestamp,likes,moderated', [
    [1, 'ann', '', '1.1', 'a', T(10), 0, ''],
    [2, 'boss', 1, '1.1', 'b', T(10), 0, ''],
  ]),
  'x-1_video-stats.csv': csvOf(
    'step_position,title,total_views,viewed_five_percent,viewed_onehundred_percent',
    [
      ['1.1', 'One', 5, 1, 1],
      ['1.4', 'Two', 5, 1, 1],
      ['3.2', 'Three', 5, 1, 1],
    ],
  ),
};

async function at(week = 2, from: Readonly<Record<string, string>> = files) {
  const run = await loadRun(from);
  const settings = {
    ...run.defaults,
    startDate: '2024-05-06',
    endDate: '2024-05-26',
    weeks: 3,
    timeZone: 'UTC',
    sessionGapMinutes: 30,
  };
  const time = localTime('UTC');
  const table = featuresAt(run, settings, time, cutAt({ kind: 'week', week }, settings, time)!);
  const ids = Array.from(table.learners, (person) => run.people.ids[person]);
  const of = (id: string) =>
    Object.fromEntries(
      featureIds.map((feature) => [feature, table.columns[feature][ids.indexOf(id)]]),
    ) as Record<FeatureId, number>;
  return { table, ids, of };
}

describe('features', () => {
  it('are of learners with a visit who have enrolled and not left', async () => {
    expect((await at()).ids).toEqual(['ann', 'ben']);
    expect((await at(1)).ids).toEqual(['ann', 'gone']);
  });

  it('are what their formulas say, worked out by hand', async () => {
    const { of, table } = await at();
    // Days 6, 10, 13 and 15: gaps of 4, 3 and 2 days. Sessions: 27 minutes on the 6th, one comment, one visit, 31 minutes.
    expect(of('ann')).toEqual({
      total_events: 11,
      active_days: 4,
      study_minutes: 58,
      mean_session_minutes: 58 / 4,
      steps_visited: 4,
      steps_completed: 2,
      completion_rate: 0.5,
      video_completion: 0.5,
      on_schedule: 0.75,
      late_steps: 1,
      furthest_step: 4,
      questions_attempted: 3,
      first_attempt_score: 2 / 3,
      score_trend: 0.5,
      comments: 1,
      days_since_last_activity: expect.closeTo(4 + (11 * 60 + 29) / 1440, 10),
      silent_share: expect.closeTo((4 + (11 * 60 + 29) / 1440) / 13.5, 10),
      regularity: expect.closeTo(1 - Math.sqrt(2 / 3) / 3, 12),
      days_enrolled_before_start: 2,
    });
    expect(of('ben')).toMatchObject({
      days_enrolled_before_start: 0,
      // One hour of silence, of a day at least.
      silent_share: expect.closeTo(1 / 24, 10),
      regularity: 0,
      late_steps: 1,
      on_schedule: 0,
      furthest_step: 1,
      first_attempt_score: 0,
    });
    expect([...table.quietDays]).toEqual([of('ann').days_since_last_activity, 1 / 24]);
  });

  it('count no video of a week that has not begun, and nobody who unenrols after the cut as gone', async () => {
    // Step 1.4 is a video; with 3.2 visited and completed ahead of its week nothing changes.
    const ahead = {
      ...files,
      'x-1_step-activity.csv': `${files['x-1_step-activity.csv'].trimEnd()}\nann,3.2,3,2,${T(16)},${T(17)}\n`,
    };
    expect((await at(2, ahead)).of('ann')).toMatchObject({ steps_visited: 5, video_completion: 0.5 });
    const leaves = (moment: string) => ({
      ...files,
      'x-1_enrolments.csv': files['x-1_enrolments.csv'].replace(T(14), moment),
    });
    expect((await at(2, leaves(T(20, '00:00')))).ids).toEqual(['ann', 'ben', 'gone']);
    expect((await at(2, leaves(T(19, '23:59')))).ids).toEqual(['ann', 'ben']);
  });

  it('count each step once where the export has it twice, by its earliest visit', async () => {
    const late = T(15, '12:40');
    const twice = {
      ...files,
      'x-1_step-activity.csv': `${files['x-1_step-activity.csv'].trimEnd()}\nann,1.1,1,1,${late},${late}\n`,
    };
    expect((await at(2, twice)).of('ann')).toMatchObject({
      steps_visited: 4,
      steps_completed: 2,
      completion_rate: 0.5,
      video_completion: 0.5,
      late_steps: 1,
    });
  });

  it('count a week’s videos from that week on', async () => {
    expect((await at(1)).of('ann').video_completion).toBe(0.5);
  });

  it('know neither a completion nor an enrolment at the moment of the cut', async () => {
    const cut = T(20, '00:00');
    const completed = {
      ...files,
      'x-1_step-activity.csv': files['x-1_step-activity.csv'].replace(
        `${T(13, '00:00')},${T(25)}`,
        `${T(13, '00:00')},${cut}`,
      ),
    };
    expect(completed).not.toEqual(files);
    expect((await at(2, completed)).of('ann').steps_completed).toBe(2);
    const enrolled = {
      ...files,
      'x-1_enrolments.csv': files['x-1_enrolments.csv'].replace(`late,${T(25)}`, `late,${cut}`),
    };
    expect(enrolled).not.toEqual(files);
    // What those do who are not known yet opens no step: step 1.2 is no place before the others.
    expect((await at(2, enrolled)).of('ann').furthest_step).toBe(4);
  });

  it('end a session at a pause as long as the gap', async () => {
    const paused = (moment: string) => ({
      ...files,
      'x-1_step-activity.csv': `${files['x-1_step-activity.csv'].trimEnd()}\nben,1.2,1,2,${moment},\n`,
    });
    expect((await at(2, paused(T(19, '23:29')))).of('ben').study_minutes).toBe(29);
    expect((await at(2, paused(T(19, '23:30')))).of('ben')).toMatchObject({
      study_minutes: 0,
      total_events: 2,
    });
  });

  it('limit a silence to ten days, and know it without the limit', async () => {
    const { table, of } = await at(5);
    expect(of('ben').days_since_last_activity).toBe(10);
    expect(table.quietDays[1]).toBeCloseTo(21 + 1 / 24, 10);
  });
});

it('nobody is enrolled before the start where no enrolment is known', async () => {
  const run = await loadRun({ 'x-1_step-activity.csv': files['x-1_step-activity.csv'] });
  const settings = { ...run.defaults, startDate: '2024-05-06' };
  const time = localTime('UTC');
  const { columns } = featuresAt(run, settings, time, cutAt({ kind: 'week', week: 2 }, settings, time)!);
  expect([...columns.days_enrolled_before_start]).toEqual([0, 0, 0, 0, 0]);
  expect([...columns.video_completion]).toEqual([0, 0, 0, 0, 0]);
});

it('of several enrolments the earliest counts', async () => {
  const rows = [T(8), T(4), T(9)].map((moment) => ['ann', moment, '', 'learner', '']);
  const run = await loadRun({
    ...files,
    'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', rows),
  });
  expect(run.tables.get('enrolments')?.numRows()).toBe(3);
  expect(earliest(run, 'enrolled_at')[run.people.index.get('ann')!]).toBe(Date.UTC(2024, 4, 4, 12));
});

it('a day begins at its midnight', () => {
  const times = [
    [6, 12],
    [6, 23],
    [7, 0],
    [8, 0],
  ].map(([day, hour]) => Date.UTC(2024, 4, day, hour));
  expect(daysOfTimes(Float64Array.from(times), localTime('UTC'))).toHaveLength(3);
});

it('regularity and slope are as by hand', () => {
  expect(regularityOf([1, 3, 5, 7])).toBe(1);
  expect(regularityOf([1, 2, 12])).toBeCloseTo(1 - 4.5 / 5.5, 12);
  expect(regularityOf([1, 2, 3, 4, 5, 40])).toBe(0);
  expect([regularityOf([]), regularityOf([4, 9])]).toEqual([0, 0]);
  expect([slope([]), slope([1]), slope([0, 1]), slope([1, 0.5, 0.6])]).toEqual([
    0,
    0,
    1,
    expect.closeTo(-0.2, 12),
  ]);
});

it('a cut is the end of a week or day by the course’s clock, and can be found in another run', () => {
  const time = localTime('Pacific/Auckland');
  const settings = { startDate: '2024-01-15' };
  const cut = cutAt({ kind: 'week', week: 2 }, settings, time)!;
  expect(cut).toEqual({ at: Date.UTC(2024, 0, 28, 11), lastDay: '2024-01-28', week: 2, days: 14 });
  expect(cutAt({ kind: 'day', date: '2024-01-28' }, settings, time)).toEqual(cut);
  expect(cutAt({ kind: 'day', date: '2024-01-29' }, settings, time)).toMatchObject({ week: 3, days: 15 });
  expect(sameDay(cut, { startDate: '2025-03-03' })).toEqual({ kind: 'day', date: '2025-03-16' });
  expect([
    cutAt({ kind: 'week', week: 1 }, { startDate: null }, time),
    sameDay(cut, { startDate: null }),
  ]).toEqual([null, null]);
});
