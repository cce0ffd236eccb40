import { beforeAll, describe, expect, it } from 'vitest';
import type { Side } from '@/analyses/comparison';
import type { Card, CardView, Finding, Row } from '@/analyses/definition';
import { initialChoices } from '@/analyses/initial-choices';
import { analyses } from '@/analyses/registry';
import { comparedAnswer, usableSides } from '@/analyses/withholding/answer';
import { viewUnder } from '@/analyses/withholding/wholes';
import { noFilter } from '@/course/filter';
import { simulatedFiles } from '@/testing/contexts';
import { valueIn } from '@/testing/engine-files';
import { textSource } from '@/testing/sources';
import { CourseEngine } from './engine';
import type { RunSummary, Said, Selection } from './protocol';

const UNDER = 10;
/** Of so many learners and more a share is known well enough where counts are rounded. */
const MANY = 120;

const cards = analyses
  .filter(({ about }) => about !== 'learners')
  .flatMap((analysis) =>
    analysis.cards.map((card) => ({ analysis, card, path: `${analysis.id}/${card.id}` })),
  );

/** What is compared: everyone, and those of them who completed a step. */
const groups = [
  noFilter,
  { ...noFilter, group: [{ kind: 'did', group: 'completed_step', not: false }] },
] as const;

/** Cards that count the team, weeks or steps in the words in which others count learners. */
const countsOthers: readonly string[] = ['comment-people/educators'];

const NUMBER = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)*/g;
const wordsOf = (text: string) => text.replaceAll(NUMBER, '#');
const numbersOf = (text: string) => text.match(NUMBER) ?? [];

/** What is said of learners in so many words: how many they are. */
const OF_LEARNERS =
  /(?<![\d.,–-])(\d{1,3}(?:,\d{3})+|\d+) (?:learners|enrolments|unenrolments|visits|visitors|comments|threads|responses|views|completions|sessions of)\b/g;

/** Every way in which a card can be shown, by its choices one at a time. */
function choicesOf(card: Pick<Card, 'choices'>): readonly CardView['choices'][] {
  const initial = initialChoices(card);
  const others = (card.choices ?? []).flatMap(({ id, options }) =>
    options.map(({ value }) => ({ ...initial, [id]: value })),
  );
  return [initial, ...others];
}

const subjects = { step: ['1.2', '1.8'], question: ['1.8.1', '1.8.2'] } as const;

/** Fails where what is said is not the true sentence with published figures in it. */
function checkSaid({ findings, summary }: Said, truth: readonly Finding[], path: string) {
  const order = findings.map(({ key, text }) =>
    truth.findIndex((each) => each.key === key && wordsOf(each.text) === wordsOf(text)),
  );
  expect(order.every((place, index) => place > (order[index - 1] ?? -1))).toBe(true);
  for (const [index, { text, values }] of findings.entries()) {
    expect(values).toEqual({});
    const own = truth[order[index]];
    expect(numbersOf(text)).toHaveLength(numbersOf(own.text).length);
    for (const [place, { 0: said, index: at }] of [...text.matchAll(NUMBER)].entries()) {
      const [number, exact] = [said, numbersOf(own.text)[place]].map((each) =>
        Number(each.replaceAll(',', '')),
      );
      // A count is at most half a step of rounding away; a share or a median of few may be further.
      const isShare = /^\s%/.test(text.slice(at + said.length));
      if (Number.isInteger(number) && Number.isInteger(exact) && !isShare)
        expect(Math.abs(number - exact), text).toBeLessThanOrEqual(UNDER / 2);
    }
  }
  if (countsOthers.includes(path)) return;
  for (const text of [...findings.map((each) => each.text), summary ?? '']) {
    for (const [, said] of text.matchAll(OF_LEARNERS)) {
      const number = Number(said.replaceAll(',', ''));
      expect(number % UNDER, text).toBe(0);
      expect(number, text).toBeGreaterThan(0);
    }
    expect(text).not.toMatch(/\bat most 0\b/);
    expect(text.replace('from 0 to 100', '')).not.toMatch(
      /(?<![\d.])0(?:\.0)?\s%|(?<![\d.])100(?:\.0)?\s%(?! interval)/,
    );
  }
}

describe.each([900, 200])('of a course of %i learners', (learners) => {
  const engine = new CourseEngine();
  let run: RunSummary;
  let selection: Selection;
  beforeAll(async () => {
    const files = simulatedFiles({ learners, weeks: 3 });
    const sources = Object.entries(files).map(([name, text]) => textSource(name, text));
    [run] = valueIn(await engine.importSources(sources)).runs;
    selection = { run: run.id, settings: {}, filter: noFilter };
  });

  const viewOf = (choices: CardView['choices'], subject: string | null): CardView => ({
    choices,
    course: run.defaults,
    datasets: run.datasets,
    dataEnd: run.dataEnd,
    filter: noFilter,
    subject,
  });

  async function said(
    path: string,
    shows: 'card' | 'comparison',
    sides: readonly (Omit<Side, 'result'> & { selection: Selection })[],
  ) {
    const outcome = await engine.findings({ cards: [path], shows, sides, withhold: UNDER });
    return valueIn(outcome);
  }

  it.each(cards)('$path says what is true, in published figures', async ({ analysis, card, path }) => {
    const exact = valueIn(await engine.compute(analysis.id, selection));
    for (const choices of choicesOf(card)) {
      for (const subject of card.about ? subjects[card.about] : [null]) {
        const view = viewOf(choices, subject);
        const answer = await said(path, 'card', [{ label: '', learners: null, view, selection }]);
        checkSaid(answer, card.findings(exact, viewUnder(view, UNDER)), path);
      }
    }
  });

  it.each(cards.filter(({ card }) => card.comparison))(
    '$path compares what differs, in published figures',
    async ({ analysis, card, path }) => {
      const { comparison } = card;
      if (!comparison) return;
      const selections = groups.map((filter) => ({ ...selection, filter })) as readonly Selection[];
      const exact = await Promise.all(selections.map((each) => engine.compute(analysis.id, each)));
      for (const choices of choicesOf(comparison)) {
        const sides = selections.map((each, place) => ({
          label: `Group ${'AB'[place]}`,
          learners: null,
          view: { ...viewOf(choices, null), filter: each.filter ?? noFilter },
          selection: each,
        }));
        const answer = await said(path, 'comparison', sides);
        const full = sides.flatMap(({ selection: _, ...side }, place): Side[] => {
          const outcome = exact[place];
          return outcome.ok ? [{ ...side, view: viewUnder(side.view, UNDER), result: outcome.value }] : [];
        });
        if (full.length === 2) checkSaid(answer, comparison.findings(full), path);
      }
    },
  );

  it.each(cards.filter(({ card }) => card.comparison))(
    '$path compares no shares that are false for want of what is withheld',
    async ({ analysis, card }) => {
      const { comparison } = card;
      if (!comparison) return;
      const sidesOf = async (withhold: number) => {
        const sides: Side[] = [];
        for (const [place, filter] of groups.entries()) {
          const outcome = await engine.compute(analysis.id, { ...selection, filter, withhold });
          const view = { ...viewOf(initialChoices(comparison), null), filter };
          const label = `Group ${'AB'[place]}`;
          if (outcome.ok) sides.push({ label, learners: null, view, result: outcome.value });
        }
        return sides;
      };
      const tableOf = (sides: readonly Side[], withhold: number) =>
        comparedAnswer(comparison, usableSides(analysis.tables, sides, withhold), withhold).table;
      const exact = tableOf(await sidesOf(0), 0);
      const left = tableOf(await sidesOf(UNDER), UNDER);
      const { columns } = exact.schema;
      const names = columns.filter(({ kind }) => kind === 'label' || kind === 'integer');
      const keyOf = (row: Row) => names.map(({ name }) => row[name]).join('|');
      const truth = new Map(exact.rows.map((row) => [keyOf(row), row]));
      const counts = columns.filter(({ kind }) => kind === 'count').map(({ name }) => name);
      for (const row of left.rows) {
        const own = truth.get(keyOf(row));
        // Of few, a share of rounded counts may be far from the true one.
        if (!own || Math.max(...counts.map((name) => Number(own[name] ?? 0))) < MANY) continue;
        for (const { name, kind } of columns) {
          const [said, is] = [row[name], own[name]];
          if (kind !== 'rate' || typeof said !== 'number' || typeof is !== 'number') continue;
          expect(Math.abs(said - is), `${keyOf(row)}: ${name} ${said}, truly ${is}`).toBeLessThan(0.1);
        }
      }
    },
  );
});

/** A course of two weeks with so many enrolments, and its one side: everyone. */
async function courseOf(learners: number) {
  const engine = new CourseEngine();
  const files = Object.entries(simulatedFiles({ learners, weeks: 2 }));
  const sources = files.map(([name, text]) => textSource(name, text));
  const [run] = valueIn(await engine.importSources(sources)).runs;
  const view: CardView = {
    choices: {},
    course: run.defaults,
    datasets: run.datasets,
    dataEnd: run.dataEnd,
    filter: noFilter,
    subject: null,
  };
  const sides = [{ label: '', learners: null, view, selection: { run: run.id, settings: {} } }];
  return { engine, run, sides };
}

it('has for each whole of a chart the number that the sentences have', async () => {
  const { engine, sides } = await courseOf(903);
  const { findings, wholes } = valueIn(
    await engine.findings({ cards: ['comment-people/how-many'], shows: 'card', sides, withhold: UNDER }),
  );
  const [of] = wholes;
  expect(findings[0].text).toMatch(/^Of 900 learners who enrolled, /);
  expect(of.Enrolled).toBe(900);
  const commented = /, ([\d,]+) commented/.exec(findings[0].text)?.[1];
  expect(of['Enrolled, not none']).toBe(Number(commented));
  for (const each of Object.values(of)) expect(each % UNDER).toBe(0);
});

it('says the numbers of learners of a course by the exact ones, rounded', async () => {
  const { engine, run, sides } = await courseOf(403);
  const { enrolment_daily: days } = valueIn(await engine.compute('enrolment-daily', sides[0].selection));
  const before = days.filter(({ date }) => String(date) < (run.defaults.startDate ?? ''));
  const exact = before.reduce((sum, { enrolments }) => sum + Number(enrolments), 0);
  const { findings } = valueIn(
    await engine.findings({ cards: ['enrolment-daily/when'], shows: 'card', sides, withhold: UNDER }),
  );
  const said = findings.find(({ key }) => key === 'before-start')?.text ?? '';
  expect(Number(said.split(' ')[0])).toBe(Math.round(exact / UNDER) * UNDER);
});

it('says a part where the rest of a sentence is of withheld counts', async () => {
  const { engine, run, sides } = await courseOf(1500);
  const silent: string[] = [];
  for (const path of [
    'comment-activity/threads',
    'enrolment-days/top-days',
    'quiz-answerers/how-many',
    'step-activity/unenrolled',
    'step-transitions/order',
    'study-rhythm/days-between',
    'video-stats/audience',
  ]) {
    const view = { ...sides[0].view, dataEnd: run.dataEnd };
    const asked = { cards: [path], shows: 'card', sides: [{ ...sides[0], view }], withhold: UNDER } as const;
    if (valueIn(await engine.findings(asked)).findings.length === 0) silent.push(path);
  }
  expect(silent).toEqual([]);
});
