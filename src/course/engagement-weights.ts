/** What engagement is made of, each from 0 to 1. */
export const engagementParts = [
  'regularity',
  'completion_rate',
  'first_attempt_score',
  'comments',
  'study_time',
  'recency',
] as const;

export type EngagementPart = (typeof engagementParts)[number];

/** How much each part counts, 0 or more; only their proportions matter. */
export type EngagementWeights = Readonly<Record<EngagementPart, number>>;

/** How the parts count where nobody has set it. */
export const defaultWeights: EngagementWeights = {
  regularity: 0.2,
  completion_rate: 0.15,
  first_attempt_score: 0.2,
  comments: 0.1,
  study_time: 0.15,
  recency: 0.2,
};
