import { describe, expect, it } from 'vitest';
import { column, tableSchema } from '../schema';
import { testView } from '../test-view';
import { cardAnswer, usableSides, withheldAnswer } from './answer';
import { isWithheld } from './cells';
import { suppressed } from './suppress';
import { usable } from './usable';
import { honest } from './wording';

type Line = {
  readonly place: string;
  readonly learners: number;
  readonly events: number;
  readonly rate: number;
  readonly percent: number;
  readonly of_all: number;
  readonly mean: number;
  readonly best: number | null;
};

const text = (kind: Parameters<typeof column>[0]) => column(kind, 'Heading', 'What it is.');
const schema = tableSchema<Line>(
  'lines',
  'line',
  {
    place: text('label'),
    learners: text('count'),
    events: text('count'),
    rate: text('rate'),
    percent: text('percent'),
    of_all: text('rate'),
    mean: text('number'),
    best: text('number'),
  },
  {
    events: '#learners',
    rate: 'learners',
    percent: 'learners/percent',
    of_all: '+learners',
    mean: 'learners',
    best: 'learners?',
  },
);
const line = (learners: number, figures: Partial<Line> = {}): Line => ({
  place: 'here',
  learners,
  events: 40,
  rate: 0.5,
  percent: 50,
  of_all: 0.5,
  mean: 1.234,
  best: 1,
  ...figures,
});

describe('a table under a threshold', () => {
  it('has counts in multiples, shares of these, and means to three digits', () => {
    expect(suppressed(schema, [line(100, { percent: 25 }), line(98, { rate: 26 / 98 })], 10)).toEqual([
      line(100, { percent: 25, mean: 1.2 }),
      line(100, { rate: 0.3, mean: 1.2 }),
    ]);
  });

  it('says nothing of few but what all together have', () => {
    const [few] = suppressed(schema, [line(4), line(96)], 10);
    expect(few).toEqual({
      place: 'here',
      learners: 0,
      events: 0,
      rate: null,
      // Of eight learners, too few themselves.
      percent: null,
      of_all: 0.5,
      mean: null,
      best: null,
    });
  });

  it('goes back from a share to what it is a share of', () => {
    // Half are four learners, so all are eight: too few; a tenth are four of forty, as published none of them.
    expect(suppressed(schema, [line(4, { percent: 50 })], 10)[0].percent).toBeNull();
    expect(suppressed(schema, [line(4, { percent: 10 })], 10)[0].percent).toBe(0);
    expect(suppressed(schema, [line(20, { percent: 50 })], 10)[0].percent).toBe(50);
  });
});

describe('a cell', () => {
  const [, learners, , rate] = schema.columns;
  it('is withheld where it counts few, or is a share of nothing', () => {
    expect([0, 4, 9, 10].map((value) => isWithheld(value, learners, 10))).toEqual([true, true, true, false]);
    expect([0, 0.1].map((value) => isWithheld(value, rate, 10))).toEqual([true, false]);
    const mean = schema.columns[6];
    expect(isWithheld(0, mean, 10)).toBe(false);
    expect(isWithheld(0, learners, 0)).toBe(false);
    expect(isWithheld(0, learners, 1)).toBe(true);
  });
});

describe('a result of which figures are withheld', () => {
  const rows = [line(100), { ...line(100), rate: null }, { ...line(100), best: null }];
  it('keeps whole rows, and those that lack what may always be missing', () => {
    expect(usable({ lines: schema }, { lines: rows, others: rows })).toEqual({
      lines: [rows[0], rows[2]],
      others: rows,
    });
  });

  it('is used as it is where nothing is withheld', () => {
    const side = { label: 'A', learners: 3, result: { lines: rows }, view: testView() };
    expect(usableSides({ lines: schema }, [side], 0)[0].result.lines).toBe(rows);
    expect(usableSides({ lines: schema }, [side], 5)[0].result.lines).toHaveLength(2);
    const found = { key: 'none', text: 'Nobody studied.', values: { learners: 0 } };
    const answer = { findings: [found], chart: null, table: { schema, rows } };
    expect(withheldAnswer(answer, 0)).toBe(answer);
    expect(withheldAnswer(answer, 5)).toMatchObject({ findings: [], table: { withheld: 5 } });
    const card = {
      id: 'card',
      question: 'What?',
      definition: [],
      findings: () => [],
      chart: () => null,
      table: ({ lines }: { lines?: typeof rows }) => ({ schema, rows: lines ?? [] }),
    };
    const shown = (threshold: number) =>
      cardAnswer({ tables: { lines: schema } }, card, { lines: rows }, testView(), threshold).table.rows;
    expect([0, 5].map((threshold) => shown(threshold).length)).toEqual([3, 2]);
  });

  it('has no sentence with a nought or without a figure', () => {
    const say = (text: string, values: Readonly<Record<string, number>>) =>
      honest([{ key: 'key', text, values }]).length;
    expect(say('20 learners came.', { learners: 20 })).toBe(1);
    expect(say('0 learners came.', { learners: 20 })).toBe(0);
    expect(say('They came.', { learners: 0 })).toBe(0);
    expect(say('They came.', { mean: Number.NaN })).toBe(0);
  });
});
