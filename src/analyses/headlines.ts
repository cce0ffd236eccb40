import type { Finding } from './definition';

/**
 * The cards, as `analysis/card`, whose first findings say most about how a course goes, in the order of the pages. They are awaited
 * with every change of the selection, so none is of an analysis that takes long, such as that of the comments' words.
 */
export const headlineCards = [
  'step-activity/biggest-drops',
  'week-finish/finish',
  'activity-heatmap/when-study',
  'quiz-flags/flags',
] as const;

/** A card's first finding, which says most; null where it has none or is to be read with caution. */
export function soundFirst([first]: readonly Finding[]): string | null {
  return first && !first.caution ? first.text : null;
}
