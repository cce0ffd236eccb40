import { dayOf, isoDate } from '@/stats/timestamp';
import type { EngagementWeights } from './engagement-weights';

export { defaultWeights, type EngagementPart, engagementParts } from './engagement-weights';

export const stepTypes = ['article', 'video', 'quiz', 'discussion', 'exercise', 'other'] as const;

export type StepType = (typeof stepTypes)[number];

/** The longest gap within a study session that can be set, in minutes: a day. */
export const LONGEST_GAP = 24 * 60;

export interface StepSettings {
  readonly title: string | null;
  readonly type: StepType;
  /** Learners do something here: an exercise, a test, a task. */
  readonly exercise: boolean;
  /** Learners talk to each other here. */
  readonly social: boolean;
}

export interface NotableDate {
  readonly id: string;
  /** ISO date in the course's time zone. */
  readonly date: string;
  readonly label: string;
}

/** What the exports do not say about a course, or say only indirectly. */
export interface CourseSettings {
  readonly name: string;
  /** ISO dates in the course's time zone; null where unknown. Detected ones are days in UTC. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly weeks: number;
  readonly notableDates: readonly NotableDate[];
  /** IANA name, such as `Europe/London`. */
  readonly timeZone: string;
  /** A study session ends where the next visit comes this many minutes or more later. */
  readonly sessionGapMinutes: number;
  /** How the parts of the engagement score are weighed; as usual where absent. */
  readonly engagementWeights?: EngagementWeights;
  /** By step label, such as `1.10`. */
  readonly steps: Readonly<Record<string, StepSettings>>;
}

/** The user's changes; what is absent stays as the data suggests. */
export interface SettingsChanges extends Partial<Omit<CourseSettings, 'steps'>> {
  readonly steps?: Readonly<Record<string, Partial<StepSettings>>>;
}

/** The last day of a course that begins on this day and lasts so many weeks. */
export function endOf(startDate: string, weeks: number): string {
  return isoDate(dayOf(startDate) + 7 * weeks - 1);
}

/** The end where only the start or the weeks are changed: it follows them, where it is known at all. */
function movedEnd(defaults: CourseSettings, changes: SettingsChanges): Partial<CourseSettings> {
  const { startDate, weeks } = { ...defaults, ...changes };
  const moved = changes.startDate !== undefined || changes.weeks !== undefined;
  return moved && defaults.endDate !== null && startDate && weeks > 0
    ? { endDate: endOf(startDate, weeks) }
    : {};
}

/**
 * The settings in force: the user's changes over what the data suggests. The end follows a start or a number of weeks that
 * was changed, unless it was set itself.
 */
export function applyChanges(defaults: CourseSettings, changes: SettingsChanges): CourseSettings {
  const { steps: changedSteps, ...rest } = changes;
  const steps = Object.fromEntries(
    Object.entries(defaults.steps).map(([label, step]) => [label, { ...step, ...changedSteps?.[label] }]),
  );
  return { ...defaults, ...movedEnd(defaults, changes), ...rest, steps };
}

/** How many days before the start registration counts as opened where its day is not given. */
export const LONG_BEFORE_DAYS = 28;

/** What the notable date is called on which registration opens. */
export const REGISTRATION_OPENS = 'Registration opens';

/** When registration opened. */
export interface RegistrationDay {
  /** In days from the start, below 0. */
  readonly opens: number;
  /** Whether a notable date says so; else it is the usual. */
  readonly dated: boolean;
}

/** When registration opened: on the notable date of that name, where it is before the start. */
export function registrationDay({
  startDate,
  notableDates,
}: Pick<CourseSettings, 'startDate' | 'notableDates'>): RegistrationDay {
  const given = notableDates.find(({ label, date }) => label.trim() === REGISTRATION_OPENS && date !== '');
  if (!given || startDate === null) return { opens: -LONG_BEFORE_DAYS, dated: false };
  const opens = dayOf(given.date) - dayOf(startDate);
  return opens < 0 ? { opens, dated: true } : { opens: -LONG_BEFORE_DAYS, dated: false };
}
