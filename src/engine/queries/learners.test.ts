import { beforeAll, describe, expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import { csvOf, textSource } from '@/testing/sources';
import { CourseEngine } from '../engine';
import type { Selection } from '../protocol';
import type { LearnerSearch } from './learners';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const T = (day: number) => `2021-01-${String(day).padStart(2, '0')} 12:00:00 UTC`;

/** Sixty idle learners, and some that did something; staff did more than any of them. */
const idle = Array.from({ length: 60 }, (_, index) => `idle-${index}`);
const people = [...idle, 'Ann-1', 'ben-2', 'cat-3', 'dan-4'];
const hostile = `<img src=x>${'y'.repeat(5000)}`;

const files = {
  'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,gender', [
    ...people.map((id) => [id, T(1), '', 'learner', '', id === 'ben-2' ? 'male' : 'female']),
    [hostile, T(1), '', 'learner', '', 'male'],
    ['boss', T(1), '', 'organisation_admin', '', 'female'],
  ]),
  'x-1_step-activity.csv': csvOf(STEPS, [
    ['Ann-1', '1.1', 1, 1, T(4), T(5)],
    ['Ann-1', '1.1', 1, 1, T(4), T(6)],
    ['Ann-1', '1.2', 1, 2, T(5), ''],
    ['ben-2', '1.1', 1, 1, T(4), ''],
    ['ben-2', '1.2', 1, 2, T(7), ''],
    ['ben-2', '1.10', 1, 10, T(6), ''],
    ['cat-3', '1.1', 1, 1, T(20), T(20)],
    ['boss', '1.1', 1, 1, T(25), ''],
    ['stranger', '1.1', 1, 1, T(25), ''],
  ]),
  'x-1_comments.csv': csvOf('id,author_id,parent_id,step,text,timestamp,likes,moderated', [
    [1, 'Ann-1', '', '1.1', 'a', T(9), 0, ''],
    [2, 'Ann-1', 1, '1.1', 'b', T(8), 0, ''],
  ]),
  'x-1_question-response.csv': csvOf(
    'learner_id,quiz_question,question_type,week_number,step_number,question_number,response,submitted_at,correct',
    [['dan-4', '1.3.2', 'MC', 1, 3, 2, '2', T(21), 'true']],
  ),
};

const engine = new CourseEngine();
const everyone: Selection = { run: 'x-1', settings: {} };

beforeAll(async () => {
  await engine.importSources(Object.entries(files).map(([name, text]) => textSource(name, text)));
});

async function find(question: Partial<LearnerSearch>, selection = everyone) {
  const outcome = await engine.ask('learners', selection, {
    search: '',
    order: 'steps',
    seed: 1,
    ...question,
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

const idsOf = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)).learners.map(({ id }) => id);

describe('learners', () => {
  it('come with what they did, the most steps first, fifty of all', async () => {
    const { matches, learners } = await find({});
    expect(matches).toBe(people.length + 1);
    expect(learners).toHaveLength(50);
    expect(learners.slice(0, 4)).toEqual([
      { id: 'ben-2', visited: 3, completed: 0, comments: 0, lastActive: '2021-01-07' },
      { id: 'Ann-1', visited: 2, completed: 1, comments: 2, lastActive: '2021-01-09' },
      { id: 'cat-3', visited: 1, completed: 1, comments: 0, lastActive: '2021-01-20' },
      { id: 'dan-4', visited: 0, completed: 0, comments: 0, lastActive: '2021-01-21' },
    ]);
    expect(learners[4]).toEqual({ id: 'idle-0', visited: 0, completed: 0, comments: 0, lastActive: null });
  });

  it('come with the latest first', async () => {
    expect((await idsOf({ order: 'latest' })).slice(0, 4)).toEqual(['dan-4', 'cat-3', 'Ann-1', 'ben-2']);
  });

  it('come at random among the active, by the seed', async () => {
    const orders = await Promise.all(
      Array.from({ length: 200 }, (_, seed) => idsOf({ order: 'random', seed })),
    );
    expect(await idsOf({ order: 'random', seed: 7 })).toEqual(orders[7]);
    expect((await find({ order: 'random' })).matches).toBe(4);
    const first = new Map<string, number>();
    for (const [id] of orders) first.set(id, (first.get(id) ?? 0) + 1);
    expect([...first.keys()].toSorted()).toEqual(['Ann-1', 'ben-2', 'cat-3', 'dan-4']);
    // 50 of 200 expected: five standard deviations.
    for (const times of first.values()) expect(Math.abs(times - 50)).toBeLessThan(31);
  });

  it('are found by any part of the id, in whatever letters', async () => {
    expect(await idsOf({ search: ' ANN-' })).toEqual(['Ann-1']);
    expect((await find({ search: 'idle-1' })).matches).toBe(11);
    expect(await idsOf({ search: '<img' })).toEqual([hostile]);
    expect(await find({ search: '.*' })).toEqual({ matches: 0, learners: [] });
    for (const other of ['boss', 'stranger']) expect(await idsOf({ search: other })).toEqual([]);
  });

  it('are those of the selection, and their figures of the selected times', async () => {
    const men = { kind: 'answered', field: 'gender', value: 'male', not: false } as const;
    expect(await idsOf({}, { ...everyone, filter: { ...noFilter, group: [men] } })).toEqual([
      'ben-2',
      hostile,
    ]);
    const period = { kind: 'dates', from: '2021-01-06', to: '2021-01-08' } as const;
    const { learners } = await find({}, { ...everyone, filter: { ...noFilter, period } });
    expect(learners.slice(0, 3)).toEqual([
      { id: 'ben-2', visited: 2, completed: 0, comments: 0, lastActive: '2021-01-07' },
      { id: 'Ann-1', visited: 0, completed: 1, comments: 1, lastActive: '2021-01-08' },
      { id: 'idle-0', visited: 0, completed: 0, comments: 0, lastActive: null },
    ]);
  });

  it('are known or not, selected or not', async () => {
    const men = { kind: 'answered', field: 'gender', value: 'male', not: false } as const;
    const ids = ['Ann-1', 'ben-2', 'boss', 'stranger', 'nobody', 'constructor'];
    const ask = (filter = noFilter) => engine.ask('learner-status', { ...everyone, filter }, { ids });
    const outsiders = ['unknown', 'unknown', 'unknown', 'unknown'];
    expect(await ask()).toEqual({ ok: true, value: ['selected', 'selected', ...outsiders] });
    expect(await ask({ ...noFilter, group: [men] })).toEqual({
      ok: true,
      value: ['not-selected', 'selected', ...outsiders],
    });
  });
});

it('says what is not known where files are missing', async () => {
  const bare = new CourseEngine();
  await bare.importSources([textSource('x-1_enrolments.csv', files['x-1_enrolments.csv'])]);
  const outcome = await bare.ask('learners', everyone, { search: 'ann', order: 'steps', seed: 0 });
  expect(outcome).toEqual({
    ok: true,
    value: {
      matches: 1,
      learners: [{ id: 'Ann-1', visited: null, completed: null, comments: null, lastActive: null }],
    },
  });
});

it('computes the analyses of learners for those asked, and leaves them out of the export', async () => {
  const outcome = await engine.compute('learner-course', { ...everyone, learners: ['ben-2', 'boss'] });
  expect(outcome.ok && outcome.value.learner_visits.map(({ learner }) => learner)).toEqual([
    'ben-2',
    'ben-2',
    'ben-2',
  ]);
  const zip = await engine.exportResults({ settings: {} });
  if (!zip.ok) throw new Error(zip.code);
  const names = new TextDecoder('latin1').decode(await zip.value.arrayBuffer());
  expect(names).toContain('x-1/groups.csv');
  expect(names).not.toContain('learner_visits');
  expect(names).not.toContain('learner_events');
});
