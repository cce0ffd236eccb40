import type { DatasetId } from '@/formats/format';
import type { GroupId } from './group-sources';

/** What learners may have told of themselves. */
export const answerFields = [
  'archetype',
  'country',
  'detected_country',
  'age_range',
  'gender',
  'highest_education_level',
  'employment_status',
  'employment_area',
] as const;

export type AnswerField = (typeof answerFields)[number];

/** The export in which an answer stands. */
export function answerSource(field: AnswerField): DatasetId {
  return field === 'archetype' ? 'archetype-survey-responses' : 'enrolments';
}

/** When learners enrolled, as against the course's start. Days are those of the chosen clock. */
export const enrolmentWindows = ['long_before', 'before_start', 'start_day', 'first_week', 'later'] as const;

export type EnrolmentWindow = (typeof enrolmentWindows)[number];

/** What a learner must be, or with `not` must not be, to be in a group. */
export type Condition =
  | { readonly kind: 'did'; readonly group: GroupId; readonly not: boolean }
  | { readonly kind: 'enrolled_in'; readonly window: EnrolmentWindow; readonly not: boolean }
  | {
      readonly kind: 'enrolled_between';
      /** ISO dates, both included; null where open. */
      readonly from: string | null;
      readonly to: string | null;
      readonly not: boolean;
    }
  | { readonly kind: 'answered'; readonly field: AnswerField; readonly value: string; readonly not: boolean }
  /** In a group as a whole: with `not`, everyone for whom any of its conditions fails. */
  | { readonly kind: 'among'; readonly group: readonly Condition[]; readonly not: boolean };

/** Learners for whom all conditions hold; everyone where there is none. */
export type LearnerGroup = readonly Condition[];

/** The days whose events count; all days where it is null. */
export type Period =
  | { readonly kind: 'dates'; readonly from: string | null; readonly to: string | null }
  /** From so many days before a notable date to so many after it. */
  | { readonly kind: 'around'; readonly date: string; readonly before: number; readonly after: number }
  | { readonly kind: 'week'; readonly week: number };

/** Hours of the day, from the first included to the last excluded; over midnight where `from` is the later. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/**
 * By whose clock days, weekdays and hours are read: by the course's time zone, by UTC, or each event by the local time of
 * the learner whose it is, estimated from the country that they connected from.
 */
export type Clock = 'course' | 'utc' | 'learner';

/** The one selection that every card and export obeys: whose events count, which of them, and by whose clock. */
export interface Filter {
  readonly group: LearnerGroup;
  readonly period: Period | null;
  readonly hours: Hours | null;
  readonly clock: Clock;
}

/** Every learner, at any time, by the course's clock. */
export const noFilter: Filter = { group: [], period: null, hours: null, clock: 'course' };

/** Whether two groups are described by the same conditions, in the same order. */
export function sameGroup(a: LearnerGroup, b: LearnerGroup): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Everyone who is not in the group; null for the group of everyone, outside of which nobody is. */
export function outside(group: LearnerGroup): LearnerGroup | null {
  if (group.length === 0) return null;
  if (group.length > 1) return [{ kind: 'among', group, not: true }];
  return [{ ...group[0], not: !group[0].not }];
}

const questionOf = (condition: Condition) => JSON.stringify({ ...condition, not: false });

/** Whether two conditions ask the same, turned to “not” or not. */
export function sameQuestion(a: Condition, b: Condition): boolean {
  return questionOf(a) === questionOf(b);
}

/** The group without a condition, turned to “not” or not. */
export function without(group: LearnerGroup, condition: Condition): LearnerGroup {
  return group.filter((other) => !sameQuestion(other, condition));
}

/** Whether a condition hangs on dates of the calendar, and so means something else in another run. */
function isDated(condition: Condition): boolean {
  if (condition.kind === 'among') return condition.group.some(isDated);
  return condition.kind === 'enrolled_between';
}

/** What of a filter means the same in every run of a course: without dates of the calendar. */
export function acrossRuns(filter: Filter): Filter {
  const { group, period } = filter;
  const relative = group.filter((condition) => !isDated(condition));
  if (relative.length === group.length && period?.kind !== 'dates') return filter;
  return { ...filter, group: relative, period: period?.kind === 'dates' ? null : period };
}
