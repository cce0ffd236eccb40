import { bootstrapIntervals } from '@/stats/bootstrap';
import type { Interval } from '@/stats/wilson';
import { type BaselineId, baselineIds } from './baselines';
import { brierScore } from './brier';
import { fromHighest, type Ranking, rankingOf } from './ranking';

/** A figure, and its 95 % interval where it has one. */
export interface Measured {
  readonly value: number;
  readonly interval: Interval | null;
}

/** How well probabilities do on learners of whom it is known what became of them. */
export interface Performance {
  readonly learners: number;
  readonly atRisk: number;
  readonly auc: Measured;
  readonly averagePrecision: Measured;
  readonly brier: Measured;
  readonly baselines: Readonly<
    Record<
      BaselineId,
      {
        readonly auc: Measured;
        readonly averagePrecision: Measured;
        /** By how much the model's area is larger, on the same learners. */
        readonly gain: Measured;
      }
    >
  >;
}

/** Scores' areas for learners that count so often; the order is worked out once. */
function rankingFigures(scores: Float64Array, happened: Uint8Array): (counts?: Uint16Array) => Ranking {
  const order = fromHighest(scores);
  return (counts) => rankingOf(scores, happened, order, counts);
}

/**
 * The figures with percentile intervals from resampled learners, the same for the model and the baselines.
 * @param baselines Scores for the same learners, the higher the more at risk.
 */
export function performanceOf(
  probabilities: Float64Array,
  happened: Uint8Array,
  baselines: Readonly<Record<BaselineId, Float64Array>>,
  seed: number,
): Performance {
  const model = rankingFigures(probabilities, happened);
  const others = baselineIds.map((id) => ({ id, ranking: rankingFigures(baselines[id], happened) }));
  const figures = (counts?: Uint16Array): Record<string, number> => {
    const own = model(counts);
    const found: Record<string, number> = { ...own, brier: brierScore(probabilities, happened, counts) };
    for (const { id, ranking } of others) {
      const { auc, averagePrecision } = ranking(counts);
      found[`${id} auc`] = auc;
      found[`${id} averagePrecision`] = averagePrecision;
      found[`${id} gain`] = own.auc - auc;
    }
    return found;
  };
  const values = figures();
  const [intervals] = bootstrapIntervals(happened.length, [figures], seed);
  const measured = (name: string): Measured => ({ value: values[name], interval: intervals[name] ?? null });
  const baseline = (id: BaselineId) => ({
    auc: measured(`${id} auc`),
    averagePrecision: measured(`${id} averagePrecision`),
    gain: measured(`${id} gain`),
  });
  return {
    learners: happened.length,
    atRisk: happened.reduce((sum, is) => sum + is, 0),
    auc: measured('auc'),
    averagePrecision: measured('averagePrecision'),
    brier: measured('brier'),
    baselines: { quiet_week: baseline('quiet_week'), steps_completed: baseline('steps_completed') },
  };
}
