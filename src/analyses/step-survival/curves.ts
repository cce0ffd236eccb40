import { kaplanMeier } from '@/stats/kaplan-meier';
import { rateWords } from '@/words/numbers';
import type { Side } from '../comparison';
import { matchSteps } from '../comparison-kit/match-steps';
import type { StepSurvivalResult, SurvivalBasis } from './tables';

/** How many of a side's learners go on, by how far or how long they have come. */
export interface SideCurve {
  readonly learners: number;
  /** In order of time: places on the common axis of steps, from 0, or whole days. */
  readonly points: ReturnType<typeof kaplanMeier>;
}

export type Sides = readonly Side<StepSurvivalResult>[];

export interface Curves {
  readonly basis: SurvivalBasis;
  readonly curves: readonly SideCurve[];
  /** The steps of the common axis; empty for days. */
  readonly grid: readonly { readonly week_number: number; readonly step_number: number }[];
}

interface Counts {
  readonly time: number;
  readonly events: number;
  readonly censored: number;
}

function curveOf(counts: readonly Counts[]): SideCurve {
  const times: number[] = [];
  const events: number[] = [];
  for (const each of counts) {
    for (let i = 0; i < each.events + each.censored; i++) {
      times.push(each.time);
      events.push(i < each.events ? 1 : 0);
    }
  }
  return { learners: times.length, points: kaplanMeier(times, events) };
}

/** Each side's curve on a common axis. A step that the first side lacks counts with the one before it that it has. */
export function curvesOf(sides: Sides, basis: SurvivalBasis): Curves {
  const rows = sides.map(({ result }) => result.survival.filter((row) => row.basis === basis));
  if (basis === 'days') return { basis, curves: rows.map(curveOf), grid: [] };
  const steps = rows.map((own) =>
    own.map(({ week_number, step_number }) => ({
      week_number: week_number ?? 0,
      step_number: step_number ?? 0,
    })),
  );
  const { grid, places } = matchSteps(sides.map(({ view }, side) => ({ steps: steps[side], view })));
  const curves = rows.map((own, side) => {
    let reached = 0;
    return curveOf(
      own.map(({ events, censored }, at) => {
        reached = Math.max(reached, places[side][at]);
        return { time: reached, events, censored };
      }),
    );
  });
  return { basis, curves, grid };
}

/** The share of a side that goes on beyond each whole time from 0 to the last, with its band. */
export function carried({ points }: SideCurve, times: number) {
  let last = { survival: 1, low: 1, high: 1 };
  let next = 0;
  return Array.from({ length: times }, (_, time) => {
    while (next < points.length && points[next].time <= time) {
      const { survival, low, high } = points[next++];
      last = {
        survival,
        low: Number.isNaN(low) ? survival : low,
        high: Number.isNaN(high) ? survival : high,
      };
    }
    return { ...last, text: rateWords(last.survival) };
  });
}
