import { expect, it } from 'vitest';
import { learnersContext } from '@/testing/learners-context';
import { csvOf } from '@/testing/sources';
import { compute } from './compute';

const at = '2024-01-01 10:00:00 UTC';
const files = {
  'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
    ['ann', at, '', 'learner', at],
    ['ben', at, at, 'learner', ''],
    ['cat', at, '', 'learner', ''],
    ['eve', at, at, 'mentor', at],
  ]),
  'x-1_step-activity.csv': csvOf(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
    [
      ['ann', '1.1', 1, 1, at, at],
      ['ann', '2.1', 2, 1, at, ''],
      ['ben', '1.1', 1, 1, at, ''],
      ['ben', '1.2', 1, 2, at, ''],
      ['eve', '3.1', 3, 1, at, at],
    ],
  ),
  'x-1_comments.csv': csvOf('id,author_id,parent_id,step,text,timestamp,likes,moderated', [
    [1, 'ann', '', '1.1', 'x', at, 0, ''],
    [2, 'ann', 1, '1.1', 'x', at, 0, ''],
    [3, 'eve', 1, '1.1', 'x', at, 0, ''],
  ]),
};
const sizes = ({ groups }: ReturnType<typeof compute>) =>
  Object.fromEntries(groups.map(({ group, learners }) => [group, learners]));

it('counts each learner once in a group, and the steps and weeks with their activity', async () => {
  const result = compute(await learnersContext(files, [], { settings: { startDate: '2024-01-01' } }));
  expect(result.course).toEqual([{ start_date: '2024-01-01', steps: 3, weeks: 2 }]);
  expect(sizes(result)).toEqual({
    enrolled: 3,
    unenrolled: 1,
    fully_participating: 1,
    visited_step: 2,
    completed_step: 1,
    commented: 1,
    answered_quiz: 0,
  });
});

it('counts of the selected learners alone', async () => {
  const result = compute(await learnersContext(files, [], { selected: ['ben', 'cat'] }));
  expect(result.course[0]).toMatchObject({ steps: 2, weeks: 1 });
  expect(sizes(result)).toMatchObject({ enrolled: 2, unenrolled: 1, visited_step: 1, commented: 0 });
});

it('knows nothing of enrolments where their file is missing, but of all else', async () => {
  const { 'x-1_enrolments.csv': _, ...others } = files;
  expect(sizes(compute(await learnersContext(others, [])))).toEqual({
    enrolled: null,
    unenrolled: null,
    fully_participating: null,
    visited_step: 3,
    completed_step: 2,
    commented: 2,
    answered_quiz: 0,
  });
  const { 'x-1_step-activity.csv': __, ...inactive } = files;
  expect(compute(await learnersContext(inactive, [])).course[0]).toMatchObject({ steps: 0, weeks: 0 });
});
