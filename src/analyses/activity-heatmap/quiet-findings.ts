import type { CardView, Finding } from '@/analyses/definition';
import { clockWords } from '@/words/clock';
import { hourWords } from '@/words/dates';
import { inWordsUpTo } from '@/words/list';
import { count, counted } from '@/words/numbers';
import { finding } from '../sentence';
import type { WeekHour } from './cells';
import type { ActivityHoursRow } from './tables';

/** The events that the card shows, and how many learners' they are. */
export interface Events {
  readonly cells: readonly WeekHour[];
  readonly total: number;
  readonly learners: number;
  /** What they are called: `step visits`. */
  readonly what: string;
}

const MOST_NAMED = 3;

const fromTo = ({ hour }: ActivityHoursRow) => `${hourWords(hour)} to ${hourWords(hour + 1)}`;

/** The hours of the day that are clearly quieter than those around them, the one with most learners short first. */
export function quietHours(
  hours: readonly ActivityHoursRow[],
  { learners, what }: Events,
  view: CardView,
): Finding[] {
  const short = ({ expected, usual }: ActivityHoursRow) => expected - usual;
  const [quietest, ...more] = hours.filter(({ quiet }) => quiet).toSorted((a, b) => short(b) - short(a));
  if (!quietest) return [];
  const { hour, usual, expected, dates, fewer } = quietest;
  const text = `From ${fromTo(quietest)} (${clockWords(view)}) only ${count(usual)} of the ${counted(learners, 'learner')} with ${what} ${usual === 1 ? 'is' : 'are'} active, where the hours before and after suggest at least ${count(expected)} (two busiest dates left out). An outage at that hour may be the reason.`;
  const first = finding('quiet-hour', text, { hour, usual, expected, dates, fewer, learners }, learners);
  if (more.length === 0) return [first];
  const names = more.map(
    (each) => `${fromTo(each)} (${count(each.usual)}, at least ${count(each.expected)} expected)`,
  );
  const others = `Clearly quieter than the hours around, too: ${inWordsUpTo(MOST_NAMED, names)}.`;
  return [first, { key: 'more-quiet-hours', text: others, values: { hours: more.length } }];
}
