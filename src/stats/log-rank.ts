import { chiSquareTail } from './chi-square';
import { solve } from './solve';

/** How many of a group ended, and how many were lost from sight, at a time. */
export interface TimeCount {
  readonly time: number;
  readonly events: number;
  readonly censored: number;
}

/** Whether groups end alike: χ² with its degrees of freedom, and how probable one so large is where they do. */
export interface LogRank {
  readonly chiSquare: number;
  readonly degrees: number;
  readonly p: number;
  /** By group: the ends seen, and those to be expected if all groups ended alike. */
  readonly observed: readonly number[];
  readonly expected: readonly number[];
}

/**
 * The log-rank test that two or more groups end alike (N. Mantel, Cancer Chemotherapy Reports 50, 1966; R. Peto and J. Peto,
 * JRSS A 135, 1972), with the hypergeometric variance. Of equal times, ends come before losses. Null where a group is empty
 * or nobody is seen to end while another group is at risk.
 */
export function logRank(groups: readonly (readonly TimeCount[])[]): LogRank | null {
  const size = groups.length;
  const atRisk = groups.map((counts) => counts.reduce((sum, each) => sum + each.events + each.censored, 0));
  if (size < 2 || atRisk.includes(0)) return null;
  const observed = new Array<number>(size).fill(0);
  const expected = new Array<number>(size).fill(0);
  const variance = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const { events, losses } of byTime(groups)) {
    const all = atRisk.reduce((sum, each) => sum + each, 0);
    const ended = events.reduce((sum, each) => sum + each, 0);
    const spread = all > 1 ? (ended * (all - ended)) / (all - 1) : 0;
    for (let i = 0; i < size; i++) {
      const share = atRisk[i] / all;
      observed[i] += events[i];
      expected[i] += ended * share;
      for (let j = 0; j < size; j++) variance[i][j] += spread * share * ((i === j ? 1 : 0) - atRisk[j] / all);
    }
    for (let i = 0; i < size; i++) atRisk[i] -= events[i] + losses[i];
  }
  const excess = observed.map((each, i) => each - expected[i]).slice(1);
  const weights = solve(
    variance.slice(1).map((row) => row.slice(1)),
    excess,
  );
  if (!weights) return null;
  const chiSquare = excess.reduce((sum, each, i) => sum + each * weights[i], 0);
  return { chiSquare, degrees: size - 1, p: chiSquareTail(chiSquare, size - 1), observed, expected };
}

function byTime(groups: readonly (readonly TimeCount[])[]) {
  const times = new Map<number, { time: number; events: number[]; losses: number[] }>();
  const none = () => new Array<number>(groups.length).fill(0);
  groups.forEach((counts, group) => {
    for (const { time, events, censored } of counts) {
      const at = times.get(time) ?? { time, events: none(), losses: none() };
      times.set(time, at);
      at.events[group] += events;
      at.losses[group] += censored;
    }
  });
  return [...times.values()].sort((a, b) => a.time - b.time);
}
