import { GAPS } from './gaps';
import type { SessionGapRow } from './tables';

/** Rows for all gaps tried and the one in use, with so many sessions per learner and minutes of study by gap. */
export function gapRows(
  learners: number,
  inUse: number,
  sessionsAt: (gap: number) => number,
  minutesAt: (gap: number) => number = (gap) => 10 * gap,
): SessionGapRow[] {
  return [...new Set([...GAPS, inUse])]
    .sort((a, b) => a - b)
    .map((gap_minutes) => ({
      gap_minutes,
      current: gap_minutes === inUse,
      learners,
      sessions: learners * sessionsAt(gap_minutes),
      mean_sessions: sessionsAt(gap_minutes),
      median_sessions: 2,
      mean_session_minutes: minutesAt(gap_minutes) / sessionsAt(gap_minutes),
      median_session_minutes: 8,
      study_minutes: learners * minutesAt(gap_minutes),
    }));
}

/** Four sessions a learner with a gap of an hour, and this share fewer with every doubling. */
export const falling = (loss: number) => (gap: number) => 4 * (1 - loss) ** Math.log2(gap / 60);
