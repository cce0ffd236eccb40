import { expect, it } from 'vitest';
import { groupIds } from '@/course/group-sources';
import { readCourse } from '@/simulate/testing';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { analysisContext } from '../context';
import { compute } from './compute';

const options = { learners: 400, weeks: 2, seed: 11 };

/** The groups once more, as plain sets of ids from the raw rows. */
function groupSets() {
  const course = readCourse(options);
  const learners = course('enrolments').filter(({ role }) => role === 'learner');
  const everyone = new Set(learners.map(({ learner_id }) => learner_id!));
  const ids = (dataset: string, id: string, time?: string) =>
    new Set(
      course(dataset)
        .filter((row) => !time || row[time] !== '')
        .map((row) => row[id]!)
        .filter((each) => everyone.has(each)),
    );
  return {
    everyone,
    sets: {
      enrolled: everyone,
      unenrolled: ids('enrolments', 'learner_id', 'unenrolled_at'),
      fully_participating: ids('enrolments', 'learner_id', 'fully_participated_at'),
      visited_step: ids('step-activity', 'learner_id', 'first_visited_at'),
      completed_step: ids('step-activity', 'learner_id', 'last_completed_at'),
      commented: ids('comments', 'author_id'),
      answered_quiz: ids('question-response', 'learner_id'),
    },
  };
}

it('counts each pair as sets do', async () => {
  const { group_cross } = compute(await contextOf(simulatedFiles(options)));
  const { everyone, sets } = groupSets();
  expect(group_cross).toHaveLength(groupIds.length * (groupIds.length - 1));
  for (const row of group_cross) {
    const [a, b] = [sets[row.group], sets[row.other]];
    const both = [...a].filter((id) => b.has(id)).length;
    expect(row).toEqual({
      group: row.group,
      other: row.other,
      both,
      not_other: a.size - both,
      neither: [...everyone].filter((id) => !a.has(id) && !b.has(id)).length,
      group_learners: a.size,
      share: both / a.size,
    });
  }
});

it('leaves out groups whose file is missing', async () => {
  const { group_cross } = compute(await contextOf(simulatedFiles(options, ['_comments', '_enrolments'])));
  expect([...new Set(group_cross.map(({ group }) => group))]).toEqual([
    'visited_step',
    'completed_step',
    'answered_quiz',
  ]);
});

it('gives no share of a group without learners', async () => {
  const context = await contextOf(simulatedFiles(options));
  const nobody = { has: new Uint8Array(context.population.has.length), size: 0 };
  const { group_cross } = compute(analysisContext(context.run, context.settings, nobody));
  expect(group_cross).toHaveLength(groupIds.length * (groupIds.length - 1));
  for (const { group: _, other: __, ...figures } of group_cross)
    expect(figures).toEqual({ both: 0, not_other: 0, neither: 0, group_learners: 0, share: null });
});
