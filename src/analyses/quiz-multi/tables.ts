import { column, tableSchema } from '../schema';

export type QuizMultiOptionsRow = {
  readonly quiz_question: string;
  readonly option: number;
  readonly right_option: boolean;
  readonly learners: number;
  readonly chosen: number;
  readonly right_learners: number;
  readonly chosen_right: number;
  readonly wrong_learners: number;
  readonly chosen_wrong: number;
  readonly mistaken_share: number | null;
};

export type QuizMultiResult = { readonly quiz_multi_options: readonly QuizMultiOptionsRow[] };

export const quizMultiOptionsTable = tableSchema<QuizMultiOptionsRow>(
  'quiz_multi_options',
  'option of a question where several can be ticked',
  {
    quiz_question: column('label', 'Question', 'The question as week.step.number.'),
    option: column('integer', 'Option', 'The option’s number.'),
    right_option: column('boolean', 'To be ticked', 'Whether the option belongs to the right answer.'),
    learners: column('count', 'Learners', 'Learners with a first answer to the question.'),
    chosen: column('count', 'Ticked', 'Those whose first answer ticks the option.'),
    right_learners: column('count', 'Right', 'Learners whose first answer is right.'),
    chosen_right: column('count', 'Ticked, of the right', 'Those of them whose answer ticks the option.'),
    wrong_learners: column('count', 'Wrong', 'Learners whose first answer is wrong.'),
    chosen_wrong: column('count', 'Ticked, of the wrong', 'Those of them whose answer ticks the option.'),
    mistaken_share: column(
      'rate',
      'Mistaken',
      'Share of the wrong first answers that leave the option out although it belongs there, or tick it although it does not.',
    ),
  },
  { right_option: null, mistaken_share: 'wrong_learners?' },
);
