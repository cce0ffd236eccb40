import { breathe } from '@/pace/breathe';
import { seededUniform } from '@/stats/seeded-uniform';
import { shuffle } from '@/stats/shuffle';
import { type Interval, wilsonInterval } from '@/stats/wilson';
import { RocArea } from './abroca';
import { fromHighest, rankingOf } from './ranking';

/** Fewer learners, in the group or beside it, say nothing. */
export const FEWEST_IN_GROUP = 50;
/** Nor do fewer of either outcome. */
export const FEWEST_OF_AN_OUTCOME = 10;
/** How often learners are put into groups by chance. */
export const SHUFFLES = 500;

/** A group of learners who gave one answer about themselves, among all who answered. */
export interface AnswerGroup {
  readonly field: string;
  readonly value: string;
  /** 1 for who gave it, 0 for who gave another answer, by row; anything else for who did not answer. */
  readonly member: Uint8Array;
}

interface GroupSize {
  readonly field: string;
  readonly value: string;
  readonly learners: number;
  readonly atRisk: number;
  /** Those who answered otherwise. */
  readonly others: number;
}

/** How a model treats a group, as against the others who answered. */
export type GroupFairness = GroupSize &
  (
    | { readonly ok: false }
    | {
        readonly ok: true;
        readonly auc: number;
        readonly othersAuc: number;
        /** The area between the two ROC curves: 0 where the model orders both equally well at every threshold. */
        readonly abroca: number;
        /** How often groups by chance, of the same sizes and outcomes, are as far apart or farther. */
        readonly p: number;
        /** The mean probability, and the share for whom the outcome came about. */
        readonly predicted: number;
        readonly observed: number;
        /** Wilson's 95 % interval of the observed share. */
        readonly interval: Interval;
      }
  );

export interface FairnessOptions {
  readonly seed: number;
  readonly fewest?: number;
  readonly signal?: AbortSignal;
  readonly onGroup?: (done: number, of: number) => void;
}

/** Learners who answered, from the highest probability down. */
interface Answered {
  readonly scores: Float64Array;
  readonly happened: Uint8Array;
  readonly member: Uint8Array;
}

function answered(probabilities: Float64Array, happened: Uint8Array, { member }: AnswerGroup): Answered {
  const order = fromHighest(probabilities).filter((row) => member[row] === 0 || member[row] === 1);
  return {
    scores: Float64Array.from(order, (row) => probabilities[row]),
    happened: Uint8Array.from(order, (row) => happened[row]),
    member: Uint8Array.from(order, (row) => member[row]),
  };
}

/**
 * The share of random groups whose area is at least the group's own, counting its own (B. Phipson and G. Smyth, SAGMB 9, 2010). Members
 * are drawn among learners of the same outcome, so that groups differ in nothing but how the model orders them.
 */
function shuffleTest({ scores, happened, member }: Answered, observed: number, seed: number): number {
  const uniform = seededUniform(seed);
  const area = new RocArea({ scores, happened });
  const kinds = [0, 1].map((kind) => Uint32Array.from(happened.keys()).filter((i) => happened[i] === kind));
  const drawn = member.slice();
  let extreme = 1;
  for (let draw = 0; draw < SHUFFLES; draw++) {
    for (const places of kinds) {
      shuffle(places.length, uniform, (a, b) => {
        const kept = drawn[places[a]];
        drawn[places[a]] = drawn[places[b]];
        drawn[places[b]] = kept;
      });
    }
    // Sums in another order differ in the last bits.
    if (area.between(drawn) >= observed - 1e-12) extreme++;
  }
  return extreme / (SHUFFLES + 1);
}

function groupFairness(
  group: AnswerGroup,
  all: Answered,
  { seed, fewest = FEWEST_IN_GROUP }: FairnessOptions,
) {
  const side = (is: number) => {
    const rows = [...all.member.keys()].filter((row) => all.member[row] === is);
    const scores = Float64Array.from(rows, (row) => all.scores[row]);
    const happened = Uint8Array.from(rows, (row) => all.happened[row]);
    return { scores, happened, learners: rows.length, atRisk: happened.reduce((sum, each) => sum + each, 0) };
  };
  const [others, own] = [side(0), side(1)];
  const { field, value } = group;
  const { learners, atRisk } = own;
  const size: GroupSize = { field, value, learners, atRisk, others: others.learners };
  const thin = [own, others].some(
    (each) =>
      each.learners < fewest || Math.min(each.atRisk, each.learners - each.atRisk) < FEWEST_OF_AN_OUTCOME,
  );
  if (thin) return { ...size, ok: false } as const;
  const abroca = new RocArea(all).between(all.member);
  return {
    ...size,
    ok: true,
    auc: rankingOf(own.scores, own.happened).auc,
    othersAuc: rankingOf(others.scores, others.happened).auc,
    abroca,
    p: shuffleTest(all, abroca, seed),
    predicted: own.scores.reduce((sum, each) => sum + each, 0) / learners,
    observed: atRisk / learners,
    interval: wilsonInterval(atRisk, learners),
  } as const;
}

/** How a model treats each group, in the order given. A cancel throws. */
export async function fairnessOf(
  probabilities: Float64Array,
  happened: Uint8Array,
  groups: readonly AnswerGroup[],
  options: FairnessOptions,
): Promise<GroupFairness[]> {
  const found: GroupFairness[] = [];
  for (const group of groups) {
    await breathe();
    options.signal?.throwIfAborted();
    found.push(groupFairness(group, answered(probabilities, happened, group), options));
    options.onGroup?.(found.length, groups.length);
  }
  return found;
}
