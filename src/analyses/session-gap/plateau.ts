import { GAPS } from './gaps';
import type { SessionGapRow } from './tables';

/** On a plateau, a gap twice as long leaves at least all but this share of the sessions. */
export const TOLERANCE = 0.05;
/** A plateau holds a gap and its double. */
const NARROWEST = 2;

/** A range of gaps in minutes, both included. */
export interface Plateau {
  readonly from: number;
  readonly to: number;
}

/** The share of sessions that would be lost by doubling the gap, at the pace between two gaps. */
export function lossPerDoubling(a: SessionGapRow, b: SessionGapRow): number {
  const doublings = Math.log2(b.gap_minutes / a.gap_minutes);
  return 1 - (b.mean_sessions / a.mean_sessions) ** (1 / doublings);
}

/**
 * The widest range of the gaps tried, by the ratio of its ends, within which the sessions per learner fall by no more than
 * the tolerance per doubling of the gap; the shorter gaps of equally wide ranges. Null where there is none.
 */
export function widestPlateau(all: readonly SessionGapRow[]): Plateau | null {
  const rows = all.filter(({ gap_minutes }) => GAPS.includes(gap_minutes));
  let widest: Plateau | null = null;
  let from = 0;
  for (let to = 1; to < rows.length; to++) {
    if (lossPerDoubling(rows[to - 1], rows[to]) > TOLERANCE) from = to;
    const found = { from: rows[from].gap_minutes, to: rows[to].gap_minutes };
    if (found.to / found.from < NARROWEST) continue;
    if (widest === null || found.to / found.from > widest.to / widest.from) widest = found;
  }
  return widest;
}
