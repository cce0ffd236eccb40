import type { CardPageContent } from './card-page';

export const quiz: CardPageContent = {
  title: 'Quiz',
  path: '/quiz',
  lead: 'Which questions are hard, which answers mislead, and how often learners try again.',
  control: 'go-to-question',
  cards: [
    'quiz-flags/flags',
    'quiz/facility',
    'quiz/options',
    'quiz-multi/single-options',
    'quiz-answerers/strong-weak',
    'quiz-statistics/items',
    'quiz-statistics/scales',
    'quiz/attempts',
    'quiz-answerers/nth-attempts',
    'quiz/after-right',
    'quiz-answerers/how-many',
    'course-waves/responses',
  ],
};
