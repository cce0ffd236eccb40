import { DAY, weekdayOf } from './time';

/** Signals that are put into the course on purpose, so that a test can look for them. */
export interface PlantedSignals {
  /** Labels such as `2.4`: steps where learners stop at several times the rate of the neighbours. */
  readonly troubleSteps: readonly string[];
  /** A question such as `1.8.2` whose first answers mostly pick one wrong option, or none. */
  readonly misleadingQuestion: string | null;
  /** The hour of the day (UTC, 1 to 22) at which next to nobody does anything, or none. */
  readonly quietHour: number | null;
}

/** What course is simulated. The same options give the same bytes. */
export interface SimulationOptions {
  readonly slug: string;
  readonly title: string;
  readonly run: number;
  /** Enrolled learners, 200 to 1,000,000. */
  readonly learners: number;
  /** 2 to 12. */
  readonly weeks: number;
  readonly seed: number;
  /** ISO date of a Monday. */
  readonly startDate: string;
  readonly planted: PlantedSignals;
}

/** No planted signal: a course in which there is nothing to find. */
export const cleanCourse: PlantedSignals = { troubleSteps: [], misleadingQuestion: null, quietHour: null };

/** Two trouble steps well inside the course, one misleading question, and a quiet hour after noon. */
export function plantedByDefault(weeks: number): PlantedSignals {
  return { troubleSteps: ['2.4', weeks > 2 ? '3.6' : '2.10'], misleadingQuestion: '1.8.2', quietHour: 13 };
}

/** A run small enough for a first look: about a second to import. */
const small: SimulationOptions = {
  slug: 'reading-weather-maps',
  title: 'Reading Weather Maps',
  run: 3,
  learners: 1500,
  weeks: 4,
  seed: 20_250_203,
  startDate: '2025-02-03',
  planted: plantedByDefault(4),
};

/** Ready-made courses. */
export const presets: { readonly small: SimulationOptions; readonly large: SimulationOptions } = {
  small,
  large: {
    ...small,
    run: 2,
    learners: 50_000,
    weeks: 12,
    startDate: '2024-09-02',
    planted: plantedByDefault(12),
  },
};

/** The options with the small preset's values where none are given. Throws on values out of range. */
export function completeOptions(given: Partial<SimulationOptions>): SimulationOptions {
  const weeks = given.weeks ?? small.weeks;
  const options = { ...small, planted: plantedByDefault(weeks), ...given };
  requireWhole('learners', options.learners, 200, 1_000_000);
  requireWhole('weeks', weeks, 2, 12);
  requireWhole('run', options.run, 1, 999);
  const { quietHour } = options.planted;
  if (quietHour !== null) requireWhole('quietHour', quietHour, 1, 22);
  const start = Date.parse(`${options.startDate}T00:00:00Z`);
  if (Number.isNaN(start) || weekdayOf(start / 1000 / DAY) !== 0) {
    throw new RangeError(`startDate must be a Monday, not ${options.startDate}`);
  }
  return options;
}

function requireWhole(name: string, value: number, low: number, high: number): void {
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new RangeError(`${name} must be a whole number from ${low} to ${high}, not ${value}`);
  }
}
