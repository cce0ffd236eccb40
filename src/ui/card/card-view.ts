import type { Card, CardView } from '@/analyses/definition';
import type { CurrentRun } from '@/store/use-run';

/** What a card sees of the shown run. */
export function viewOf(
  { course, run }: Pick<CurrentRun, 'course' | 'run'>,
  filter: CardView['filter'],
  subject: string | null,
  choices: CardView['choices'],
): CardView {
  return { choices, course, datasets: run.datasets, dataEnd: run.dataEnd, filter, subject };
}

/** A card's choices before anything is chosen. */
export function initialChoices(card: Pick<Card, 'choices'>): CardView['choices'] {
  return Object.fromEntries((card.choices ?? []).map(({ id, initial }) => [id, initial]));
}
