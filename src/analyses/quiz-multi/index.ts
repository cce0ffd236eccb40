import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { groupOptions, multiChart } from './charts';
import { multiFindings } from './findings';
import { type QuizMultiResult, quizMultiOptionsTable } from './tables';

const singleOptions: Card<QuizMultiResult> = {
  id: 'single-options',
  opens: { kind: 'question', field: 'row' },
  question: 'Where several options can be ticked, which go wrong?',
  definition: [
    'Questions to which anyone ticked several options; of each learner’s answers the first. Each option is counted by itself, among all first answers, the right and the wrong ones.',
    'An option belongs to the right answer if it is in the answer that the export marks as right (the most frequent one, if there are several). Options that nobody ever ticked and that come after the last one ticked are unknown.',
    'Named are options that more than half of at least 20 wrong answers get wrong, by the whole of Wilson’s interval (95 % for all options together).',
    LEARNERS,
  ],
  choices: [{ id: 'group', label: 'Among', options: groupOptions, initial: 'wrong' }],
  findings: multiFindings,
  chart: multiChart,
  table: (result) => ({ schema: quizMultiOptionsTable, rows: result.quiz_multi_options }),
};

/** The single options of questions where several can be ticked. */
export const quizMulti: Analysis<QuizMultiResult> = {
  id: 'quiz-multi',
  needs: ['question-response'],
  tables: { quiz_multi_options: quizMultiOptionsTable },
  cards: [singleOptions],
};
