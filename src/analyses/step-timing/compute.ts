import type { ColumnTable } from 'arquero';
import { integers } from '@/course/run';
import { stepsInUse } from '@/course/steps-in-use';
import { visitOrder } from '@/course/visit-order';
import { medianInterval } from '@/stats/median-interval';
import { orNull } from '@/stats/or-null';
import { quantile } from '@/stats/quantile';
import { jointConfidence } from '@/stats/wilson';
import type { AnalysisContext, Compute } from '../context';
import { stepMinutes } from './step-minutes';
import type { StepTimingResult, StepTimingRow } from './tables';
import { weekVisits } from './week-visits';

const CONFIDENCE = 0.95;

function timing(sorted: Float64Array, confidence: number) {
  const { low, high } = medianInterval(sorted, confidence);
  return {
    timed: sorted.length,
    lower_quartile_minutes: orNull(quantile(sorted, 0.25)),
    median_minutes: orNull(quantile(sorted, 0.5)),
    upper_quartile_minutes: orNull(quantile(sorted, 0.75)),
    median_low: orNull(low),
    median_high: orNull(high),
  };
}

function timingRows(context: AnalysisContext, activity: ColumnTable): StepTimingRow[] {
  const { run, settings } = context;
  const steps = run.steps.labels.length;
  const order = visitOrder(activity, run.people.ids.length, steps);
  const step = integers(activity, 'step');
  const visited = new Int32Array(steps);
  for (const row of order.rows) visited[step[row]]++;
  const weeks = weekVisits(context, activity, order);
  const minutes = stepMinutes(activity, order, steps, settings.sessionGapMinutes);
  const places = stepsInUse(run);
  const confidence = jointConfidence(CONFIDENCE, places.length);
  return Array.from(places, (place) => ({
    week_number: run.steps.weeks[place],
    step_number: run.steps.numbers[place],
    visited: visited[place],
    before: weeks?.before[place] ?? null,
    during: weeks?.during[place] ?? null,
    after: weeks?.after[place] ?? null,
    ...timing(minutes[place], confidence),
  }));
}

/** When, by the course's weeks, and for how long learners are at each step. */
export const compute: Compute<StepTimingResult> = (context) => {
  const activity = context.rows('step-activity');
  return { step_timing: activity ? timingRows(context, activity) : [] };
};
