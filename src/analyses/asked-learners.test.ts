import { expect, it } from 'vitest';
import { withShortIds } from './asked-learners';
import { learnerStepsTable, learnerVisitsTable } from './learner-course/tables';

it('shows long ids short in the column of learners, and leaves all else as it is', () => {
  const long = '3f2a9c1e-0000-4000-8000-000000000000';
  const { columns, ...rest } = withShortIds(learnerVisitsTable, [
    { learner: long },
    { learner: 'Learner 12' },
  ]);
  const [learner, ...others] = learnerVisitsTable.columns;
  expect(columns).toEqual([
    { ...learner, words: { [long]: '3f2a9c1e…', 'Learner 12': 'Learner 12' } },
    ...others,
  ]);
  expect({ columns: learnerVisitsTable.columns, ...rest }).toEqual(learnerVisitsTable);
  expect(withShortIds(learnerStepsTable, [])).toEqual(learnerStepsTable);
});
