import { withShortIds } from '../asked-learners';
import type { Analysis, Card } from '../definition';
import { timelineChart } from './charts';
import { timelineFindings } from './findings';
import { type LearnerTimelineResult, learnerEventsTable } from './tables';

const all: Card<LearnerTimelineResult> = {
  id: 'timeline',
  question: 'What is recorded of this learner, and when?',
  definition: [
    'Everything with a date and time that the loaded files record of the learner: enrolling, visits and completions of steps, answers, comments and replies (without their text), peer review, surveys and leaving. The weekly sentiment survey names nobody, so it is not here.',
    'Of each step the export has the first visit and the last completion only; of an answer, whether it was right and which attempt at the question it was, counted over the whole run.',
    'The selected days and hours hold here as everywhere: events at other times are left out.',
    'It is about single learners: enrolments with the role learner that are in the selection. Staff are never shown, and nothing of it is in the report or the export of all results.',
  ],
  findings: timelineFindings,
  chart: timelineChart,
  table: ({ learner_events: rows }) => ({ schema: withShortIds(learnerEventsTable, rows), rows }),
};

/** All that is recorded of single learners, in order of time. */
export const learnerTimeline: Analysis<LearnerTimelineResult> = {
  id: 'learner-timeline',
  needs: [],
  about: 'learners',
  tables: { learner_events: learnerEventsTable },
  cards: [all],
};
