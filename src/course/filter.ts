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

/** When learners enrolled, as against the course's start. Days are those of the course's time zone. */
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
  | { readonly kind: 'answered'; readonly field: AnswerField; readonly value: string; readonly not: boolean };

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

/** The one selection that every card and export obeys: whose events count, and which of them. */
export interface Filter {
  readonly group: LearnerGroup;
  readonly period: Period | null;
  readonly hours: Hours | null;
}

/** Every learner, at any time. */
export const noFilter: Filter = { group: [], period: null, hours: null };
