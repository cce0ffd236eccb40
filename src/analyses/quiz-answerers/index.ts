import type { Analysis, Card } from '../definition';
import { LEARNERS as learners } from '../sentence';
import { answererChart, nthChart, strengthChart } from './charts';
import { answererComparison } from './comparison';
import { answererFindings, nthFindings, strengthFindings } from './findings';
import { questionStrength } from './question-strength-card';
import {
  type QuizAnswerersResult,
  quizAnswerersTable,
  quizNthAttemptsTable,
  quizStrengthTable,
} from './tables';

const howMany: Card<QuizAnswerersResult> = {
  id: 'how-many',
  question: 'How many of the questions do learners answer?',
  definition: [
    'For each group, its learners by the number of different questions they answered at least once, rightly or not, from none to all questions that anyone answered.',
    'The groups overlap: those with a visit to a step, those who fully participated, and those who unenrolled. A group whose file is missing is not shown.',
    learners,
  ],
  comparison: answererComparison,
  findings: answererFindings,
  chart: answererChart,
  table: (result) => ({ schema: quizAnswerersTable, rows: result.quiz_answerers }),
};

const nthAttempts: Card<QuizAnswerersResult> = {
  id: 'nth-attempts',
  question: 'Do second and later attempts go better?',
  definition: [
    'All responses by which of the learner’s attempts at the question each was, and the share of them that is right. A learner’s attempts at a question are numbered in order of time, in the file’s order where times are equal.',
    'Those who try again are mostly those who were wrong before, so the shares are not of the same learners. Below each attempt stands how many learners made it; shares of attempts of fewer than 20 learners are pale, and those of fewer than 10 are in the table only.',
    learners,
  ],
  findings: nthFindings,
  chart: nthChart,
  table: (result) => ({ schema: quizNthAttemptsTable, rows: result.quiz_nth_attempts }),
};

const strongWeak: Card<QuizAnswerersResult> = {
  id: 'strong-weak',
  opens: { kind: 'question', field: 'answer' },
  question: 'Which answers do strong and weak learners choose?',
  definition: [
    'A question’s learners are halved by the share right at first of their other questions; level learners stay together, at the border that makes the halves most equal. Learners with no other question are left out, and so are questions that nobody ever gets right.',
    'The shares are of each half’s first answers. Shown are the 20 answers at which they differ most; pale where the interval of the difference (Newcombe, 95 % for three answers to each question together) holds zero.',
    'Wrong answers of fewer than 5 learners or 1 % are put together as other answers, in the table only.',
    learners,
  ],
  choices: [
    {
      id: 'answers',
      label: 'Answers',
      options: [
        { value: 'wrong', label: 'Wrong' },
        { value: 'right', label: 'Right' },
      ],
      initial: 'wrong',
    },
  ],
  findings: strengthFindings,
  chart: strengthChart,
  table: (result) => ({ schema: quizStrengthTable, rows: result.quiz_strength }),
};

/** Who answers the quiz questions, how often, and who chooses which answer. */
export const quizAnswerers: Analysis<QuizAnswerersResult> = {
  id: 'quiz-answerers',
  needs: ['question-response'],
  tables: {
    quiz_answerers: quizAnswerersTable,
    quiz_nth_attempts: quizNthAttemptsTable,
    quiz_strength: quizStrengthTable,
  },
  cards: [howMany, nthAttempts, strongWeak, questionStrength],
};
