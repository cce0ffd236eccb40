import { withShortIds } from '../asked-learners';
import type { Analysis, Card } from '../definition';
import { courseChart } from './course-chart';
import { courseFindings } from './findings';
import { type LearnerCourseResult, learnerStepsTable, learnerVisitsTable } from './tables';
import { twoChart } from './two-chart';
import { twoFindings } from './two-findings';

const table = ({ learner_visits: rows }: LearnerCourseResult) => ({
  schema: withShortIds(learnerVisitsTable, rows),
  rows,
});

const WHOSE =
  'It is about single learners: enrolments with the role learner that are in the selection. Staff are never shown, and nothing of it is in the report or the export of all results.';

const course: Card<LearnerCourseResult> = {
  id: 'course',
  question: 'How did this learner go through the course?',
  definition: [
    'One point for each step that the learner visited, at its first visit; full where the step was completed. The export has only the first visit and the last completion of a step, so returns to a step are not seen.',
    'A study session ends where the next first visit comes as many minutes later as the settings say, or more; the points of a session are joined by a line and have one colour.',
    'The selected days and hours hold here as everywhere: visits and completions at other times are left out.',
    WHOSE,
  ],
  findings: courseFindings,
  chart: courseChart,
  table,
};

const aligned: Card<LearnerCourseResult> = {
  id: 'two',
  question: 'How do these two learners compare from their own starts?',
  definition: [
    'One point for each step that either learner visited, at the time between that learner’s own first visit and the first visit of the step.',
    'The selected days and hours hold here as everywhere: visits at other times are left out, and the own first visit is the first of those selected.',
    WHOSE,
  ],
  choices: [
    {
      id: 'unit',
      label: 'Count',
      options: [
        { value: 'days', label: 'Days' },
        { value: 'hours', label: 'Hours' },
      ],
      initial: 'days',
    },
  ],
  findings: twoFindings,
  chart: twoChart,
  table,
};

/** How single learners went through the course: one against the calendar, or two from their own starts. */
export const learnerCourse: Analysis<LearnerCourseResult> = {
  id: 'learner-course',
  needs: ['step-activity'],
  about: 'learners',
  tables: { learner_visits: learnerVisitsTable, learner_steps: learnerStepsTable },
  cards: [course, aligned],
};
