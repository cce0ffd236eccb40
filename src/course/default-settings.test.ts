import { describe, expect, it } from 'vitest';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { applyChanges, type SettingsChanges } from './settings';

const ENROLMENTS = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const on = (day: number) => `2018-06-${String(day).padStart(2, '0')} 23:59:59 UTC`;

/** A run in which so many learners first visit a step on each day of June 2018. */
async function startOf(
  perDay: Readonly<Record<number, number>>,
  more: readonly (readonly (string | number)[])[] = [],
) {
  const rows = Object.entries(perDay).flatMap(([day, learners]) =>
    Array.from({ length: learners }, (_, i) => [`d${day}-${i}`, '', 1, 1, on(Number(day)), '']),
  );
  const run = await loadRun({ 'x-1_step-activity.csv': csvOf(STEPS, [...rows, ...more]) });
  return run.defaults.startDate;
}

describe('the start date', () => {
  it('is the first day on which 5 % of all visitors come for the first time', async () => {
    expect(await startOf({ 9: 4, 10: 5, 11: 91 })).toBe('2018-06-10');
    expect(await startOf({ 9: 4, 10: 4, 11: 92 })).toBe('2018-06-11');
    expect(await startOf({ 9: 1, 11: 19 })).toBe('2018-06-09');
    expect(await startOf({ 9: 1, 11: 20 })).toBe('2018-06-11');
  });

  it('counts each visitor once, on the earliest day, whatever the order of rows', async () => {
    const again = Array.from({ length: 30 }, () => ['d11-0', '', 1, 2, on(9), '']);
    expect(await startOf({ 9: 0, 11: 30 }, again)).toBe('2018-06-11');
    expect(await startOf({ 11: 10 }, again.slice(0, 1))).toBe('2018-06-09');
  });

  it('is the earliest such day, whichever learners the file names first', async () => {
    const earlier = Array.from({ length: 5 }, (_, i) => [`early-${i}`, '', 1, 1, on(10), '']);
    expect(await startOf({ 11: 5, 12: 5 }, earlier)).toBe('2018-06-10');
  });

  it('is unknown where nobody visits a step', async () => {
    expect(await startOf({}, [['a', '', 1, 1, '', on(9)]])).toBeNull();
  });

  it('is unknown where no day has 5 % of the visitors', async () => {
    expect(await startOf(Object.fromEntries(Array.from({ length: 21 }, (_, i) => [i + 1, 1])))).toBeNull();
  });

  it('leaves staff and those not enrolled out', async () => {
    const run = await loadRun({
      'x-1_enrolments.csv': csvOf(ENROLMENTS, [
        ['a', on(1), '', 'learner', ''],
        ['admin', on(1), '', 'admin', ''],
      ]),
      'x-1_step-activity.csv': csvOf(STEPS, [
        ['admin', '', 1, 1, on(2), ''],
        ['stranger', '', 1, 1, on(3), ''],
        ['a', '', 1, 1, on(4), ''],
      ]),
    });
    expect(run.defaults.startDate).toBe('2018-06-04');
  });
});

describe('the settings that the data suggests', () => {
  it('are dates, weeks, titles and types', async () => {
    const { defaults } = await loadRun({
      'safety-online-1_enrolments.csv': csvOf(ENROLMENTS, [
        ['b', on(3), '', 'learner', ''],
        ['a', on(2), '', 'learner', ''],
        ['admin', on(1), '', 'admin', ''],
        ['c', '', '', 'learner', ''],
      ]),
      'safety-online-1_step-activity.csv': csvOf(STEPS, [
        ['a', '', 1, 1, on(11), ''],
        ['a', '', 1, 2, on(12), ''],
        ['a', '', 2, 1, on(13), ''],
        ['a', '', 4, 1, on(14), ''],
      ]),
      'safety-online-1_video-stats.csv': csvOf(
        'step_position,title,total_views,viewed_five_percent,viewed_onehundred_percent',
        [
          ['1.2', 'Video title', 5, 1, 1],
          ['', 'Nowhere', 5, 1, 1],
          ['2.1', 'Another video', 5, 1, 1],
        ],
      ),
      'safety-online-1_question-response.csv': csvOf(
        'learner_id,quiz_question,response,submitted_at,correct',
        [
          ['a', '2.1.1', 1, '', ''],
          ['a', '2.2.1', 1, '', ''],
        ],
      ),
      'safety-online-1_peer-review-assignments.csv': csvOf(
        'id,step,author_id,text,submitted_at,review_count',
        [[1, '4.1', 'a', '', '', 0]],
      ),
      'safety-online-1_extract-links.csv': csvOf('Week Number,Step Number,Step Title', [
        [1, 1, ''],
        [1, 1, 'Welcome'],
        [1, 1, 'Welcome again'],
        [2, 1, 'Linked title'],
      ]),
    });
    expect(defaults).toEqual({
      name: 'Safety online',
      startDate: '2018-06-11',
      // Three weeks have steps.
      endDate: '2018-07-01',
      weeks: 3,
      notableDates: [{ id: 'registration', date: '2018-06-02', label: 'First enrolment' }],
      timeZone: 'UTC',
      sessionGapMinutes: 65,
      steps: {
        '1.1': { title: 'Welcome', type: 'article', exercise: false, social: false },
        '1.2': { title: 'Video title', type: 'video', exercise: false, social: false },
        '2.1': { title: 'Linked title', type: 'video', exercise: true, social: false },
        '2.2': { title: null, type: 'quiz', exercise: true, social: false },
        '4.1': { title: null, type: 'exercise', exercise: true, social: false },
      },
    });
  });

  it('are empty where the data says nothing', async () => {
    const { defaults } = await loadRun({ 'x-1_enrolments.csv': `${ENROLMENTS}\n` });
    expect(defaults).toEqual({
      name: 'X',
      startDate: null,
      endDate: null,
      weeks: 0,
      notableDates: [],
      timeZone: 'UTC',
      sessionGapMinutes: 65,
      steps: {},
    });
  });
});

describe('applyChanges', () => {
  const load = async () =>
    (
      await loadRun({
        'x-1_step-activity.csv': csvOf(STEPS, [
          ['a', '', 1, 1, on(11), ''],
          ['a', '', 1, 10, on(11), ''],
        ]),
      })
    ).defaults;

  it('lays the user’s changes over the rest', async () => {
    const defaults = await load();
    const changed = applyChanges(defaults, {
      startDate: null,
      sessionGapMinutes: 30,
      steps: { '1.10': { type: 'discussion', social: true }, '9.9': { title: 'no such step' } },
    });
    expect(changed).toEqual({
      ...defaults,
      startDate: null,
      sessionGapMinutes: 30,
      steps: {
        '1.1': { title: null, type: 'article', exercise: false, social: false },
        '1.10': { title: null, type: 'discussion', exercise: false, social: true },
      },
    });
  });

  it('lets the end follow the start and the weeks, unless it was set itself', async () => {
    const defaults = { ...(await load()), startDate: '2024-01-01', endDate: '2024-01-28', weeks: 4 };
    const end = (changes: SettingsChanges) => applyChanges(defaults, changes).endDate;
    expect(end({ startDate: '2024-01-08' })).toBe('2024-02-04');
    expect(end({ weeks: 6 })).toBe('2024-02-11');
    expect(end({ weeks: 6, startDate: '2024-01-08' })).toBe('2024-02-18');
    expect(end({ weeks: 6, endDate: '2024-01-30' })).toBe('2024-01-30');
    expect(end({ weeks: 6, endDate: null })).toBeNull();
    expect(end({ weeks: 0 })).toBe('2024-01-28');
    expect(end({ weeks: 6, startDate: null })).toBe('2024-01-28');
    expect(applyChanges({ ...defaults, endDate: null }, { weeks: 6 }).endDate).toBeNull();
  });

  it('leaves all as it is where nothing is changed', async () => {
    const defaults = await load();
    expect(applyChanges(defaults, {})).toEqual(defaults);
  });
});
