import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import { toCsv } from '@/export/csv';
import { FARTHEST } from '@/stats/publishing';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { percentLabels } from '../chart-kit/panels';
import type { Side } from '../comparison';
import { computations } from '../computations';
import { type AnalysisContext, analysisContext } from '../context';
import type { Analysis, Card, CardTable, CardView, Result, ResultColumn, Row } from '../definition';
import { analyses } from '../registry';
import { type CardAnswer, cardAnswer, comparedAnswer, usableSides } from './answer';
import { isCount } from './cells';
import { suppressed } from './suppress';

const THRESHOLD = 10;

/** A number under the threshold that counts learners or what they did, in whatever is written for people. */
const FEW =
  /(?<![\d.,:–-]|between 1 and |between 2 and |between 3 and |between 1.5 and )\b[0-9] (?:of \d|learners?(?! groups)|others?|comments?|threads?|replies|responses?|visits?|enrolments?|unenrolments?|events?|views?|people)\b(?! or more)/;
/** Cards that count weeks, the team or educators in the same words. */
const COUNTS_OTHERS = ['weeks', 'educators', 'discussion', 'pages'];

const counted = analyses.filter(({ about }) => about !== 'learners');
const cards = counted.flatMap((analysis) => analysis.cards.map((card) => ({ analysis, card })));

function withheld({ id, tables }: Analysis, context: AnalysisContext): Result {
  const result = computations.get(id)!(context);
  const parts = Object.entries(tables).map(([name, schema]) => [
    name,
    suppressed(schema, result[name], THRESHOLD),
  ]);
  return Object.fromEntries(parts);
}

/** A population of learners by number. */
function some({ run, settings }: AnalysisContext, from: number, to: number): AnalysisContext {
  const has = new Uint8Array(run.people.ids.length);
  has.fill(1, from, to);
  return analysisContext(run, settings, { has, size: to - from });
}

function choicesOf({ choices = [] }: Pick<Card, 'choices'>): readonly Readonly<Record<string, string>>[] {
  return choices.reduce<Record<string, string>[]>(
    (all, { id, options }) => all.flatMap((each) => options.map(({ value }) => ({ ...each, [id]: value }))),
    [{}],
  );
}

const subjects = { step: ['1.2', '1.8', '2.4', '2.10'], question: ['1.8.1', '1.8.2'] } as const;

/** What the tooltips and labels of a chart show. */
function shownIn({ chart }: CardAnswer): readonly string[] {
  const fields = new Set<string>();
  const look = (spec: unknown, key: string) => {
    if (Array.isArray(spec)) for (const each of spec) look(each, key);
    else if (typeof spec === 'object' && spec !== null) {
      if ((key === 'tooltip' || key === 'text') && 'field' in spec) {
        const field = String(spec.field);
        const has = chart?.values.some((row) => field in row);
        if (has) expect(spec).not.toMatchObject({ type: 'quantitative', format: ',' });
        fields.add(field);
      }
      for (const [own, value] of Object.entries(spec)) look(value, own);
    }
  };
  look(chart?.spec, '');
  return (chart?.values ?? []).flatMap((row) => [...fields].map((field) => String(row[field])));
}

/** Counts in a table and its CSV are multiples of the threshold, or not there. */
function checkTable({ schema, rows, withheld: threshold }: CardTable) {
  expect(threshold).toBe(THRESHOLD);
  const counts = schema.columns.filter(isCount).map(({ name }) => name);
  const lines = Papa.parse<Record<string, string>>(toCsv(schema, rows, threshold), { header: true }).data;
  for (const line of lines.slice(0, rows.length)) {
    for (const name of counts) {
      const cell = line[name];
      expect(cell === '' || (Number(cell) >= THRESHOLD && Number(cell) % THRESHOLD === 0), name).toBe(true);
    }
  }
}

/** What dots and lines stand at on the axes of shares, which are labelled in per cent. */
function sharesDrawn({ chart, table }: CardAnswer): readonly string[] {
  const own = new Set(table.schema.columns.filter(({ rests }) => rests === null).map(({ name }) => name));
  const zeros: string[] = [];
  const look = (spec: unknown) => {
    if (Array.isArray(spec)) return spec.forEach(look);
    if (typeof spec !== 'object' || spec === null) return;
    Object.values(spec).forEach(look);
    const { mark, encoding } = spec as { mark?: { type: string }; encoding?: Record<string, Encoded> };
    if (!mark || !encoding || ['bar', 'rect', 'text'].includes(mark.type)) return;
    for (const along of ['x', 'y']) {
      if (encoding[along]?.axis?.labelExpr !== percentLabels) continue;
      for (const field of [encoding[along].field, encoding[`${along}2`]?.field]) {
        if (!field || own.has(field)) continue;
        zeros.push(...(chart?.values ?? []).flatMap((row) => (row[field] === 0 ? [field] : [])));
      }
    }
  };
  look(chart?.spec);
  return zeros;
}

interface Encoded {
  readonly field?: string;
  readonly axis?: { readonly labelExpr?: string } | null;
}

/** Counts that a chart draws: those of its table's columns, and two that are written as a pair. */
function countsDrawn({ chart, table }: CardAnswer): readonly number[] {
  const counts = table.schema.columns.filter(isCount).map(({ name }) => name);
  const cells = (chart?.values ?? []).flatMap((row) => [
    ...counts.flatMap((name) => (typeof row[name] === 'number' ? [row[name]] : [])),
    ...['label', 'label in words'].flatMap((name) => {
      const pair = /^([\d,]+) (?:to|of) ([\d,]+)$/.exec(String(row[name]));
      return pair ? pair.slice(1).map((each) => Number(each.replaceAll(',', ''))) : [];
    }),
  ]);
  return cells.filter((each) => each % THRESHOLD !== 0);
}

/** How far from the truth a figure may be published; null where it is no figure of learners, or of no one count. */
function boundOf({ kind, rests }: ResultColumn, row: Row, said: number): number | null {
  if (typeof said !== 'number' || !rests) return null;
  if (kind === 'correlation' || rests.length > 1) return FARTHEST;
  const either = rests[0].startsWith('%');
  if (either && said < 0) return FARTHEST;
  const share = either || kind === 'rate' || kind === 'percent';
  const whole = kind === 'percent' ? 100 : 1;
  if (!share || rests[0].startsWith('~')) return FARTHEST * Math.max(Math.abs(said), share ? whole : 0);
  const of = Number(row[rests[0].replace('%', '')]);
  // Of so many, half the threshold in the part and half in the whole.
  return of > 0 ? (whole * THRESHOLD) / of : null;
}

function check(answer: CardAnswer, card: Card) {
  const { findings, chart, table } = answer;
  const texts = [...(chart ? [chart.summary] : []), ...shownIn(answer)];
  for (const text of COUNTS_OTHERS.includes(card.id) ? [] : texts) {
    expect(text).not.toMatch(FEW);
    // Sums of withheld parts are no whole that a share could be of.
    expect(text).not.toMatch(/(?<![\d.,])[1-9][\d,]{2,}(?:\.\d+)?\s%(?<!(?<![\d.,])100(?:\.0)?\s%)/);
  }
  // Findings of what is left say what is not so; the engine says what is (`engine/findings.test.ts`).
  expect(findings).toEqual([]);
  expect(sharesDrawn(answer)).toEqual([]);
  expect(countsDrawn(answer)).toEqual([]);
  checkTable(table);
}

let full: AnalysisContext;
beforeAll(async () => {
  full = await contextOf(simulatedFiles({ learners: 400, weeks: 2 }));
});

describe.each([
  ['a run', 400],
  ['twenty learners', 20],
] as const)('of %s', (_, learners) => {
  let results: ReadonlyMap<string, Result>;
  let others: ReadonlyMap<string, Result>;
  let view: CardView;
  beforeAll(() => {
    results = new Map(counted.map((each) => [each.id, withheld(each, some(full, 0, learners))]));
    const half = some(full, learners / 2, learners);
    others = new Map(
      counted
        .filter((each) => each.cards.some(({ comparison }) => comparison))
        .map((each) => [each.id, withheld(each, half)]),
    );
    const datasets = [...full.run.tables.keys()];
    view = {
      choices: {},
      course: full.settings,
      datasets,
      dataEnd: full.run.dataEnd,
      filter: noFilter,
      subject: null,
    };
  });

  it.each(counted)('every count of $id is withheld or a multiple of the threshold', ({ id, tables }) => {
    for (const [name, schema] of Object.entries(tables)) {
      checkTable({ schema, rows: results.get(id)![name], withheld: THRESHOLD });
    }
  });

  it.each(counted)('no figure of $id is far from the truth', ({ id, tables }) => {
    const truth = computations.get(id)!(some(full, 0, learners));
    for (const [name, { sparse: _, ...schema }] of Object.entries(tables)) {
      const rows = suppressed(schema, truth[name], THRESHOLD);
      const figures = schema.columns.filter((each) => each.rests && !isCount(each) && each.kind !== 'count');
      for (const [place, row] of rows.entries()) {
        for (const column of figures) {
          const said = row[column.name];
          const bound = typeof said === 'number' ? boundOf(column, row, said) : null;
          if (bound === null || said === 0) continue;
          const off = Math.abs(Number(said) - Number(truth[name][place][column.name]));
          expect(off, `${name}.${column.name}`).toBeLessThanOrEqual(bound + 1e-9);
        }
      }
    }
  });

  it.each(cards)('$analysis.id/$card.id shows no other', ({ analysis, card }) => {
    for (const choices of choicesOf(card)) {
      for (const subject of card.about ? subjects[card.about] : [null]) {
        const own = { ...view, choices, subject };
        check(cardAnswer(analysis, card, results.get(analysis.id)!, own, THRESHOLD), card);
      }
    }
  });

  it.each(cards.filter(({ card }) => card.comparison))(
    '$analysis.id/$card.id compares no other',
    ({ analysis, card }) => {
      const comparison = card.comparison!;
      for (const choices of choicesOf(comparison)) {
        const sides = [results, others].map((all, place): Side => {
          const result = all.get(analysis.id)!;
          return { label: `Group ${place}`, learners: null, result, view: { ...view, choices } };
        });
        check(comparedAnswer(comparison, usableSides(analysis.tables, sides, THRESHOLD), THRESHOLD), card);
      }
    },
  );
});
