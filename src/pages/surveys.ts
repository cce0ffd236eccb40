import type { CardPageContent } from './card-page';

export const surveys: CardPageContent = {
  title: 'Surveys and video',
  lead: 'Why learners say they leave, how they rate the weeks, how much of the videos is watched, and which campaigns bring learners.',
  cards: [
    'leaving-survey/why',
    'leaving-survey/when',
    'leaving-survey/last-step',
    'weekly-sentiment/ratings',
    'video-stats/views',
    'video-stats/watched',
    'video-stats/falls',
    'video-stats/audience',
    'campaigns/from-where',
  ],
};
