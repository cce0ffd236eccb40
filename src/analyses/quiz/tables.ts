import { column, tableSchema } from '../schema';

export type QuizQuestionsRow = {
  readonly quiz_question: string;
  readonly week_number: number;
  readonly step_number: number;
  readonly question_number: number;
  readonly responses: number;
  readonly learners: number;
  readonly mean_attempts: number | null;
  readonly median_attempts: number | null;
  readonly max_attempts: number;
  readonly first_attempt_correct_rate: number;
  readonly ever_correct_rate: number;
  readonly wrong_after_correct_learners: number;
  readonly discrimination: number | null;
};

export type QuizAttempt = 'all' | '1' | '2' | '3';

export type QuizOptionsRow = {
  readonly quiz_question: string;
  readonly attempt: QuizAttempt;
  readonly response: string;
  readonly correct: boolean;
  readonly count: number;
  readonly percent: number;
};

export type QuizAttemptsRow = {
  readonly quiz_question: string;
  readonly attempts: number;
  readonly learners: number;
};

/** How far a question's discrimination can be trusted; the columns of `quiz_questions` cannot tell. */
export type QuizDiscriminationRow = {
  readonly quiz_question: string;
  readonly learners: number;
  readonly discrimination: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

export type QuizResult = {
  readonly quiz_questions: readonly QuizQuestionsRow[];
  readonly quiz_options: readonly QuizOptionsRow[];
  readonly quiz_attempts: readonly QuizAttemptsRow[];
  readonly quiz_discrimination: readonly QuizDiscriminationRow[];
};

const question = column('label', 'Question', 'The question as week.step.number.');

export const quizQuestionsTable = tableSchema<QuizQuestionsRow>(
  'quiz_questions',
  'question',
  {
    quiz_question: question,
    week_number: column('integer', 'Week', 'The question’s week.'),
    step_number: column('integer', 'Step', 'The question’s step within the week.'),
    question_number: column('integer', 'Number', 'The question’s number within the step.'),
    responses: column('count', 'Responses', 'Responses that learners gave, all attempts together.'),
    learners: column('count', 'Learners', 'Learners who answered the question at least once.'),
    mean_attempts: column('number', 'Attempts, mean', 'Mean over learners of their number of attempts.'),
    median_attempts: column(
      'number',
      'Attempts, median',
      'Median over learners of their number of attempts.',
    ),
    max_attempts: column('count', 'Attempts, most', 'The most attempts that any learner made.'),
    first_attempt_correct_rate: column(
      'rate',
      'Right at first',
      'Share of the learners whose first attempt is right.',
    ),
    ever_correct_rate: column('rate', 'Ever right', 'Share of the learners with at least one right attempt.'),
    wrong_after_correct_learners: column(
      'count',
      'Wrong after right',
      'Learners with a wrong attempt after their first right one.',
    ),
    discrimination: column(
      'correlation',
      'Discrimination',
      'Correlation between being right at first here and the share right at first of the learner’s other questions (item-rest correlation).',
    ),
  },
  {
    responses: '#learners',
    mean_attempts: 'learners?',
    median_attempts: 'learners?',
    max_attempts: '#learners',
    first_attempt_correct_rate: 'learners',
    ever_correct_rate: 'learners',
    discrimination: 'learners?',
  },
);

export const quizOptionsTable = tableSchema<QuizOptionsRow>(
  'quiz_options',
  'question, attempt and answer',
  {
    quiz_question: question,
    attempt: column('label', 'Attempt', 'Which of each learner’s attempts at the question are counted.', {
      all: 'All',
      '1': 'First',
      '2': 'Second',
      '3': 'Third',
    }),
    response: column(
      'label',
      'Answer',
      'The answer as exported: the numbers of the options chosen, or text.',
    ),
    correct: column('boolean', 'Right', 'Whether the export marks the answer as right.'),
    count: column('count', 'Responses', 'Responses with this answer.'),
    percent: column('percent', 'Share', 'Per cent of the question’s responses at that attempt, 0 to 100.'),
  },
  { correct: null, percent: 'count/percent' },
  { sparse: 'Answers given' },
);

export const quizAttemptsTable = tableSchema<QuizAttemptsRow>(
  'quiz_attempts',
  'question and number of attempts',
  {
    quiz_question: question,
    attempts: column('integer', 'Attempts', 'A number of attempts.'),
    learners: column('count', 'Learners', 'Learners who answered the question exactly that often.'),
  },
  {},
  { sparse: true },
);

export const quizDiscriminationTable = tableSchema<QuizDiscriminationRow>(
  'quiz_discrimination',
  'question that a learner of at least two answered',
  {
    quiz_question: question,
    learners: column(
      'count',
      'Learners',
      'Learners who answered this question and another one: the pairs of the correlation.',
    ),
    discrimination: column(
      'correlation',
      'Discrimination',
      'Item-rest correlation, as in the table of questions; empty where one side does not vary.',
    ),
    low: column(
      'correlation',
      'At least',
      'Lower end of its interval (Fisher’s z), 95 % for all questions with a correlation together (Bonferroni).',
    ),
    high: column(
      'correlation',
      'At most',
      'Upper end of its interval (Fisher’s z), 95 % for all questions with a correlation together (Bonferroni).',
    ),
  },
  { discrimination: 'learners?', low: 'learners?', high: 'learners?' },
);
