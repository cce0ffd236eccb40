import { column, tableSchema } from '../schema';
import { type EventKind, kindWords } from './kinds';

export type LearnerEventsRow = {
  readonly learner: string;
  readonly at: string;
  readonly minutes: number;
  readonly kind: EventKind;
  readonly week_number: number | null;
  readonly step_number: number | null;
  readonly question: string | null;
  readonly attempt: number | null;
  readonly answer: string | null;
};

export type LearnerTimelineResult = { readonly learner_events: readonly LearnerEventsRow[] };

export const learnerEventsTable = tableSchema<LearnerEventsRow>(
  'learner_events',
  'recorded event of a learner, learner by learner in order of time',
  {
    learner: column(
      'label',
      'Learner',
      'The learner’s pseudonym; the id as the export has it where ids are shown.',
    ),
    at: column('label', 'When', 'Date and time of the event, by the clock that is chosen.'),
    minutes: column('minutes', 'Minutes since first', 'Minutes since the first event that is shown.'),
    kind: column('label', 'What', 'The kind of event.', kindWords),
    week_number: column(
      'integer',
      'Week',
      'The week of the step that it happened on; empty where it has none.',
    ),
    step_number: column('integer', 'Step', 'The step’s place in the week; empty where it has none.'),
    question: column('label', 'Question', 'The quiz question that was answered; empty for other events.'),
    attempt: column(
      'integer',
      'Attempt',
      'Which of the learner’s answers to this question it is, counted over the whole run; empty for other events.',
    ),
    answer: column('label', 'Answer', 'What was answered in the archetype or the leaving survey.'),
  },
);
