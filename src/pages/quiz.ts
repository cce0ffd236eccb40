import type { CardPageContent } from './card-page';

export const quiz: CardPageContent = {
  title: 'Quiz',
  lead: 'Which questions are hard, which answers mislead, and how often learners try again.',
  cards: ['quiz/facility', 'quiz/options', 'quiz/attempts', 'quiz/after-right'],
};
