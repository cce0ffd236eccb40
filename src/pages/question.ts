/** The cards of the page of one quiz question, in order: those that apply to it are shown. */
export const questionCards: readonly string[] = [
  'quiz/question-facility',
  'quiz/question-options',
  'quiz-answerers/question-strength',
  'quiz-statistics/question-items',
  'quiz/question-attempts',
];
