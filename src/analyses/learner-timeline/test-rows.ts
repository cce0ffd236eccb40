import type { EventKind } from './kinds';
import type { LearnerEventsRow } from './tables';

const START = Date.UTC(2020, 2, 2);
const DAY = 86_400_000;

/** Events of one learner so many days after 2 March 2020, answers with the number of their attempt at one question. */
export function eventRows(
  events: readonly (readonly [day: number, kind: EventKind, attempt?: number | undefined])[],
): LearnerEventsRow[] {
  return events.map(([day, kind, attempt]) => ({
    learner: 'ann',
    at: new Date(START + day * DAY).toISOString().slice(0, 19).replace('T', ' '),
    minutes: (day - events[0][0]) * 1440,
    kind,
    week_number: kind === 'visited' ? 1 : null,
    step_number: kind === 'visited' ? 2 : null,
    question: attempt === undefined ? null : '1.3.2',
    attempt: attempt ?? null,
    answer: null,
  }));
}
