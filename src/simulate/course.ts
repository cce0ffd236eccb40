import { enrolmentWaves } from './enrolment-waves';
import { completeOptions, type SimulationOptions } from './options';
import { planSteps, type StepPlan } from './outline';
import { planQuestions, type QuestionPlan } from './questions';
import { awayFrom } from './quiet-hour';
import { mix, mixText, type Random } from './random';
import { planStopping, type StoppingPlan } from './stopping';
import { DAY, formatTime, WEEK } from './time';

const WEEKS_OPEN_AFTER_LAST = 4;
const WEEKS_UNTIL_EXPORT = 3;

/** Everything about a simulated run that is the same for all its learners. */
export interface Course {
  readonly options: SimulationOptions;
  /** Differs between runs and slugs of the same seed. */
  readonly seed: number;
  readonly steps: readonly StepPlan[];
  /** When each step opens, in the outline's order. */
  readonly opensAt: Float64Array;
  readonly stopping: StoppingPlan;
  /** The questions of each step, in the outline's order. */
  readonly questions: readonly (readonly QuestionPlan[])[];
  readonly startsAt: number;
  /** No activity after this. */
  readonly closesAt: number;
  /** Nothing at all after this. */
  readonly exportedAt: number;
  readonly drawEnrolment: (random: Random, hoursAhead: number) => number;
  /** A moment as the exports write it, moved out of the quiet hour; nothing for one that never came (`NaN`). */
  readonly stamp: (seconds: number) => string;
}

/** Works out a run's plan from its options. */
export function planCourse(given: Partial<SimulationOptions>): Course {
  const options = completeOptions(given);
  const seed = mix(options.seed, mixText(options.slug), options.run);
  const steps = planSteps(options);
  const startsAt = Date.parse(`${options.startDate}T00:00:00Z`) / 1000;
  const away = awayFrom(options.planted.quietHour);
  const closesAt = startsAt + (options.weeks + WEEKS_OPEN_AFTER_LAST) * WEEK;
  return {
    options,
    seed,
    steps,
    opensAt: Float64Array.from(steps, (step) => startsAt + (step.week - 1) * WEEK),
    stopping: planStopping(steps, options.planted.troubleSteps),
    questions: planQuestions(steps, options.planted.misleadingQuestion, seed),
    startsAt,
    closesAt,
    exportedAt: closesAt + WEEKS_UNTIL_EXPORT * WEEK,
    drawEnrolment: enrolmentWaves(seed, startsAt / DAY, closesAt / DAY),
    stamp: (seconds) => formatTime(away(seconds)),
  };
}
