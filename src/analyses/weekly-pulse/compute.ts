import type { Compute } from '../context';
import { kindRows } from './kinds';
import type { WeeklyPulseResult } from './tables';
import { weekRows } from './weeks';

/** How active and engaged learners are week by week, and how much of each kind of step they complete. */
export const compute: Compute<WeeklyPulseResult> = (context) => ({
  weekly_pulse: weekRows(context),
  kind_completion: kindRows(context),
});
