import { expect, it } from 'vitest';
import { loadRun } from '@/testing/load-run';
import { selectionFiles } from '@/testing/selection-run';
import { csvOf } from '@/testing/sources';
import { countAnswers } from './answers';

it('counts each learner once for each answer, the most frequent first, staff and the unknown left out', async () => {
  const answers = countAnswers(await loadRun(selectionFiles));
  expect(answers.map(({ field, value, learners }) => [field, value, learners])).toEqual([
    ['archetype', 'Fixers', 2],
    ['archetype', 'Advancers', 1],
    ['country', 'NZ', 2],
    ['country', 'GB', 1],
    ['detected_country', 'NZ', 2],
    ['detected_country', 'AU', 1],
    ['age_range', '26-35', 2],
    ['gender', 'female', 1],
    ['gender', 'male', 1],
  ]);
});

it('counts an answer that was given twice once', async () => {
  const run = await loadRun({
    'x-1_archetype-survey-responses.csv': csvOf('id,learner_id,responded_at,archetype', [
      [1, 'a', '2024-01-16 00:00:00 UTC', 'Fixers'],
      [2, 'a', '2024-01-17 00:00:00 UTC', 'Fixers'],
    ]),
  });
  expect(countAnswers(run)).toEqual([{ field: 'archetype', value: 'Fixers', learners: 1 }]);
});

it('has no answers where no file tells any', async () => {
  const run = await loadRun({
    'x-1_comments.csv': csvOf('id,author_id,parent_id,step,text,timestamp,likes,moderated', [
      [1, 'a', '', '1.1', 'hello', '2024-01-16 00:00:00 UTC', 0, ''],
    ]),
  });
  expect(countAnswers(run)).toEqual([]);
});
