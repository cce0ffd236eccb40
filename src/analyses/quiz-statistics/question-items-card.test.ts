import { expect, it } from 'vitest';
import { simulatedContext } from '@/testing/contexts';
import { testView } from '../test-view';
import { compute } from './compute';
import { questionItems } from './question-items-card';

it('is not cautious for few learners where a question of many is right for all', async () => {
  const result = compute(await simulatedContext({ learners: 600, weeks: 2, seed: 2 }));
  const [row, ...others] = result.quiz_items;
  const of = (compared_learners: number) => {
    const own = { ...row, compared_learners, discrimination_index: null, discrimination: null };
    const view = { ...testView(), subject: row.quiz_question };
    return questionItems.findings({ ...result, quiz_items: [own, ...others] }, view)[0];
  };
  expect(of(638)).toMatchObject({ key: 'unknown', values: { learners: 638 } });
  expect(of(638).caution).toBeUndefined();
  expect(of(12)).toMatchObject({ key: 'unknown', caution: true });
});
