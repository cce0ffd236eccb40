import type { Analysis, Card } from '../definition';
import { itemChart, measureOptions, scaleChart } from './charts';
import { itemFindings, scaleFindings } from './findings';
import { questionItems } from './question-items-card';
import { type QuizStatisticsResult, quizItemsTable, quizScalesTable } from './tables';

const intervals = 'Intervals are the middle 95 % of 500 resamples of the learners, the same every time.';
const learners =
  'Of each learner’s answers to a question only the first counts; questions that nobody ever gets right are not graded and are left out. Learners are enrolments with the role learner; staff are left out.';

const items: Card<QuizStatisticsResult> = {
  id: 'items',
  opens: { kind: 'question', field: 'question' },
  question: 'Which questions tell strong learners from weak ones?',
  definition: [
    'The discrimination index is the share right in the third of a question’s learners who do best on their other questions, less that of the third who do worst; learners level at a third’s edge count in proportion. The item-rest correlation and the discriminative efficiency (covariance, of the largest possible) are computed as Moodle’s quiz statistics do.',
    'As learners skip questions, how someone does elsewhere is the share right among the other questions that they answered in the course, not a sum with zeros; learners with no other question are left out of it.',
    `Named are questions whose interval puts the item-rest correlation below 0.1, or the share right below 50 % or above 95 %; fewer than 20 learners are shown pale. ${intervals}`,
    learners,
  ],
  choices: [{ id: 'measure', label: 'Measure', options: measureOptions, initial: 'discrimination_index' }],
  findings: itemFindings,
  chart: itemChart,
  table: (result) => ({ schema: quizItemsTable, rows: result.quiz_items }),
};

const scales: Card<QuizStatisticsResult> = {
  id: 'scales',
  opens: { kind: 'step', field: 'quiz' },
  question: 'How far do the quizzes measure one thing?',
  definition: [
    'A quiz is a step with graded questions, at least two of them for an alpha and an error; a learner’s score is the share of them right at the first attempt. Learners who skipped any of the questions are left out of these figures, which the table counts.',
    'Cronbach’s alpha, standard error, error ratio, skewness and kurtosis are computed as Moodle’s quiz statistics do; Moodle calls an alpha above 0.75 satisfactory and one below 0.64 unsatisfactory for a test that gives marks.',
    intervals,
    learners,
  ],
  findings: scaleFindings,
  chart: scaleChart,
  table: (result) => ({ schema: quizScalesTable, rows: result.quiz_scales }),
};

/** Item and quiz statistics of test theory. */
export const quizStatistics: Analysis<QuizStatisticsResult> = {
  id: 'quiz-statistics',
  needs: ['question-response'],
  tables: { quiz_items: quizItemsTable, quiz_scales: quizScalesTable },
  cards: [items, scales, questionItems],
};
