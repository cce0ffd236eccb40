import { beforeAll, describe, expect, it } from 'vitest';
import { presets } from '@/simulate';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { draw } from './chart-kit/test-draw';
import { computations } from './computations';
import type { AnalysisContext } from './context';
import type { Card, CardView, Result } from './definition';
import { analyses } from './registry';
import { subjectIn } from './subject';
import { initialView } from './test-view';

interface Shown {
  readonly id: string;
  readonly analysis: string;
  readonly card: Card;
}

const all: readonly Shown[] = analyses
  .filter(({ about }) => about === undefined)
  .flatMap(({ id, cards }) => cards.map((card) => ({ id: `${id}/${card.id}`, analysis: id, card })));

let context: AnalysisContext;
let steps: readonly string[];
let questions: readonly string[];
const results = new Map<string, Result>();

beforeAll(async () => {
  context = await contextOf(simulatedFiles({ ...presets.small, learners: 400 }));
  const wanted = new Set(all.filter(({ card }) => card.about ?? card.opens).map(({ analysis }) => analysis));
  for (const analysis of wanted) {
    const compute = computations.get(analysis);
    if (compute) results.set(analysis, compute(context));
  }
  steps = context.run.steps.labels;
  const { quiz_questions } = results.get('quiz') ?? {};
  questions = quiz_questions?.map(({ quiz_question }) => String(quiz_question)) ?? [];
}, 120_000);

const viewOf = (card: Card, subject: string | null): CardView => ({
  ...initialView(card),
  course: context.settings,
  subject,
});

/** The view with the initial choices, and those with one of them changed. */
function everyView(card: Card, subject: string | null): readonly CardView[] {
  const view = viewOf(card, subject);
  const changed = (card.choices ?? []).flatMap(({ id, options }) =>
    options.map(({ value }) => ({ ...view, choices: { ...view.choices, [id]: value } })),
  );
  return [view, ...changed];
}

const resultOf = ({ analysis }: Shown): Result => {
  const result = results.get(analysis);
  if (!result) throw new Error(`${analysis} was not computed`);
  return result;
};

it('has steps and questions to look at', () => {
  expect(steps.length).toBeGreaterThan(20);
  expect(questions.length).toBeGreaterThan(5);
});

describe.each(all.filter(({ card }) => card.about))('$id', (shown) => {
  const { card } = shown;

  it('says something of every step or question for which its table has rows, and draws nothing of the others', () => {
    const result = resultOf(shown);
    const has = (card.about === 'step' ? steps : questions).filter((subject) => {
      const view = viewOf(card, subject);
      const { rows } = card.table(result, view);
      const findings = card.findings(result, view);
      expect(findings.length > 0, subject).toBe(rows.length > 0);
      for (const { text } of findings) expect(text, subject).not.toMatch(/NaN|Infinity|undefined|null/);
      if (rows.length === 0) expect(card.chart(result, view), subject).toBeNull();
      return rows.length > 0;
    });
    expect(has.length).toBeGreaterThan(0);
  });

  it('says nothing of a step or question that there is not', () => {
    for (const subject of ['99.9', '99.9.9', '1', '', null]) {
      const view = viewOf(card, subject);
      expect(card.findings(resultOf(shown), view)).toEqual([]);
      expect(card.chart(resultOf(shown), view)).toBeNull();
      expect(card.table(resultOf(shown), view).rows).toEqual([]);
    }
  });

  it('is drawn without complaint, wide and narrow', async () => {
    const result = resultOf(shown);
    const charts = (card.about === 'step' ? steps : questions).flatMap(
      (subject) => card.chart(result, viewOf(card, subject)) ?? [],
    );
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of [charts[0], charts[charts.length - 1]]) {
      for (const width of [300, 1100]) expect((await draw(chart, width)).warnings).toEqual([]);
    }
  });
});

describe.each(all.filter(({ card }) => card.opens))('$id', (shown) => {
  it('has marks that open a page there is', () => {
    const { card } = shown;
    const { opens } = card;
    if (!opens) throw new Error('opens nothing');
    const known = new Set(opens.kind === 'step' ? steps : questions);
    const subjects = card.about === 'step' ? steps : card.about === 'question' ? questions : [null];
    const charts = subjects.flatMap((subject) =>
      everyView(card, subject).flatMap((view) => card.chart(resultOf(shown), view) ?? []),
    );
    const opened = charts.flatMap(({ values }) =>
      values.flatMap((row) => subjectIn(row[opens.field], opens.kind)?.id ?? []),
    );
    expect(opened.filter((id) => !known.has(id))).toEqual([]);
    expect(opened.length).toBeGreaterThan(0);
  });
});
