import { expect, it } from 'vitest';
import { allUnder, OF_ALL_COUNTS } from '@/words/withheld';
import type { Card, CardTable } from '../definition';
import { facilityComparison } from '../quiz/comparison';
import { findCard } from '../registry';
import { column, tableSchema } from '../schema';
import { testView } from '../test-view';
import { cardAnswer, isShowable } from './answer';
import { isWithheld } from './cells';

type StepRow = { readonly step: string; readonly visitors: number; readonly share: number | null };

const schema = tableSchema<StepRow>('steps', 'step', {
  step: column('label', 'Step', 'A step.'),
  visitors: column('count', 'Visitors', 'Its visitors.'),
  share: column('rate', 'Share', 'A share of them.'),
});
const rows: readonly StepRow[] = [{ step: '1.1', visitors: 40, share: null }];

/** A card of one dot for each row. */
const card = (ofAllRows?: true): Card => ({
  id: 'dots',
  question: 'Where?',
  definition: [],
  ...(ofAllRows && { ofAllRows }),
  findings: () => [],
  chart: () => ({
    spec: { mark: 'point', encoding: { x: { field: 'share', type: 'quantitative' } } },
    values: rows,
    summary: 'Dots.',
  }),
  table: (): CardTable => ({ schema, rows }),
});
const answerOf = (own: Card, threshold: number) =>
  cardAnswer({ tables: { steps: schema } }, own, { steps: rows }, testView(), threshold);

it('leaves out a chart all of whose figures are missing, and says why', () => {
  expect(answerOf(card(), 0).chart).not.toBeNull();
  const withheld = answerOf(card(), 10);
  expect(withheld).toMatchObject({ chart: null, obstacle: allUnder(10) });
  expect(withheld.table.rows).toHaveLength(1);
});

it('shows neither chart nor rows that are reckoned from all counts', () => {
  const withheld = answerOf(card(true), 10);
  expect(withheld).toMatchObject({ chart: null, obstacle: OF_ALL_COUNTS, table: { rows: [] } });
  expect(answerOf(card(true), 0).table.rows).toHaveLength(1);
});

it('takes drops beside their neighbours, and the facility of both sides, for such', () => {
  const drops = findCard('step-activity/biggest-drops')?.card;
  for (const each of [drops, facilityComparison])
    expect([each && isShowable(each, 0), each && isShowable(each, 10)]).toEqual([true, false]);
});

it('withholds a share of nobody, whatever its column is besides', () => {
  const number = { name: 'value', kind: 'number', label: 'Figure', description: '' } as const;
  expect(isWithheld(0, { ...number, rests: ['%learners'] }, 10)).toBe(true);
  expect(isWithheld(0, { ...number, rests: ['learners'] }, 10)).toBe(false);
  expect(isWithheld(0.5, { ...number, rests: ['%learners'] }, 10)).toBe(false);
});
