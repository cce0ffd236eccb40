import type { DatasetId } from '@/formats/format';

export type ActivityId =
  | 'step_visits'
  | 'step_completions'
  | 'comments'
  | 'responses'
  | 'enrolments'
  | 'unenrolments';

/** The file that holds each activity's events. */
export const activityDatasets: Readonly<Record<ActivityId, DatasetId>> = {
  step_visits: 'step-activity',
  step_completions: 'step-activity',
  comments: 'comments',
  responses: 'question-response',
  enrolments: 'enrolments',
  unenrolments: 'enrolments',
};

export const activityWords: Readonly<Record<ActivityId, string>> = {
  step_visits: 'Step visits',
  step_completions: 'Step completions',
  comments: 'Comments',
  responses: 'Quiz responses',
  enrolments: 'Enrolments',
  unenrolments: 'Unenrolments',
};

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
