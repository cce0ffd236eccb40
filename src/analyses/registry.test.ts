import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Result } from './definition';
import { analyses, findCard } from './registry';
import { initialView } from './test-view';

it('finds cards by their path', () => {
  expect(findCard('step-activity/where-stop')?.card.question).toBe('Where do learners stop?');
  expect(findCard('step-activity/none')).toBeNull();
  expect(findCard('none/who')).toBeNull();
});

it('finds each analysis in the folder that has its id, and nothing else', () => {
  const folders = readdirSync('src/analyses').filter((name) => existsSync(`src/analyses/${name}/compute.ts`));
  expect(analyses.map(({ id }) => id).sort()).toEqual(folders.sort());
});

it('gives every analysis, table and card a name of its own', () => {
  const names = [
    analyses.map(({ id }) => id),
    analyses.flatMap(({ tables }) => Object.keys(tables)),
    ...analyses.map(({ cards }) => cards.map(({ id }) => id)),
  ];
  for (const list of names) expect(new Set(list).size).toBe(list.length);
});

const cards = analyses.flatMap((analysis) => analysis.cards.map((card) => ({ analysis, card })));

describe.each(cards)('$analysis.id/$card.id', ({ analysis, card }) => {
  const view = initialView(card);
  const empty: Result = Object.fromEntries(Object.keys(analysis.tables).map((name) => [name, []]));

  it('asks a question and says how it is counted', () => {
    expect(card.question).toMatch(/\?$/);
    expect(card.definition.length).toBeGreaterThanOrEqual(2);
    expect(card.definition.length).toBeLessThanOrEqual(4);
    for (const sentence of card.definition) expect(sentence).toMatch(/\.$/);
  });

  it('offers choices of which one is made', () => {
    for (const { options, initial } of card.choices ?? []) {
      expect(options.map(({ value }) => value)).toContain(initial);
    }
  });

  it('survives empty tables', () => {
    expect(card.chart(empty, view)).toBeNull();
    expect(card.findings(empty, view)).toEqual([]);
    expect(card.table(empty, view).rows).toEqual([]);
  });
});

it('names the schema’s columns as the tables do', () => {
  for (const { tables } of analyses) {
    for (const [name, schema] of Object.entries(tables)) {
      expect(schema.name).toBe(name);
      for (const { description } of schema.columns) expect(description).toMatch(/\.$/);
    }
  }
});

describe('what figures rest on', () => {
  const tables = analyses
    .filter(({ about }) => about !== 'learners')
    .flatMap((analysis) => Object.values(analysis.tables))
    .filter(({ single }) => !single);

  it.each(tables)('is said of every derived figure of $name', ({ columns }) => {
    const derived = columns.filter(({ kind }) => !['label', 'date', 'integer', 'count'].includes(kind));
    const unsaid = derived.filter(({ rests }) => rests === undefined).map(({ name }) => name);
    expect(unsaid).toEqual([]);
  });

  it.each(tables)('is a count in $name itself', ({ columns }) => {
    const counts = columns.filter(
      ({ kind, rests }) => kind === 'count' && (!rests || rests[0].startsWith('#')),
    );
    for (const { rests } of columns) {
      for (const rest of rests ?? []) {
        expect(counts.map(({ name }) => name)).toContain(rest.replace(/^[%~#+]/, '').split('/')[0]);
      }
    }
  });
});
