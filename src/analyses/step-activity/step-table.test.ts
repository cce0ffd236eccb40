import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { stepTable } from './step-table';

const schema = {
  name: 'steps',
  rowsAre: 'step',
  columns: (['week_number', 'step_number', 'visited', 'lost'] as const).map((name) => ({
    name,
    label: name,
    kind: 'count' as const,
    description: '',
  })),
};
const rows = [{ week_number: 1, step_number: 2, visited: 9, lost: 3 }];

it('names each step by label and title and keeps the wanted columns', () => {
  const table = stepTable(schema, rows, ['lost'], testView());
  expect(table.schema.columns.map(({ name }) => name)).toEqual(['step', 'title', 'lost']);
  expect(table.rows).toEqual([{ step: '1.2', title: 'A step', lost: 3 }]);
});

it('has no column of titles where no title is known', () => {
  const table = stepTable(schema, rows, ['visited'], testView({}, { steps: {} }));
  expect(table.schema.columns.map(({ name }) => name)).toEqual(['step', 'visited']);
});
