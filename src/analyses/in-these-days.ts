import { counted } from '@/words/numbers';
import type { CardView, Finding } from './definition';

/** What is selected. */
type Selected = Pick<CardView, 'filter'>;

/** Whether only some days or hours are selected, so that what is shown is not all that was. */
export function isPartial({ filter }: Selected): boolean {
  return filter.period !== null || filter.hours !== null;
}

/** When it was, after what was done: ` in these days`, ` at these hours`; empty where every time counts. */
export function inTheseDays({ filter: { period, hours } }: Selected): string {
  if (period === null) return hours === null ? '' : ' at these hours';
  return hours === null ? ' in these days' : ' in these days and hours';
}

/**
 * Says that the chosen times do not tell of a whole way through the course: learners may have begun before them, or gone
 * on after.
 * @param what What cannot be told, as the sentence begins: `Who finishes`.
 * @param learners Who visited a step at the chosen times.
 */
export function notToldFrom(view: Selected, what: string, learners: number): Finding {
  const text = `${what} cannot be told from the chosen times alone: the ${counted(learners, 'learner')} who visited a step${inTheseDays(view)} may have begun before or gone on after.`;
  return { key: 'not-told', text, values: { learners } };
}
