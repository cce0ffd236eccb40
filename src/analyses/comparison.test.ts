import { describe, expect, it } from 'vitest';
import type { Side } from './comparison';
import { analyses } from './registry';
import { initialView } from './test-view';

const compared = analyses.flatMap((analysis) =>
  analysis.cards.flatMap((card) =>
    card.comparison ? [{ analysis, card, comparison: card.comparison }] : [],
  ),
);

describe.each(compared)('the comparison of $analysis.id/$card.id', ({ analysis, comparison }) => {
  const result = Object.fromEntries(Object.keys(analysis.tables).map((name) => [name, []]));
  const view = initialView(comparison);
  const sides: readonly Side[] = ['A', 'B'].map((label) => ({ label, learners: 0, result, view }));

  it('says how it is compared', () => {
    expect(comparison.definition.length).toBeGreaterThan(0);
    for (const sentence of comparison.definition) expect(sentence).toMatch(/\.$/);
    const ids = (comparison.choices ?? []).map(({ id }) => id);
    if (comparison.splitBy) expect(ids).toContain(comparison.splitBy);
  });

  it('survives empty tables', () => {
    expect(comparison.chart(sides)).toBeNull();
    expect(comparison.findings(sides)).toEqual([]);
    expect(comparison.differences(sides)).toEqual([]);
    const { schema, rows } = comparison.table(sides);
    expect(rows).toEqual([]);
    expect(schema.columns[0].name).toBe('side');
    for (const { description } of schema.columns) expect(description).toMatch(/\.$/);
  });
});

it('gives every comparison’s table a name of its own', () => {
  const names = compared.map(({ analysis, comparison }) => {
    const result = Object.fromEntries(Object.keys(analysis.tables).map((name) => [name, []]));
    const side = { label: '', learners: null, result, view: initialView(comparison) };
    return comparison.table([side, side]).schema.name;
  });
  const taken = analyses.flatMap(({ tables }) => Object.keys(tables));
  expect(new Set([...names, ...taken]).size).toBe(names.length + taken.length);
});
