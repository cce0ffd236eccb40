import type { SessionPaceRow } from './tables';

/** Rows for these minutes and numbers of learners, two sessions each, with a step every three minutes. */
export function paceRows(learners: Readonly<Record<number, number>>): SessionPaceRow[] {
  return Object.entries(learners).map(([text, people]) => {
    const minute = Number(text);
    return {
      minute,
      sessions: 2 * people,
      share: (2 * people) / 1000,
      learners: people,
      mean_steps: minute / 3,
      lower_quartile: minute / 5,
      median_steps: minute / 3,
      upper_quartile: minute / 2.5,
    };
  });
}
