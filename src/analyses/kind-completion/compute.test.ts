import { expect, it } from 'vitest';
import { type ActivityRow, activityContext, plainActivity } from '@/testing/activity-context';
import { simulatedDatasets } from '@/testing/contexts';
import { compute, kindOf } from './compute';
import type { StepKind } from './tables';

const step = (type: 'article' | 'video' | 'quiz' | 'discussion' | 'exercise', social = false) => ({
  title: null,
  type,
  exercise: false,
  social,
});

it('takes social steps for discussions unless they are videos or quizzes', () => {
  expect([step('article', true), step('discussion'), step('exercise')].map(kindOf)).toEqual([
    'discussion',
    'discussion',
    'other',
  ]);
  expect([step('video', true), step('quiz', true), undefined].map(kindOf)).toEqual([
    'video',
    'quiz',
    'other',
  ]);
});

const day = '2021-01-05';
const rows: ActivityRow[] = [
  ['ann', '1.1', day, day],
  ['ann', '1.2', day],
  ['ann', '1.2', '', day],
  ['ann', '2.1', '', day],
  ['ben', '1.1', day],
  ['ben', '2.1', day],
  // Completed without a visit, by one who visited nothing: nobody's.
  ['cat', '1.1', '', day],
];
const settings = {
  startDate: '2021-01-04',
  weeks: 2,
  steps: { '1.1': step('video'), '1.2': step('discussion'), '2.1': step('video') },
};

it('counts of the steps visited, and of those of the weeks begun', async () => {
  expect(compute(await activityContext(rows, settings)).kind_completion).toEqual([
    {
      kind: 'video',
      steps: 2,
      learners: 2,
      visited: 3,
      visited_completed: 1,
      visited_rate: 1 / 3,
      // Week 2 has not begun on 5 January.
      begun: 2,
      begun_completed: 1,
      begun_rate: 1 / 2,
    },
    expect.objectContaining({ kind: 'discussion', steps: 1, visited: 1, visited_completed: 1, begun: 2 }),
  ]);
  const later = await activityContext([...rows, ['ben', '1.2', '2021-01-11']], settings);
  expect(compute(later).kind_completion[0]).toMatchObject({ begun: 4, begun_completed: 2 });
});

it('has all weeks begun without a start, and nothing of nobody', async () => {
  const without = await activityContext(rows, { ...settings, startDate: null });
  expect(compute(without).kind_completion[0]).toMatchObject({ begun: 4, begun_completed: 2 });
  expect(compute(await activityContext([['cat', '1.1', '', day]], settings)).kind_completion).toEqual([]);
});

it('equals a plain count over a simulated course', async () => {
  const context = await simulatedDatasets({ learners: 400, weeks: 3, seed: 6 }, [
    'enrolments',
    'step-activity',
    'question-response',
    'video-stats',
  ]);
  const activity = plainActivity(context);
  const types = (label: string): StepKind => {
    const { type } = context.settings.steps[label];
    return type === 'video' || type === 'quiz' ? type : 'other';
  };
  const learners = new Set(activity.flatMap((row) => (Number.isNaN(row.visited) ? [] : [row.learner])));
  const { kind_completion } = compute(context);
  expect(kind_completion.map(({ kind }) => kind)).toEqual(['video', 'quiz', 'other']);
  for (const row of kind_completion) {
    const own = activity.filter(({ label }) => types(label) === row.kind);
    const visited = own.filter((each) => !Number.isNaN(each.visited));
    const steps = new Set(own.map(({ label }) => label));
    expect(row).toMatchObject({
      steps: steps.size,
      learners: learners.size,
      visited: visited.length,
      visited_completed: visited.filter((each) => !Number.isNaN(each.completed)).length,
      begun: steps.size * learners.size,
      begun_completed: own.filter((each) => !Number.isNaN(each.completed)).length,
    });
  }
});

it('has no rows without step activity', async () => {
  const context = await simulatedDatasets({ learners: 200, weeks: 2, seed: 1 }, ['enrolments']);
  expect(compute(context).kind_completion).toEqual([]);
});
