import { column, tableSchema } from '../schema';

export type FlagId =
  | 'misleading'
  | 'negative'
  | 'mostly_wrong'
  | 'strong_distractor'
  | 'many_attempts'
  | 'too_easy';

/** The most serious first. */
export const flagWords: Readonly<Record<FlagId, string>> = {
  misleading: 'A wrong answer beats the right one',
  negative: 'Strong learners get it wrong',
  mostly_wrong: 'First answers mostly wrong',
  strong_distractor: 'One wrong answer attracts many',
  many_attempts: 'Many attempts',
  too_easy: 'Too easy',
};

export type QuizFlagsRow = {
  readonly rank: number;
  readonly quiz_question: string;
  readonly flag: FlagId;
  readonly answer: string | null;
  readonly learners: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly limit: number;
};

export type QuizFlagsCountRow = { readonly questions: number; readonly judged: number };

export type QuizFlagsResult = {
  readonly quiz_flags: readonly QuizFlagsRow[];
  readonly quiz_flags_questions: readonly QuizFlagsCountRow[];
};

export const quizFlagsTable = tableSchema<QuizFlagsRow>(
  'quiz_flags',
  'question and reason to look at it',
  {
    rank: column(
      'integer',
      'Rank',
      'The most serious kind of flag first, within a kind the furthest beyond its limit.',
    ),
    quiz_question: column('label', 'Question', 'The question as week.step.number.'),
    flag: column('label', 'Why', 'What is unusual about the question.', flagWords),
    answer: column('label', 'Answer', 'The wrong answer that attracts many, or more than the right one.'),
    learners: column(
      'count',
      'Learners',
      'Learners the figure is of; where a wrong answer beats the right one, those who gave either of them first.',
    ),
    value: column(
      'number',
      'Figure',
      'The share concerned (0 to 1), such as the share with the wrong answer where it beats the right one, or the item-rest correlation where strong learners get it wrong.',
    ),
    low: column('number', 'From', 'Lower end of the figure’s interval, 95 % for all questions together.'),
    high: column('number', 'To', 'Upper end of that interval.'),
    limit: column('number', 'Limit', 'The limit that the whole interval is beyond.'),
  },
  { value: '%learners', low: '%learners', high: '%learners', limit: null },
  { sparse: true },
);

export const quizFlagsQuestionsTable = tableSchema<QuizFlagsCountRow>(
  'quiz_flags_questions',
  'run',
  {
    questions: column('count', 'Questions', 'Graded questions with an answer.'),
    judged: column(
      'count',
      'Questions judged',
      'Those with at least 20 learners, which are looked at for flags.',
    ),
  },
  { questions: null, judged: null },
);
