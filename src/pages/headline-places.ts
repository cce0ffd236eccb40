import type { headlineCards } from '@/analyses/headlines';
import { activity } from './activity';
import { quiz } from './quiz';
import { steps } from './steps';

export interface HeadlinePlace {
  /** What the headline is about, in a word. */
  readonly topic: string;
  /** The address of the page on which its card stands. */
  readonly path: string;
}

/** Where the cards of the headlines stand, by `analysis/card`. */
export const headlinePlaces: Readonly<Record<(typeof headlineCards)[number], HeadlinePlace>> = {
  'step-activity/biggest-drops': { topic: 'Drops', path: steps.path },
  'week-finish/finish': { topic: 'Weeks', path: steps.path },
  'activity-heatmap/when-study': { topic: 'Hours', path: activity.path },
  'quiz-flags/flags': { topic: 'Questions', path: quiz.path },
};
