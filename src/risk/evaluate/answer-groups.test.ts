import { expect, it } from 'vitest';
import { localTime } from '@/stats/local-time';
import { loadRun } from '@/testing/load-run';
import { selectionFiles, selectionSettings } from '@/testing/selection-run';
import { answerGroups } from './answer-groups';

it('groups who gave an answer, beside who gave another, without who gave none', async () => {
  const run = await loadRun(selectionFiles);
  const settings = { ...run.defaults, ...selectionSettings };
  const learners = Int32Array.from(['ben', 'cat', 'ann'], (id) => run.people.index.get(id)!);
  const found = answerGroups(run, settings, localTime('UTC'), learners, ['gender', 'country']);
  const said = found.map(({ field, value, member }) => [field, value, ...member]);
  // Cat did not say her gender; all three told their country.
  expect(said.toSorted()).toEqual([
    ['country', 'GB', 0, 1, 0],
    ['country', 'NZ', 1, 0, 1],
    ['gender', 'female', 0, 2, 1],
    ['gender', 'male', 1, 2, 0],
  ]);
});
