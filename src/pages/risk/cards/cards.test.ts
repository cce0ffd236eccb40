import { expect, it } from 'vitest';
import type { GroupFairness } from '@/risk/evaluate/fairness';
import { calibrationCard } from './calibration';
import { coefficientsCard } from './coefficients';
import { contactsCard } from './contacts';
import { fairnessCard } from './fairness';
import { performanceCard } from './performance';
import { evaluation, thickGroup, view } from './test-view';
import { weeksCard } from './weeks';

it.each([performanceCard, contactsCard, calibrationCard, coefficientsCard, weeksCard, fairnessCard])(
  'describes every column of the table of $id, and how it is counted',
  (card) => {
    expect(card.definition.length).toBeGreaterThan(1);
    const fairness: GroupFairness[] = [thickGroup('male', 0.5, 0.5)];
    const answer = card.answer(view({ scored: evaluation({ fairness }) }));
    const { schema, rows } = answer?.table ?? { schema: { columns: [] }, rows: [] };
    for (const row of rows)
      expect(Object.keys(row).sort()).toEqual(schema.columns.map(({ name }) => name).sort());
    for (const { description } of schema.columns) expect(description).toMatch(/\.$/);
  },
);
