import type { headlineCards } from '@/analyses/headlines';

export interface HeadlinePlace {
  /** What the headline is about, in a word. */
  readonly topic: string;
  /** The address of the page on which its card stands. */
  readonly path: string;
}

/** Where the cards of the headlines stand, by `analysis/card`. */
export const headlinePlaces: Readonly<Record<(typeof headlineCards)[number], HeadlinePlace>> = {
  'step-activity/biggest-drops': { topic: 'Drops', path: '/steps' },
  'week-finish/finish': { topic: 'Weeks', path: '/steps' },
  'activity-heatmap/when-study': { topic: 'Hours', path: '/activity' },
  'quiz-flags/flags': { topic: 'Questions', path: '/quiz' },
};
