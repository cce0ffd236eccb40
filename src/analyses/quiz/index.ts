import type { Analysis, Card } from '../definition';
import { LEARNERS as learners } from '../sentence';
import { chosenOptions, measureChoice } from './answers';
import { attemptChart } from './attempt-chart';
import { facilityComparison } from './comparison';
import { optionChart } from './option-chart';
import { optionFindings } from './option-findings';
import { questionAttempts } from './question-attempts-card';
import { afterRightChart, facilityChart } from './question-charts';
import { questionFacility } from './question-facility-card';
import { afterRightFindings, attemptFindings, facilityFindings } from './question-findings';
import { questionOptions } from './question-options-card';
import { afterRightTable, facilityTable } from './question-tables';
import { stepQuestions } from './step-questions-card';
import {
  type QuizResult,
  quizAttemptsTable,
  quizDiscriminationTable,
  quizOptionsTable,
  quizQuestionsTable,
} from './tables';

const attempts =
  'A learner’s attempts at a question are numbered in order of time, in the file’s order where times are equal.';

const options: Card<QuizResult> = {
  id: 'options',
  opens: { kind: 'question', field: 'question' },
  question: 'Which answers do learners choose?',
  definition: [
    'The responses to each question by answer, at all attempts or at each learner’s first, second or third; the share is of the question’s responses at those attempts.',
    `${attempts} Whether an answer is right is taken from the export. A question misleads where one wrong answer is given at the first attempt by clearly more learners than are right (Wilson, 95 % for all questions with at least 20 learners together); the widest lead comes first.`,
    'Where several options can be ticked, each combination is an answer of its own. Wrong answers below 1 % of a question’s responses are put together as “(other)” in the chart; the table has them all. The exports hold no words of questions and answers, only their numbers; questions with fewer than 20 responses are pale.',
    learners,
  ],
  choices: [
    {
      id: 'attempt',
      label: 'Attempt',
      options: [
        { value: 'all', label: 'All' },
        { value: '1', label: 'First' },
        { value: '2', label: 'Second' },
        { value: '3', label: 'Third' },
      ],
      initial: '1',
    },
    {
      id: 'view',
      label: 'Show as',
      options: [
        { value: 'heat', label: 'Heat map' },
        { value: 'stacked', label: 'Stacked bars' },
        { value: 'side', label: 'Bars side by side' },
      ],
      initial: 'heat',
    },
    measureChoice,
  ],
  findings: optionFindings,
  chart: optionChart,
  table: (result, view) => ({ schema: quizOptionsTable, rows: chosenOptions(result, view) }),
};

const facility: Card<QuizResult> = {
  id: 'facility',
  opens: { kind: 'question', field: 'question' },
  question: 'How hard is each question?',
  definition: [
    'Right at first is the share of a question’s learners whose first attempt is right; right in the end the share with at least one right attempt.',
    'Discrimination is the correlation, over learners, between being right at first here and the share right at first of their other questions (item-rest correlation); learners with no other question are left out of it. A question is said to set better learners back where its interval (Fisher’s z, 95 % for all questions together) lies below zero, of at least 20 learners.',
    'Questions with fewer than 20 learners are shown pale and not compared.',
    `${attempts} ${learners}`,
  ],
  choices: [
    {
      id: 'order',
      label: 'Order',
      options: [
        { value: 'hardest', label: 'Hardest first' },
        { value: 'course', label: 'As in the course' },
      ],
      initial: 'hardest',
    },
  ],
  comparison: facilityComparison,
  findings: facilityFindings,
  chart: facilityChart,
  table: facilityTable,
};

const tries: Card<QuizResult> = {
  id: 'attempts',
  opens: { kind: 'question', field: 'question' },
  question: 'How many tries does each question take?',
  definition: [
    'For each question, its learners by how many responses each gave to it, right or wrong; their mean, and in brackets their median, is at the end of the row.',
    'Learners who never answered the question are not in it.',
    learners,
  ],
  findings: attemptFindings,
  chart: attemptChart,
  table: (result) => ({ schema: quizAttemptsTable, rows: result.quiz_attempts }),
};

const afterRight: Card<QuizResult> = {
  id: 'after-right',
  opens: { kind: 'question', field: 'question' },
  question: 'Do they answer again after being right, and get it wrong?',
  definition: [
    'For each question, the learners with at least one wrong attempt after their first right one, each counted once.',
    attempts,
    learners,
  ],
  findings: afterRightFindings,
  chart: afterRightChart,
  table: afterRightTable,
};

/** Quiz questions: the answers chosen, how hard they are and how many tries they take. */
export const quiz: Analysis<QuizResult> = {
  id: 'quiz',
  needs: ['question-response'],
  tables: {
    quiz_questions: quizQuestionsTable,
    quiz_options: quizOptionsTable,
    quiz_attempts: quizAttemptsTable,
    quiz_discrimination: quizDiscriminationTable,
  },
  cards: [
    options,
    facility,
    tries,
    afterRight,
    stepQuestions,
    questionFacility,
    questionAttempts,
    questionOptions,
  ],
};
