import type { CardPageContent } from './card-page';

export const surveys: CardPageContent = {
  title: 'Surveys and video',
  path: '/surveys',
  lead: 'Why learners say they leave, what kinds of learners they are, how they rate the weeks and what they write about them, and how much of the videos is watched.',
  cards: [
    'leaving-survey/why',
    'leaving-survey/when',
    'leaving-survey/last-step',
    'learner-profile/archetypes',
    'weekly-sentiment/ratings',
    'weekly-sentiment/reasons',
    'video-stats/views',
    'video-stats/watched',
    'video-stats/falls',
    'video-stats/audience',
  ],
};
