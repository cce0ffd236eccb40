import { column, tableSchema } from '../schema';

export type QuizItemsRow = {
  readonly quiz_question: string;
  readonly week_number: number;
  readonly step_number: number;
  readonly learners: number;
  readonly facility: number;
  readonly facility_low: number | null;
  readonly facility_high: number | null;
  readonly standard_deviation: number | null;
  readonly standard_deviation_low: number | null;
  readonly standard_deviation_high: number | null;
  readonly compared_learners: number;
  readonly discrimination_index: number | null;
  readonly discrimination_index_low: number | null;
  readonly discrimination_index_high: number | null;
  readonly discrimination: number | null;
  readonly discrimination_low: number | null;
  readonly discrimination_high: number | null;
  readonly discriminative_efficiency: number | null;
  readonly discriminative_efficiency_low: number | null;
  readonly discriminative_efficiency_high: number | null;
  readonly effective_weight: number | null;
  readonly effective_weight_low: number | null;
  readonly effective_weight_high: number | null;
};

export type QuizScalesRow = {
  readonly quiz: string;
  readonly week_number: number;
  readonly step_number: number;
  readonly questions: number;
  readonly answered_any: number;
  readonly learners: number;
  readonly mean_score: number | null;
  readonly mean_score_low: number | null;
  readonly mean_score_high: number | null;
  readonly standard_deviation: number | null;
  readonly standard_deviation_low: number | null;
  readonly standard_deviation_high: number | null;
  readonly skewness: number | null;
  readonly skewness_low: number | null;
  readonly skewness_high: number | null;
  readonly kurtosis: number | null;
  readonly kurtosis_low: number | null;
  readonly kurtosis_high: number | null;
  readonly alpha: number | null;
  readonly alpha_low: number | null;
  readonly alpha_high: number | null;
  readonly error_ratio: number | null;
  readonly error_ratio_low: number | null;
  readonly error_ratio_high: number | null;
  readonly standard_error: number | null;
  readonly standard_error_low: number | null;
  readonly standard_error_high: number | null;
};

export type QuizStatisticsResult = {
  readonly quiz_items: readonly QuizItemsRow[];
  readonly quiz_scales: readonly QuizScalesRow[];
};

const low = (kind: 'rate' | 'correlation' | 'number', of: string) =>
  column(kind, `${of}, from`, 'Lower end of its 95 % bootstrap interval.');
const high = (kind: 'rate' | 'correlation' | 'number', of: string) =>
  column(kind, `${of}, to`, 'Upper end of its 95 % bootstrap interval.');

export const quizItemsTable = tableSchema<QuizItemsRow>(
  'quiz_items',
  'graded question',
  {
    quiz_question: column('label', 'Question', 'The question as week.step.number.'),
    week_number: column('integer', 'Week', 'The question’s week.'),
    step_number: column('integer', 'Step', 'The question’s step within the week.'),
    learners: column('count', 'Learners', 'Learners who answered the question.'),
    facility: column('rate', 'Facility', 'Share of the learners who are right at the first attempt.'),
    facility_low: low('rate', 'Facility'),
    facility_high: high('rate', 'Facility'),
    standard_deviation: column(
      'rate',
      'Standard deviation',
      'Standard deviation (n − 1) of the first attempts, right counting as 1 and wrong as 0.',
    ),
    standard_deviation_low: low('rate', 'Standard deviation'),
    standard_deviation_high: high('rate', 'Standard deviation'),
    compared_learners: column(
      'count',
      'Learners compared',
      'Learners who answered another graded question besides; the discrimination is of these.',
    ),
    discrimination_index: column(
      'correlation',
      'Discrimination index',
      'Share right of the third who do best on their other questions minus that of the third who do worst, those level at a third’s edge in proportion; empty where all compared are right, all are wrong or all do alike elsewhere.',
    ),
    discrimination_index_low: low('correlation', 'Discrimination index'),
    discrimination_index_high: high('correlation', 'Discrimination index'),
    discrimination: column(
      'correlation',
      'Item-rest correlation',
      'Correlation between being right at first here and the share right at first of the learner’s other questions.',
    ),
    discrimination_low: low('correlation', 'Item-rest correlation'),
    discrimination_high: high('correlation', 'Item-rest correlation'),
    discriminative_efficiency: column(
      'rate',
      'Discriminative efficiency',
      'Covariance with the share right of the other questions, of the largest that a question of this facility could have.',
    ),
    discriminative_efficiency_low: low('rate', 'Discriminative efficiency'),
    discriminative_efficiency_high: high('rate', 'Discriminative efficiency'),
    effective_weight: column(
      'rate',
      'Effective weight',
      'The question’s share in what sets the scores of its quiz apart; empty where it works against the score.',
    ),
    effective_weight_low: low('rate', 'Effective weight'),
    effective_weight_high: high('rate', 'Effective weight'),
  },
  {
    facility: 'learners',
    facility_low: 'learners?',
    facility_high: 'learners?',
    standard_deviation: '~learners?',
    standard_deviation_low: '~learners?',
    standard_deviation_high: '~learners?',
    discrimination_index: 'compared_learners?',
    discrimination_index_low: 'compared_learners?',
    discrimination_index_high: 'compared_learners?',
    discrimination: 'compared_learners?',
    discrimination_low: 'compared_learners?',
    discrimination_high: 'compared_learners?',
    discriminative_efficiency: '~compared_learners?',
    discriminative_efficiency_low: '~compared_learners?',
    discriminative_efficiency_high: '~compared_learners?',
    effective_weight: '~learners?',
    effective_weight_low: '~learners?',
    effective_weight_high: '~learners?',
  },
);

export const quizScalesTable = tableSchema<QuizScalesRow>(
  'quiz_scales',
  'quiz, which is a step with graded questions',
  {
    quiz: column('label', 'Quiz', 'The step that holds the questions, as week.step.'),
    week_number: column('integer', 'Week', 'The quiz’ week.'),
    step_number: column('integer', 'Step', 'The quiz’ step within the week.'),
    questions: column('count', 'Questions', 'Graded questions of the step.'),
    answered_any: column('count', 'Learners, any', 'Learners who answered at least one of them.'),
    learners: column(
      'count',
      'Learners, all',
      'Learners who answered every one of them; the figures are of these.',
    ),
    mean_score: column('rate', 'Mean score', 'Mean share of the questions right at the first attempt.'),
    mean_score_low: low('rate', 'Mean score'),
    mean_score_high: high('rate', 'Mean score'),
    standard_deviation: column('rate', 'Standard deviation', 'Standard deviation (n − 1) of that share.'),
    standard_deviation_low: low('rate', 'Standard deviation'),
    standard_deviation_high: high('rate', 'Standard deviation'),
    skewness: column('number', 'Skewness', 'Below 0, a tail of low scores; above 0, of high ones.'),
    skewness_low: low('number', 'Skewness'),
    skewness_high: high('number', 'Skewness'),
    kurtosis: column(
      'number',
      'Kurtosis',
      'Excess kurtosis: 0 as in a normal distribution, above 0 more pointed.',
    ),
    kurtosis_low: low('number', 'Kurtosis'),
    kurtosis_high: high('number', 'Kurtosis'),
    alpha: column(
      'correlation',
      'Cronbach’s alpha',
      'Internal consistency: how far the questions measure the same; empty for one question, as is what follows from it.',
    ),
    alpha_low: low('correlation', 'Alpha'),
    alpha_high: high('correlation', 'Alpha'),
    error_ratio: column(
      'rate',
      'Error ratio',
      'Share of the standard deviation that is due to chance: the root of 1 − alpha.',
    ),
    error_ratio_low: low('rate', 'Error ratio'),
    error_ratio_high: high('rate', 'Error ratio'),
    standard_error: column(
      'rate',
      'Standard error',
      'Error ratio times standard deviation, of one learner’s score.',
    ),
    standard_error_low: low('rate', 'Standard error'),
    standard_error_high: high('rate', 'Standard error'),
  },
  {
    questions: null,
    mean_score: '~learners?',
    mean_score_low: '~learners?',
    mean_score_high: '~learners?',
    standard_deviation: '~learners?',
    standard_deviation_low: '~learners?',
    standard_deviation_high: '~learners?',
    skewness: 'learners?',
    skewness_low: 'learners?',
    skewness_high: 'learners?',
    kurtosis: 'learners?',
    kurtosis_low: 'learners?',
    kurtosis_high: 'learners?',
    alpha: 'learners?',
    alpha_low: 'learners?',
    alpha_high: 'learners?',
    error_ratio: '~learners?',
    error_ratio_low: '~learners?',
    error_ratio_high: '~learners?',
    standard_error: '~learners?',
    standard_error_low: '~learners?',
    standard_error_high: '~learners?',
  },
);
