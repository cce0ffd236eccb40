import type { DatasetId } from '@/formats/format';
import { counted } from '@/words/numbers';
import type { CardView, Choice } from '../definition';

export type ActivityId =
  | 'step_visits'
  | 'step_completions'
  | 'comments'
  | 'responses'
  | 'enrolments'
  | 'unenrolments';

interface EventColumn {
  readonly dataset: DatasetId;
  /** The column of the events' times. */
  readonly column: string;
}

/** Where each activity's events are, in the order of the result tables. */
export const activityEvents: Readonly<Record<ActivityId, EventColumn>> = {
  step_visits: { dataset: 'step-activity', column: 'first_visited_at' },
  step_completions: { dataset: 'step-activity', column: 'last_completed_at' },
  enrolments: { dataset: 'enrolments', column: 'enrolled_at' },
  unenrolments: { dataset: 'enrolments', column: 'unenrolled_at' },
  responses: { dataset: 'question-response', column: 'submitted_at' },
  comments: { dataset: 'comments', column: 'timestamp' },
};

/** Every activity, in the order of the result tables. */
export const activities = Object.keys(activityEvents) as readonly ActivityId[];

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

/** So many events of an activity, within a sentence: `1 step visit`. */
export function eventsText(events: number, activity: ActivityId): string {
  return counted(events, activityWords[activity].toLowerCase().replace(/s$/, ''));
}

/** Which activity a card shows. */
export const activityChoice: Choice = {
  id: 'activity',
  label: 'Activity',
  options: Object.entries(activityWords).map(([value, label]) => ({ value, label })),
  initial: 'step_visits',
};

/** The activity that the card shows. */
export function chosenActivity({ choices }: Pick<CardView, 'choices'>): ActivityId {
  return activities.find((id) => id === choices.activity) ?? 'step_visits';
}
