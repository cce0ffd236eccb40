import { describe, expect, it } from 'vitest';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { furthestSteps, lastSteps, lastVisitedSteps } from './last-step';
import { integers } from './run';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const at = (minute: number) => `2018-06-11 10:${String(minute).padStart(2, '0')}:00 UTC`;
/** Rows of learner, week, step and minute of the visit. */
const visits = (rows: readonly (readonly [string, number, number, string])[]) =>
  csvOf(
    STEPS,
    rows.map(([id, week, step, time]) => [id, `${week}.${step}`, week, step, time, '']),
  );

describe('the list of steps', () => {
  it('is in order of week and number, 1.10 after 1.9, from every file that names steps', async () => {
    const { steps, tables } = await loadRun({
      'x-1_step-activity.csv': visits([
        ['a', 2, 1, ''],
        ['a', 1, 10, ''],
        ['a', 10, 1, ''],
        ['a', 1, 9, ''],
        ['b', 1, 10, ''],
      ]),
      'x-1_question-response.csv': csvOf('learner_id,quiz_question,response,submitted_at,correct', [
        ['a', '1.8.1', 1, '', ''],
      ]),
      'x-1_comments.csv': csvOf('author_id,parent_id,step,text,timestamp,likes', [
        ['a', '', '3.1', '', '', 0],
      ]),
      'x-1_video-stats.csv': csvOf(
        'step_position,title,total_views,viewed_five_percent,viewed_onehundred_percent',
        [
          ['4.2', 'Hello', 5, 1, 1],
          ['', 'Nowhere', 5, 1, 1],
        ],
      ),
      'x-1_leaving-survey-responses.csv': csvOf('learner_id,left_at,leaving_reason,last_completed_step', [
        ['a', '', '', '4.10'],
        ['b', '', '', ''],
      ]),
      'x-1_peer-review-assignments.csv': csvOf('id,step,author_id,text,submitted_at,review_count', [
        [1, '5.1', 'a', '', '', 0],
      ]),
      'x-1_peer-review-reviews.csv': csvOf('id,step,reviewer_id,assignment_id,created_at', [
        [1, '5.2', 'a', 1, ''],
      ]),
      'x-1_extract-links.csv': csvOf('Week Number,Step Number,Step Title', [[6, 1, 'Last']]),
    });
    expect(steps.labels).toEqual([
      '1.8',
      '1.9',
      '1.10',
      '2.1',
      '3.1',
      '4.2',
      '4.10',
      '5.1',
      '5.2',
      '6.1',
      '10.1',
    ]);
    expect([...steps.weeks]).toEqual([1, 1, 1, 2, 3, 4, 4, 5, 5, 6, 10]);
    expect([...steps.numbers]).toEqual([8, 9, 10, 1, 1, 2, 10, 1, 2, 1, 1]);
    expect([...integers(tables.get('step-activity')!, 'step')]).toEqual([1, 2, 3, 10, 2]);
    expect([...integers(tables.get('video-stats')!, 'step')]).toEqual([5, -1]);
    expect([...integers(tables.get('leaving-survey-responses')!, 'step')]).toEqual([6, -1]);
  });
});

describe('last and furthest steps', () => {
  const load = async (rows: readonly (readonly [string, number, number, string])[]) => {
    const { tables, people, steps } = await loadRun({ 'x-1_step-activity.csv': visits(rows) });
    const table = tables.get('step-activity')!;
    const labels = (places: Int32Array) =>
      Object.fromEntries(Array.from(places, (place, who) => [people.ids[who], steps.labels[place] ?? null]));
    return {
      last: labels(lastSteps(table, 'first_visited_at', people.ids.length)),
      furthest: labels(furthestSteps(table, 'first_visited_at', people.ids.length)),
    };
  };

  it('are the one visited latest and the one furthest on', async () => {
    const { last, furthest } = await load([
      ['a', 1, 1, at(1)],
      ['a', 1, 3, at(2)],
      ['a', 1, 2, at(3)],
      ['b', 1, 10, at(5)],
      ['b', 1, 9, at(6)],
    ]);
    expect(last).toEqual({ a: '1.2', b: '1.9' });
    expect(furthest).toEqual({ a: '1.3', b: '1.10' });
  });

  it('of equal times are the later step, in whatever order the rows come', async () => {
    const { last } = await load([
      ['a', 1, 9, at(1)],
      ['a', 1, 10, at(1)],
      ['b', 1, 10, at(1)],
      ['b', 1, 9, at(1)],
      ['c', 2, 1, at(1)],
      ['c', 1, 1, at(2)],
      ['c', 1, 2, at(2)],
    ]);
    expect(last).toEqual({ a: '1.10', b: '1.10', c: '1.2' });
  });

  it('are none where no time is known', async () => {
    const { last, furthest } = await load([
      ['a', 1, 1, ''],
      ['b', 2, 1, ''],
      ['b', 1, 1, at(1)],
    ]);
    expect(last).toEqual({ a: null, b: '1.1' });
    expect(furthest).toEqual({ a: null, b: '1.1' });
  });

  it('before a time leave out what came then or later, staff and strangers', async () => {
    const run = await loadRun({
      'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
        ['a', at(0), '', 'learner', ''],
        ['b', at(0), '', 'learner', ''],
      ]),
      'x-1_step-activity.csv': visits([
        ['a', 1, 1, at(1)],
        ['a', 1, 2, at(4)],
        ['a', 1, 3, at(5)],
        ['b', 1, 1, at(5)],
        ['stranger', 1, 1, at(1)],
      ]),
    });
    const lastBefore = (minute: number) =>
      [...lastVisitedSteps(run, Date.UTC(2018, 5, 11, 10, minute))].map((place) => run.steps.labels[place]);
    expect(lastBefore(5)).toEqual(['1.2', undefined]);
    expect(lastBefore(6)).toEqual(['1.3', '1.1']);
    const without = { ...run, tables: new Map() };
    expect([...lastVisitedSteps(without, Number.POSITIVE_INFINITY)]).toEqual([-1, -1]);
  });
});
