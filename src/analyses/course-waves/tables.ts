import type { DatasetId } from '@/formats/format';
import { column, tableSchema } from '../schema';

export type WaveActivity = 'step_visits' | 'step_completions' | 'comments' | 'responses';

/** What learners do at steps: as a heading, and as a noun. */
export const waveWords: Readonly<
  Record<WaveActivity, { readonly title: string; readonly noun: string; readonly dataset: DatasetId }>
> = {
  step_visits: { title: 'First visits', noun: 'first visit', dataset: 'step-activity' },
  step_completions: { title: 'Completions', noun: 'completion', dataset: 'step-activity' },
  comments: { title: 'Comments', noun: 'comment', dataset: 'comments' },
  responses: { title: 'Quiz responses', noun: 'quiz response', dataset: 'question-response' },
};

export type CourseWavesRow = {
  readonly activity: WaveActivity;
  readonly week_number: number;
  readonly date: string;
  readonly events: number;
  readonly cumulative: number;
};

export type CourseWavesResult = { readonly course_waves: readonly CourseWavesRow[] };

export const courseWavesTable = tableSchema<CourseWavesRow>(
  'course_waves',
  'activity, week of the step and date with any of it',
  {
    activity: column('label', 'Activity', 'What learners did.', {
      ...Object.fromEntries(Object.entries(waveWords).map(([activity, { title }]) => [activity, title])),
    }),
    week_number: column('integer', 'Week', 'The step’s week, whenever it was done.'),
    date: column('date', 'Date', 'A date by the chosen clock on which learners did it.'),
    events: column('count', 'On the day', 'How often learners did it on that date at steps of that week.'),
    cumulative: column(
      'count',
      'Until then',
      'How often learners had done it up to the end of that date at steps of that week.',
    ),
  },
  {},
  { sparse: true },
);
