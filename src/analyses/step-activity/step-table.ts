import type { CardTable, CardView, ResultColumn, Row, TableSchema } from '@/analyses/definition';
import { stepLabel } from '@/words/steps';
import { stepActivityTable } from './tables';

const step: ResultColumn = {
  name: 'step',
  label: 'Step',
  kind: 'label',
  description: 'The step’s week and its number within the week.',
};
const title: ResultColumn = {
  name: 'title',
  label: 'Title',
  kind: 'label',
  description: 'The step’s title, where an export or the settings tell it.',
};

type StepRow = Row & { readonly week_number: number; readonly step_number: number };

/** Some columns of a table with a row for each step, which is named by its label and, where known, its title. */
export function stepTable(
  { name, rowsAre, columns }: TableSchema,
  rows: readonly StepRow[],
  shown: readonly string[],
  { course }: CardView,
): CardTable {
  const labels = rows.map(({ week_number, step_number }) => stepLabel(week_number, step_number));
  const titled = labels.some((label) => course.steps[label]?.title);
  const figures = columns.filter((column) => shown.includes(column.name));
  return {
    schema: { name, rowsAre, columns: [step, ...(titled ? [title] : []), ...figures] },
    rows: rows.map((row, index) => ({
      step: labels[index],
      title: course.steps[labels[index]]?.title ?? null,
      ...Object.fromEntries(shown.map((column) => [column, row[column]])),
    })),
  };
}

/** Some columns of the step activity. */
export const stepActivityColumns =
  (...shown: string[]) =>
  (result: { readonly step_activity: readonly StepRow[] }, view: CardView): CardTable =>
    stepTable(stepActivityTable, result.step_activity, shown, view);
