import { column, tableSchema } from '../schema';

export type AnswererGroup = 'visited' | 'fully_participating' | 'unenrolled';

export const answererWords: Readonly<Record<AnswererGroup, string>> = {
  visited: 'Visited a step',
  fully_participating: 'Fully participated',
  unenrolled: 'Unenrolled',
};

export type QuizAnswerersRow = {
  readonly group: AnswererGroup;
  readonly questions: number;
  readonly learners: number;
};

export type QuizNthAttemptsRow = {
  readonly attempt: number;
  readonly responses: number;
  readonly learners: number;
  readonly right: number;
  readonly right_rate: number;
};

export type QuizStrengthRow = {
  readonly quiz_question: string;
  readonly response: string;
  readonly correct: boolean;
  readonly strong_learners: number;
  readonly strong_chosen: number;
  readonly weak_learners: number;
  readonly weak_chosen: number;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

export type QuizAnswerersResult = {
  readonly quiz_answerers: readonly QuizAnswerersRow[];
  readonly quiz_nth_attempts: readonly QuizNthAttemptsRow[];
  readonly quiz_strength: readonly QuizStrengthRow[];
};

export const quizAnswerersTable = tableSchema<QuizAnswerersRow>(
  'quiz_answerers',
  'group and number of questions',
  {
    group: column('label', 'Group', 'A group of learners; a learner may be in several.', answererWords),
    questions: column('integer', 'Questions', 'A number of different questions answered at least once.'),
    learners: column('count', 'Learners', 'Learners of the group who answered exactly that many.'),
  },
);

export const quizNthAttemptsTable = tableSchema<QuizNthAttemptsRow>(
  'quiz_nth_attempts',
  'attempt',
  {
    attempt: column('integer', 'Attempt', 'First, second, third … attempt of a learner at a question.'),
    responses: column('count', 'Responses', 'Responses that were such an attempt.'),
    learners: column('count', 'Learners', 'Learners who made such an attempt at any question.'),
    right: column('count', 'Right', 'Those responses that are right.'),
    right_rate: column('rate', 'Share right', 'Share of those responses that are right.'),
  },
  { responses: '#learners', right: '#learners', right_rate: 'responses' },
  { sparse: true },
);

export const quizStrengthTable = tableSchema<QuizStrengthRow>(
  'quiz_strength',
  'graded question and first answer; none for questions whose learners all do alike on their others',
  {
    quiz_question: column('label', 'Question', 'The question as week.step.number.'),
    response: column(
      'label',
      'Answer',
      'The answer as exported; wrong answers of fewer than 5 of the learners compared, or of less than 1 % of them, are put together.',
      {
        other: 'Other answers',
      },
    ),
    correct: column('boolean', 'Right', 'Whether the export marks the answer as right.'),
    strong_learners: column(
      'count',
      'Strong',
      'The question’s learners in the half that does better on the others: from the share right on that makes the halves most equal, of two as equal the lower, so that the strong half is the larger.',
    ),
    strong_chosen: column('count', 'Strong who choose it', 'Those of them who give this answer first.'),
    weak_learners: column('count', 'Weak', 'The question’s learners in the other half.'),
    weak_chosen: column('count', 'Weak who choose it', 'Those of them who give this answer first.'),
    difference: column('rate', 'Difference', 'Share of the strong who choose it minus share of the weak.'),
    low: column(
      'rate',
      'Difference, from',
      'Lower end of its interval (Newcombe), 95 % for three answers to each graded question together (Bonferroni).',
    ),
    high: column('rate', 'Difference, to', 'Upper end of that interval.'),
  },
  {
    correct: null,
    difference: ['strong_learners?', 'weak_learners?'],
    low: ['strong_learners?', 'weak_learners?'],
    high: ['strong_learners?', 'weak_learners?'],
  },
  { sparse: true },
);
