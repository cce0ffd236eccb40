import { expect, it } from 'vitest';
import { activity } from '@/pages/activity';
import type { CardPageContent } from '@/pages/card-page';
import { quiz } from '@/pages/quiz';
import { steps } from '@/pages/steps';
import { cleanCourse, type PlantedSignals, presets } from '@/simulate';
import { simulatedDatasets } from '@/testing/contexts';
import { computations } from './computations';
import type { AnalysisContext } from './context';
import type { Finding } from './definition';
import { initialChoices } from './initial-choices';
import { findCard } from './registry';
import { testView } from './test-view';

const simulated = (seed: number, planted: PlantedSignals) =>
  simulatedDatasets({ ...presets.small, seed, planted }, [
    ...(['enrolments', 'step-activity', 'question-response', 'comments', 'team-members'] as const),
  ]);

/** A card's findings as the page first shows them, or with every option of each of its choices in turn. */
function findings(context: AnalysisContext, path: string, everyOption = false): readonly Finding[] {
  const found = findCard(path);
  const result = found && computations.get(found.analysis.id)?.(context);
  if (!result) throw new Error(`no card ${path}`);
  const { choices = [] } = found.card;
  const initial = initialChoices(found.card);
  const others = choices.flatMap(({ id, options }) => options.map(({ value }) => ({ [id]: value })));
  const { settings, run } = context;
  return [{}, ...(everyOption ? others : [])].flatMap((chosen) =>
    found.card.findings(result, testView({ ...initial, ...chosen }, settings, [], run.dataEnd)),
  );
}

const first = (context: AnalysisContext, { cards }: CardPageContent) => findings(context, cards[0])[0];

it.each([
  [1, '2.4', '1.8.2', 13],
  [2, '1.12', '2.15.3', 8],
  [3, '3.7', '1.15.1', 19],
  [4, '2.11', '3.8.3', 16],
  [5, '3.2', '2.8.4', 10],
])(
  'planted with seed %i, step %s, question %s and hour %i are their pages’ first findings',
  async (seed, step, question, hour) => {
    const context = await simulated(seed, {
      troubleSteps: [step],
      misleadingQuestion: question,
      quietHour: hour,
    });
    expect(first(context, steps)).toMatchObject({ key: 'drop', values: { step } });
    expect(first(context, quiz)).toMatchObject({ key: 'misleading', values: { question, questions: 1 } });
    expect(first(context, activity)).toMatchObject({ key: 'quiet-hour', values: { hour } });
  },
);

it('finds what is planted in the sample that the page offers', async () => {
  const { seed, planted } = presets.small;
  const context = await simulated(seed, planted);
  const [drop, more] = findings(context, steps.cards[0]);
  expect(drop.key).toBe('drop');
  expect(planted.troubleSteps).toContain(drop.values.step);
  expect(more).toMatchObject({ key: 'more-drops', values: { steps: 1 } });
  expect(first(context, quiz).values).toMatchObject({ question: planted.misleadingQuestion });
  expect(first(context, activity).values).toMatchObject({ hour: planted.quietHour });
});

const plantedKeys = /^(drop|more-drops|misleading|more-misleading|quiet-hour|more-quiet-hours)$/;

it.each([1, 2, 3, 4, 5])(
  'no card of the three pages finds any of them in a clean course, seed %i',
  async (seed) => {
    const context = await simulated(seed, cleanCourse);
    const all = [steps, quiz, activity].flatMap(({ cards }) =>
      cards.flatMap((path) => findings(context, path, true)),
    );
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter(({ key }) => plantedKeys.test(key)).map(({ text }) => text)).toEqual([]);
  },
);
