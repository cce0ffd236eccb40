import {
  defaultWeights,
  type EngagementPart,
  type EngagementWeights,
  engagementParts,
} from '@/course/engagement-weights';
import type { Run } from '@/course/run';
import { quantile } from '@/stats/quantile';
import type { FeatureTable } from '../features';

const MOST_COMMENTS = 20;
const RECENT_DAYS = 14;
const STUDIOUS = 0.95;

/** Engagement and its parts for each learner of a table; a part is null where no file tells of it. */
export interface Engagement {
  /** From 0 to 1. */
  readonly scores: Float64Array;
  readonly parts: Readonly<Record<EngagementPart, Float64Array | null>>;
}

/** One value for each learner; null where a file is missing. */
function partsOf({ columns, quietDays }: FeatureTable, tables: Run['tables']): Engagement['parts'] {
  const longest = quantile(columns.study_minutes.slice().sort(), STUDIOUS);
  return {
    regularity: columns.regularity,
    completion_rate: columns.completion_rate,
    first_attempt_score: tables.has('question-response') ? columns.first_attempt_score : null,
    comments: tables.has('comments')
      ? columns.comments.map((posted) => Math.min(posted, MOST_COMMENTS) / MOST_COMMENTS)
      : null,
    study_time: columns.study_minutes.map((minutes) => (longest > 0 ? Math.min(1, minutes / longest) : 0)),
    recency: quietDays.map((days) => Math.max(0, 1 - days / RECENT_DAYS)),
  };
}

/**
 * The weighted mean of the parts: regularity, the share of visited steps completed, the first-attempt score, comments up to 20,
 * study minutes against the learners' 95th percentile, and 1 less a fourteenth for each day since the last activity. Parts of
 * which no file tells are left out, and the other weights make up for them; 0 where no weight is left.
 */
export function engagementOf(
  table: FeatureTable,
  { tables }: Pick<Run, 'tables'>,
  weights: EngagementWeights = defaultWeights,
): Engagement {
  const parts = partsOf(table, tables);
  const scores = new Float64Array(table.learners.length);
  let total = 0;
  for (const part of engagementParts) {
    const values = parts[part];
    if (!values) continue;
    total += weights[part];
    for (let row = 0; row < scores.length; row++) scores[row] += weights[part] * values[row];
  }
  return { scores: scores.map((score) => (total > 0 ? score / total : 0)), parts };
}
