import type { ColumnKind, Row } from '@/analyses/definition';
import { column, tableSchema } from '@/analyses/schema';
import type { FeatureTable } from '../features';
import { type FeatureId, type FeatureKind, featureIds, features } from '../features/definitions';

export type FeatureRow = { readonly learner_id: string; readonly outcome: boolean | null } & {
  readonly [Id in FeatureId]: number;
};

const kinds: Readonly<Record<FeatureKind, ColumnKind>> = {
  count: 'count',
  days: 'days',
  minutes: 'minutes',
  rate: 'rate',
  slope: 'number',
  number: 'number',
};

const featureColumns = Object.fromEntries(
  features.map(({ id, label, kind, formula }) => [id, column(kinds[kind], label, formula)]),
) as Readonly<Record<FeatureId, ReturnType<typeof column>>>;

export const featuresTable = tableSchema<FeatureRow>('risk_features', 'learner on the course at the cut', {
  learner_id: column('label', 'Learner', 'The learner’s id.'),
  ...featureColumns,
  outcome: column(
    'boolean',
    'Outcome',
    'Whether what the model predicts came about; empty where the data do not reach far enough to tell.',
  ),
});

/**
 * @param ids Of the run's people.
 * @param happened 1 where the outcome came about, by row; null where it is not known yet.
 */
export function featureTableRows(
  { learners, columns }: FeatureTable,
  ids: readonly string[],
  happened: Uint8Array | null,
): FeatureRow[] {
  return Array.from(learners, (person, row) => {
    const values = Object.fromEntries(featureIds.map((id) => [id, columns[id][row]])) as Record<
      FeatureId,
      number
    >;
    return { learner_id: ids[person], ...values, outcome: happened && happened[row] === 1 } satisfies Row;
  });
}
