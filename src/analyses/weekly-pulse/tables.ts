import { column, tableSchema } from '../schema';

export type WeeklyPulseRow = {
  readonly week: number;
  readonly from: string;
  readonly to: string;
  readonly active: number;
  readonly on_course: number | null;
  readonly engagement: number | null;
  readonly confidence: number | null;
};

export type WeeklyPulseResult = {
  readonly weekly_pulse: readonly WeeklyPulseRow[];
};

export const weeklyPulseTable = tableSchema<WeeklyPulseRow>(
  'weekly_pulse',
  'course week',
  {
    week: column('integer', 'Course week', 'Seven days each from the course’s start.'),
    from: column('date', 'From', 'The first day of the week.'),
    to: column(
      'date',
      'To',
      'The last day of the week, or of the data where they end earlier in a week of the course.',
    ),
    active: column('count', 'Learners active in any way', 'Learners with an event of any kind in the week.'),
    on_course: column(
      'count',
      'On the course',
      'Learners who had visited a step by the end of the week and not unenrolled; missing after the course’s last week.',
    ),
    engagement: column(
      'rate',
      'Engagement, average',
      'Mean engagement score, from 0 to 1, of the learners on the course at the end of the week.',
    ),
    confidence: column(
      'rate',
      'Confidence, average',
      'Mean over these learners of the mean of progress, completion and score, from 0 to 1.',
    ),
  },
  { engagement: '~on_course?', confidence: '~on_course?' },
);
