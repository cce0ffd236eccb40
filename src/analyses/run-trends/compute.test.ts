import { expect, it } from 'vitest';
import { learnersContext } from '@/testing/learners-context';
import { csvOf } from '@/testing/sources';
import { compute } from './compute';

const at = '2024-01-01 10:00:00 UTC';
const enrolments = csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
  ['ann', at, '', 'learner', at],
  ['ben', at, at, 'learner', ''],
  ['eve', at, '', 'mentor', ''],
]);
const comments = csvOf('id,author_id,parent_id,step,text,timestamp,likes,moderated', [
  [1, 'ann', '', '1.1', 'x', at, 0, ''],
  [2, 'ann', 1, '1.1', 'x', at, 0, ''],
  [3, 'eve', 1, '1.1', 'x', at, 0, ''],
]);

it('counts learners by what they did and the comments of learners, and nothing that no file tells', async () => {
  const files = { 'x-1_enrolments.csv': enrolments, 'x-1_comments.csv': comments };
  expect(compute(await learnersContext(files, [])).run_counts).toEqual([
    { counted: 'enrolled', count: 2 },
    { counted: 'commented', count: 1 },
    { counted: 'fully_participating', count: 1 },
    { counted: 'unenrolled', count: 1 },
    { counted: 'comments', count: 2 },
  ]);
});
