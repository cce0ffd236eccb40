import { withShortIds } from '../asked-learners';
import type { Analysis, Card } from '../definition';
import { weeksChart } from './charts';
import { weeksFindings } from './findings';
import { type LearnerWeeksResult, learnerWeeksTable } from './tables';

const weeks: Card<LearnerWeeksResult> = {
  id: 'weeks',
  question: 'How does this learner stand beside those who finished?',
  definition: [
    'At the end of each week of the course, as far as the data reach, in which the learner was on the course: had visited a step by then and not unenrolled. All up to that moment counts, by the course’s clock, whatever times are selected.',
    'Engagement is the score of the overview’s weekly card, from 0 to 100 %. First answers right is the share right of the first answers to quiz questions by then.',
    'Those who finished completed at least half of the steps that learners of the run have used, by the end of the data; the medians are of those of them in the selection who were on the course at the end of the week, without this learner.',
    'It is about single learners: enrolments with the role learner that are in the selection. Staff are never shown, and nothing of it is in the report or the export of all results.',
  ],
  whenEmpty:
    'No week of the course is known at whose end this learner had visited a step, had not unenrolled, and is in the selection.',
  findings: weeksFindings,
  chart: weeksChart,
  table: ({ learner_weeks: rows }) => ({ schema: withShortIds(learnerWeeksTable, rows), rows }),
};

/** One learner week by week: engagement, quiz score and steps, beside those who finished. */
export const learnerWeeks: Analysis<LearnerWeeksResult> = {
  id: 'learner-weeks',
  needs: ['step-activity'],
  about: 'learners',
  tables: { learner_weeks: learnerWeeksTable },
  cards: [weeks],
};
