import type { Compute } from '../context';
import type { WeeklyPulseResult } from './tables';
import { weekRows } from './weeks';

/** How active and engaged learners are week by week. */
export const compute: Compute<WeeklyPulseResult> = (context) => ({ weekly_pulse: weekRows(context) });
