import { expectedByNeighbours } from '@/stats/neighbours';
import { differenceInterval } from '@/stats/newcombe';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import type { CardView } from '../definition';
import { column, tableSchema } from '../schema';
import { cutShort } from '../sentence';
import type { StepActivityRow } from './tables';

/** Steps on each side that say how many learners a step may be expected to lose. */
const REACH = 3;
/** With fewer steps than this between the first and the last, there are no neighbours to compare with. */
const FEWEST_STEPS = 4;
const CONFIDENCE = 0.95;
/** A drop is worth a word from this many learners and this share of all who start. */
const FEWEST_EXCESS = 5;
const LEAST_SHARE = 0.005;

export type DropRow = {
  readonly week_number: number;
  readonly step_number: number;
  readonly still_there: number;
  readonly last_visited: number;
  readonly stop_rate: number;
  readonly low: number;
  readonly high: number;
  readonly expected_rate: number;
  readonly excess: number;
  readonly clear: boolean;
};

export const dropsTable = tableSchema<DropRow>(
  'biggest_drops',
  'step between the first and the last, those that lose clearly more first, and the largest excess first within each; no row where there are fewer than four',
  {
    week_number: column('integer', 'Week', 'The step’s week.'),
    step_number: column('integer', 'Step', 'The step’s number within its week.'),
    still_there: column('count', 'Still there', 'Learners who stop at this step or a later one.'),
    last_visited: column('count', 'Stopped here', 'Learners whose latest first visit is this step.'),
    stop_rate: column('rate', 'Share stopping', 'Stopped here, of those still there.'),
    low: column('rate', 'At least', 'Lower end of the share’s 95 % interval (Wilson).'),
    high: column('rate', 'At most', 'Upper end of the share’s 95 % interval (Wilson).'),
    expected_rate: column(
      'rate',
      'Expected',
      'The higher of the median shares of up to three steps before and of up to three after, the course’s first and last left out; for the second step and the last but one, the largest share of the three on the one side, or where it is more, what the straight line through the first and the third of them goes on to.',
    ),
    excess: column('number', 'More than expected', 'Learners who stop here beyond the expected share.'),
    clear: column(
      'boolean',
      'Clearly more',
      'Whether at least 5 learners and 0.5 % of all who start are lost beyond the expected share, and Newcombe’s interval of the difference of the two shares, 95 % for all rows together (Bonferroni), is above zero. For that the expected share counts as one of 2/π of the learners still there at the steps that it is from, added up (2/15 for the second step and the last but one).',
    ),
  },
);

/** The columns of a table of drops besides the step's own. */
export const dropColumns = [
  'still_there',
  'last_visited',
  'stop_rate',
  'low',
  'high',
  'expected_rate',
  'excess',
  'clear',
] as const satisfies readonly (keyof DropRow)[];

/**
 * Each step's hazard (learners who stop there, of those still there; E. L. Kaplan and P. Meier's discrete hazard, JASA 53,
 * 1958) against what its neighbours lead one to expect. A drop is clear where Newcombe's interval of their difference lies above
 * zero, all steps holding jointly at 95 % (Bonferroni) and the expectation taken for as many learners as it is worth, and where the
 * excess is large enough to matter. The first and the last step are left out: many only look in, and nobody can go further
 * than the end.
 */
export function findDrops(steps: readonly StepActivityRow[]): readonly DropRow[] {
  const starting = steps.reduce((sum, { last_visited }) => sum + last_visited, 0);
  const inner = steps.slice(1, -1).filter(({ remaining, last_visited }) => remaining + last_visited > 0);
  if (inner.length < FEWEST_STEPS) return [];
  const trials = inner.map(({ last_visited, remaining }) => last_visited + remaining);
  const hazards = inner.map(({ last_visited }, place) => last_visited / trials[place]);
  const confidence = jointConfidence(CONFIDENCE, inner.length);
  const enough = Math.max(FEWEST_EXCESS, LEAST_SHARE * starting);
  const rows = inner.map(({ week_number, step_number, last_visited }, place) => {
    const [still_there, stop_rate] = [trials[place], hazards[place]];
    const { value: expected_rate, places, efficiency } = expectedByNeighbours(hazards, place, REACH);
    const around = places.reduce((sum, each) => sum + trials[each], 0);
    const difference = differenceInterval(
      { share: stop_rate, trials: still_there },
      { share: expected_rate, trials: efficiency * around },
      confidence,
    );
    const excess = last_visited - expected_rate * still_there;
    const clear = difference.low > 0 && excess >= enough;
    const { low, high } = wilsonInterval(last_visited, still_there, CONFIDENCE);
    return {
      week_number,
      step_number,
      still_there,
      last_visited,
      stop_rate,
      low,
      high,
      expected_rate,
      excess,
      clear,
    };
  });
  return rows.toSorted((a, b) => Number(b.clear) - Number(a.clear) || b.excess - a.excess);
}

/**
 * The drops that the card shows: none while the run is under way or where only some times are
 * selected, for many have not stopped where they are.
 */
export function shownDrops(steps: readonly StepActivityRow[], view: CardView): readonly DropRow[] {
  return cutShort(view) === null ? findDrops(steps) : [];
}
