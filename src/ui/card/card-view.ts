import type { CardView } from '@/analyses/definition';
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
