import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { flagChart } from './charts';
import { flagFindings } from './findings';
import { type QuizFlagsResult, quizFlagsQuestionsTable, quizFlagsTable } from './tables';

const flags: Card<QuizFlagsResult> = {
  id: 'flags',
  opens: { kind: 'question', field: 'question' },
  question: 'Which questions should be looked at first?',
  definition: [
    'A question is flagged where clearly more learners give one wrong answer first than are right at first (it misleads), where strong learners get it wrong (a negative item-rest correlation), where fewer than half are right at first, where one wrong answer is given first by more than a third though not by clearly more than are right, where more than a fifth need three or more attempts, or where more than 95 % are right at first, unless all of several answers count as right, as in a poll.',
    'A flag is raised only where the whole interval is beyond the limit: Wilson’s for shares, Fisher’s for correlations, with 95 % for all questions together. Questions with fewer than 20 learners are not judged; in the chart their number stands in brackets.',
    'They are ranked by kind, in the order above, then by how far the interval is beyond the limit. Questions that nobody ever gets right are not graded and are left out.',
    LEARNERS,
  ],
  findings: flagFindings,
  chart: flagChart,
  table: (result) => ({ schema: quizFlagsTable, rows: result.quiz_flags }),
};

/** Questions that something is clearly unusual about. */
export const quizFlags: Analysis<QuizFlagsResult> = {
  id: 'quiz-flags',
  needs: ['question-response'],
  tables: { quiz_flags: quizFlagsTable, quiz_flags_questions: quizFlagsQuestionsTable },
  cards: [flags],
};
