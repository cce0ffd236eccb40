import type { FeatureTable } from '../features';
import { type FeatureId, featureIds } from '../features/definitions';
import { contributionsOf, type RiskModel } from '../model/model';
import { type LearnerValues, phrases } from './phrases';

/** Something about a learner by which the model takes them to be at risk. */
export interface Reason {
  readonly feature: FeatureId;
  /** What the feature's group adds to the log odds, as against a typical learner at no risk. */
  readonly contribution: number;
  /** With the learner's value and the typical one: `last active 9 days ago; typical 1`. */
  readonly text: string;
}

/** More are not read. */
const MOST_REASONS = 3;
/** What adds less to the log odds is no reason. */
const LEAST_CONTRIBUTION = 0.1;
/** A feature that adds less of what its group does is not why. */
const LEAST_SHARE = 0.5;

/** How a feature that raises the risk is said; null where the learner is on the harmless side of typical, or written like it. */
function sentence({ features }: RiskModel, place: number, learner: LearnerValues): string | null {
  const { id, typical } = features[place];
  const { concern, write, say } = phrases[id];
  const value = learner.values[id];
  const worse = concern === 'low' ? value < typical : value > typical;
  return worse && write(value) !== write(typical) ? `${say(learner)}; typical ${write(typical)}` : null;
}

/** The features' places, group by group. */
const groups = [...new Set(featureIds.map((id) => phrases[id].group))].map((group) =>
  [...featureIds.keys()].filter((place) => phrases[featureIds[place]].group === group),
);

/**
 * The strongest reasons for which a model takes a learner to be at risk, as against the typical learner for whom the outcome did not
 * come about: where most are at risk, the typical learner of all is no measure. At most one of each group of features. A group counts
 * by the sum of its contributions, since the coefficients of features that go together make up for one another; it
 * is said by its feature that adds most, of those that add at least half as much as the group. Of two that say the same
 * of a learner, one is left.
 */
export function reasonsFor(model: RiskModel, learner: LearnerValues): Reason[] {
  const contributions = contributionsOf(model, learner.values);
  const found = groups.flatMap((places): Reason[] => {
    const contribution = places.reduce((sum, place) => sum + contributions[place], 0);
    if (contribution < LEAST_CONTRIBUTION) return [];
    const strongest = places.toSorted((a, b) => contributions[b] - contributions[a]);
    for (const place of strongest) {
      const counts = contributions[place] >= Math.max(LEAST_CONTRIBUTION, LEAST_SHARE * contribution);
      const text = counts ? sentence(model, place, learner) : null;
      if (text !== null) return [{ feature: featureIds[place], contribution, text }];
    }
    return [];
  });
  const isSaidBy = ({ feature }: Reason) => {
    const by = phrases[feature].saidBy?.(learner) ?? null;
    return found.some((other) => other.feature === by);
  };
  return found
    .filter((reason) => !isSaidBy(reason))
    .toSorted((a, b) => b.contribution - a.contribution)
    .slice(0, MOST_REASONS);
}

/** One learner's row of a table of features. */
export function learnerValues({ columns, quietDays }: FeatureTable, row: number): LearnerValues {
  const values = Object.fromEntries(featureIds.map((id) => [id, columns[id][row]])) as Record<
    FeatureId,
    number
  >;
  return { values, quietDays: quietDays[row] };
}
