import type { ColumnTable } from 'arquero';
import { lastSteps } from '@/course/last-step';
import { stepRanks, stepsInUse } from '@/course/steps-in-use';
import { kaplanMeier, type SurvivalPoint } from '@/stats/kaplan-meier';
import { orNull } from '@/stats/or-null';
import { DAY } from '@/stats/timestamp';
import type { AnalysisContext, Compute } from '../context';
import { endOfData, stillActive, visitSpans } from './spans';
import type { StepSurvivalResult, SurvivalRow } from './tables';

function survivalRow(
  point: SurvivalPoint,
  place: Pick<SurvivalRow, 'basis' | 'time' | 'week_number' | 'step_number'>,
): SurvivalRow {
  const { atRisk, events, censored, survival, low, high } = point;
  return { ...place, at_risk: atRisk, events, censored, survival, low: orNull(low), high: orNull(high) };
}

/** Learners stop at the step of their latest visit, unless it is the last one or they are still active. */
function overSteps({ run }: AnalysisContext, activity: ColumnTable, active: Uint8Array): SurvivalRow[] {
  const places = stepsInUse(run);
  const ranks = stepRanks(places, run.steps.labels.length);
  const last = lastSteps(activity, 'first_visited_at', run.people.ids.length);
  const visitors = Int32Array.from(last.keys()).filter((person) => last[person] >= 0);
  const end = places.length - 1;
  const points = kaplanMeier(
    visitors.map((person) => ranks[last[person]]),
    visitors.map((person) => (active[person] === 1 || ranks[last[person]] === end ? 0 : 1)),
  );
  const byRank = new Map(points.map((point) => [point.time, point]));
  let before = { time: 0, atRisk: visitors.length, events: 0, censored: 0, survival: 1, low: 1, high: 1 };
  return Array.from(places, (place, rank) => {
    const atRisk = before.atRisk - before.events - before.censored;
    before = byRank.get(rank) ?? { ...before, atRisk, events: 0, censored: 0 };
    return survivalRow(before, {
      basis: 'steps',
      time: rank + 1,
      week_number: run.steps.weeks[place],
      step_number: run.steps.numbers[place],
    });
  });
}

/** Learners stop with their latest visit, so many whole days after their first, unless they are still active. */
function overDays(first: Float64Array, last: Float64Array, active: Uint8Array): SurvivalRow[] {
  const visitors = Int32Array.from(first.keys()).filter((person) => Number.isFinite(first[person]));
  const points = kaplanMeier(
    visitors.map((person) => Math.floor((last[person] - first[person]) / DAY)),
    visitors.map((person) => 1 - active[person]),
  );
  return points.map((point) =>
    survivalRow(point, { basis: 'days', time: point.time, week_number: null, step_number: null }),
  );
}

/** How long learners keep going, by steps and by days since their first visit. */
export const compute: Compute<StepSurvivalResult> = (context) => {
  const activity = context.rows('step-activity');
  if (!activity) return { survival: [] };
  const { first, last } = visitSpans(activity, context.run.people.ids.length);
  if (!first.some(Number.isFinite)) return { survival: [] };
  const active = stillActive(last, endOfData(context));
  return { survival: [...overSteps(context, activity, active), ...overDays(first, last, active)] };
};
