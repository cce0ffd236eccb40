import { differenceInterval } from '@/stats/newcombe';
import type { FinishingActivity, FinishingResult, FinishingRow } from './tables';

/** How many did something and how many of them finish, and the same of those who did not. */
export type Sides = readonly [did: number, didFinished: number, didNot: number, didNotFinished: number];

/** A row of a step, ten a week, compared by itself where both sides have twenty. */
export function finishingRow(place: number, activity: FinishingActivity, sides: Sides): FinishingRow {
  const [did, did_finished, did_not, did_not_finished] = sides;
  const [one, two] = [did_finished / did, did_not_finished / did_not];
  const compared = did >= 20 && did_not >= 20;
  const interval = differenceInterval({ share: one, trials: did }, { share: two, trials: did_not });
  return {
    week_number: Math.floor(place / 10) + 1,
    step_number: (place % 10) + 1,
    activity,
    reached: did + did_not,
    did,
    did_finished,
    did_rate: did > 0 ? one : null,
    did_not,
    did_not_finished,
    did_not_rate: did_not > 0 ? two : null,
    difference: compared ? one - two : null,
    low: compared ? interval.low : null,
    high: compared ? interval.high : null,
    clear: compared ? interval.low > 0 || interval.high < 0 : null,
  };
}

/** A run of a thousand learners, of whom 300 finish. */
export const finishingResult = (finishing: readonly FinishingRow[], steps = 12): FinishingResult => ({
  finishing,
  finishers: [{ steps, learners: 1000, finished: 300 }],
});
