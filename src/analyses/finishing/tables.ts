import { column, tableSchema } from '../schema';

/** What a learner may do at a step; `watched` is a video step that is completed. */
const activities = ['completed', 'watched', 'answered', 'commented'] as const;

export type FinishingActivity = (typeof activities)[number];

const activityWords: Readonly<Record<FinishingActivity, string>> = {
  completed: 'Completed the step',
  watched: 'Completed the video step',
  answered: 'Answered its quiz',
  commented: 'Commented on it',
};

export type FinishingRow = {
  readonly week_number: number;
  readonly step_number: number;
  readonly activity: FinishingActivity;
  readonly reached: number;
  readonly did: number;
  readonly did_finished: number;
  readonly did_rate: number | null;
  readonly did_not: number;
  readonly did_not_finished: number;
  readonly did_not_rate: number | null;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly clear: boolean | null;
};

export type FinishersRow = {
  readonly steps: number;
  readonly learners: number;
  readonly finished: number;
};

export type FinishingResult = {
  readonly finishing: readonly FinishingRow[];
  readonly finishers: readonly FinishersRow[];
};

const compared = 'Missing where fewer than 20 learners are on either side.';

export const finishingTable = tableSchema<FinishingRow>(
  'finishing',
  'step and activity, all steps for completing, and for answering and commenting those where any selected learner did so in the selected times',
  {
    week_number: column('integer', 'Week', 'The step’s week.'),
    step_number: column('integer', 'Step', 'The step’s number within the week.'),
    activity: column(
      'label',
      'Activity',
      'What learners may do there; video steps are told apart from others.',
      activityWords,
    ),
    reached: column('count', 'Reached', 'Learners who visited the step or a later one.'),
    did: column('count', 'Did it', 'Of those who reached it, learners who did it.'),
    did_finished: column(
      'count',
      'Did it, completed half',
      'Of those who did it, learners who completed at least half of the other steps.',
    ),
    did_rate: column(
      'rate',
      'Completed half, of those who did',
      'Learners who did it and completed half, of those who did it.',
    ),
    did_not: column('count', 'Did not', 'Of those who reached it, learners who did not do it.'),
    did_not_finished: column(
      'count',
      'Did not, completed half',
      'Of those who did not do it, learners who completed at least half of the other steps.',
    ),
    did_not_rate: column(
      'rate',
      'Completed half, of those who did not',
      'Learners who did not do it and completed half, of those who did not do it.',
    ),
    difference: column(
      'number',
      'Difference',
      `The share completing half of those who did it minus that of those who did not, from −1 to 1. ${compared}`,
    ),
    low: column(
      'number',
      'At least',
      `Lower end of the difference’s interval (Newcombe), at the level at which Holm’s procedure tests it; zero where Fisher’s exact test does not tell it from chance. ${compared}`,
    ),
    high: column('number', 'At most', `Upper end of that interval. ${compared}`),
    clear: column(
      'boolean',
      'Beyond chance',
      `Whether Fisher’s exact test at that level tells it from chance and the interval holds no zero, so that of all activities compared none is wrongly called so at 95 % (Holm). ${compared}`,
    ),
  },
  {
    did_rate: 'did?',
    did_not_rate: 'did_not?',
    difference: ['did?', 'did_not?'],
    low: ['did?', 'did_not?'],
    high: ['did?', 'did_not?'],
    clear: ['did?', 'did_not?'],
  },
);

export const finishersTable = tableSchema<FinishersRow>(
  'finishers',
  'course run',
  {
    steps: column('count', 'Steps', 'Steps for which any learner of the run has activity.'),
    learners: column('count', 'Learners', 'Learners who visited a step.'),
    finished: column(
      'count',
      'Completed half',
      'Of these, learners who completed at least half of the steps.',
    ),
  },
  { steps: null },
);
