import { computations } from '@/analyses/computations';
import type { AnalysisContext } from '@/analyses/context';
import type { Card, CardTable, CardView, Chart } from '@/analyses/definition';
import { initialChoices } from '@/analyses/initial-choices';
import { analyses } from '@/analyses/registry';
import { testView } from '@/analyses/test-view';
import { presets } from '@/simulate';
import { dayOf, isoDate } from '@/stats/timestamp';
import { contextOf, simulatedFiles } from './contexts';

/** A card as it shows a run, under one choice. */
export interface ShownCard {
  /** `analysis/card` */
  readonly path: string;
  /** What is chosen on it, where that is not what it shows first. */
  readonly chosen: string;
  readonly chart: Chart | null;
  readonly table: CardTable;
}

/** The view as first shown, and with every option of each choice in turn. */
function views(card: Card): readonly CardView['choices'][] {
  const { choices = [] } = card;
  const initial = initialChoices(card);
  const others = choices.flatMap(({ id, options }) => options.map(({ value }) => ({ [id]: value })));
  return [{}, ...others].map((chosen) => ({ ...initial, ...chosen }));
}

/** The two learners with the most visits. */
function busiest({ run, rows }: AnalysisContext): readonly number[] {
  const visits = new Map<number, number>();
  const person = rows('step-activity')?.array('person') ?? [];
  for (const each of person) if (each < run.people.learners) visits.set(each, (visits.get(each) ?? 0) + 1);
  return [...visits.entries()]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([each]) => each);
}

/** A simulated run with two notable dates, in which every step is an exercise and a social step. */
async function markedRun(): Promise<AnalysisContext> {
  const plain = await contextOf(simulatedFiles(presets.small));
  const start = dayOf(plain.settings.startDate ?? '');
  const settings = {
    ...plain.settings,
    notableDates: [
      { id: 'early', date: isoDate(start + 1), label: 'A mailing' },
      { id: 'late', date: isoDate(start + 9), label: 'A live session' },
    ],
    steps: Object.fromEntries(
      Object.entries(plain.settings.steps).map(([label, step]) => [
        label,
        { ...step, exercise: true, social: true },
      ]),
    ),
  };
  return { ...plain, settings };
}

/** Steps of each kind that has cards of its own, and a question. */
function subjectsOf(context: AnalysisContext): Readonly<Record<'step' | 'question', readonly string[]>> {
  const { labels } = context.run.steps;
  const question = String(computations.get('quiz')?.(context).quiz_questions[0].quiz_question);
  const ofKind = (kind: string) => labels.filter((label) => context.settings.steps[label]?.type === kind);
  return { step: [labels[2], ofKind('video')[0], question.replace(/\.\d+$/, '')], question: [question] };
}

/** Every card of the registry as it shows a simulated run, steps and a question of it, and its two busiest learners. */
export async function everyCard(): Promise<{ context: AnalysisContext; shown: readonly ShownCard[] }> {
  const context = await markedRun();
  const { run, settings } = context;
  const [one, two] = busiest(context);
  const subjects = subjectsOf(context);
  const shown = analyses.flatMap((analysis) => {
    const learners = analysis.id === 'learner-course' ? [one, two] : [one];
    const result = computations.get(analysis.id)?.({
      ...context,
      learners: analysis.about === 'learners' ? learners : [],
    });
    if (!result) return [];
    return analysis.cards.flatMap((card) =>
      views(card).flatMap((choices) =>
        (card.about ? subjects[card.about] : [null]).map((subject) => {
          const view = { ...testView(choices, settings, [], run.dataEnd), subject };
          return {
            path: `${analysis.id}/${card.id}`,
            chosen: Object.values(choices).join(', '),
            chart: card.chart(result, view),
            table: card.table(result, view),
          };
        }),
      ),
    );
  });
  return { context, shown };
}
