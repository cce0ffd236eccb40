import { column, tableSchema } from '../schema';

export type WeekFinishRow = {
  readonly week_number: number;
  readonly steps: number;
  readonly left_out: string | null;
  readonly began: number;
  readonly visited_all: number;
  readonly visited_rate: number | null;
  readonly visited_low: number | null;
  readonly visited_high: number | null;
  readonly completed_all: number;
  readonly completed_rate: number | null;
  readonly completed_low: number | null;
  readonly completed_high: number | null;
};

export type WeekFinishResult = {
  readonly week_finish: readonly WeekFinishRow[];
};

const low = (share: string) =>
  `Lower end of the 95 % interval (Wilson) of the share who ${share} every step.`;
const high = (share: string) =>
  `Upper end of the 95 % interval (Wilson) of the share who ${share} every step.`;

export const weekFinishTable = tableSchema<WeekFinishRow>(
  'week_finish',
  'week of the course',
  {
    week_number: column('integer', 'Week', 'The week’s number.'),
    steps: column('count', 'Steps', 'The week’s steps, without those that are left out.'),
    left_out: column(
      'label',
      'Left out',
      'Steps of the week that fewer than half of the learners who visited any later step have visited.',
    ),
    began: column('count', 'Began', 'Learners who visited the first of the week’s steps.'),
    visited_all: column(
      'count',
      'Visited all',
      'Of those who began, learners who visited every one of these steps.',
    ),
    visited_rate: column('rate', 'Share visited all', 'Visited all, of those who began.'),
    visited_low: column('rate', 'Visited: at least', low('visited')),
    visited_high: column('rate', 'Visited: at most', high('visited')),
    completed_all: column(
      'count',
      'Completed all',
      'Of those who began, learners who marked every one of these steps as complete.',
    ),
    completed_rate: column('rate', 'Share completed all', 'Completed all, of those who began.'),
    completed_low: column('rate', 'Completed: at least', low('completed')),
    completed_high: column('rate', 'Completed: at most', high('completed')),
  },
  {
    steps: null,
    visited_rate: 'began?',
    visited_low: 'began?',
    visited_high: 'began?',
    completed_rate: 'began?',
    completed_low: 'began?',
    completed_high: 'began?',
  },
);
