import type { StepPlan } from './outline';

const AT_FIRST_STEP = 0.33;
const EARLY = 0.1;
const EARLY_STEPS = 7;
const OVER_THE_WHOLE_COURSE = 1.7;
const AT_TROUBLE_STEP = 0.2;

/** How likely learners are to go no further, by step. */
export interface StoppingPlan {
  /** The average learner's probability. */
  readonly rates: Float64Array;
  /** 1 where the step itself stops people (the first step, trouble steps), so that their traits matter less. */
  readonly obstacles: Uint8Array;
}

/**
 * Large at the first step, then falling smoothly to a level that is the lower the longer the course,
 * and several times the neighbours' at the trouble steps.
 */
export function planStopping(steps: readonly StepPlan[], troubleSteps: readonly string[]): StoppingPlan {
  for (const label of troubleSteps) {
    if (!steps.some((step) => step.label === label)) throw new RangeError(`There is no step ${label}`);
  }
  const obstacles = Uint8Array.from(steps, (step, i) =>
    i === 0 || troubleSteps.includes(step.label) ? 1 : 0,
  );
  const level = OVER_THE_WHOLE_COURSE / steps.length;
  const rates = Float64Array.from(steps, (_, i) => {
    const smooth = level + EARLY * Math.exp(-i / EARLY_STEPS);
    if (obstacles[i] === 0) return smooth;
    return i === 0 ? AT_FIRST_STEP : Math.max(AT_TROUBLE_STEP, 5 * smooth);
  });
  return { rates, obstacles };
}

/** A learner's probability of stopping at a step; `frailty` is 1 for the average learner. */
export function stoppingProbability(plan: StoppingPlan, step: number, frailty: number): number {
  return plan.rates[step]! * (plan.obstacles[step] === 1 ? Math.sqrt(frailty) : frailty);
}
