import type { GroupId } from '@/course/group-sources';
import { type Interval, jointConfidence, wilsonInterval } from '@/stats/wilson';
import type { Side } from '../comparison';
import { groupDeeds, groupOrder, groupWords } from '../groups/tables';
import type { CountId, RunTrendsResult } from './tables';

export type Sides = readonly Side<RunTrendsResult>[];

/** A run's figure: a number, a share with its interval, or a mean. */
export interface RunFigure {
  readonly value: number;
  /** How many it is of; null for a number. */
  readonly of: number | null;
  readonly interval: Interval | null;
}

/** What is followed over the runs. */
export interface Trend {
  readonly key: CountId | 'base';
  readonly kind: 'number' | 'share' | 'mean';
  /** As it stands above its panel and in the table. */
  readonly name: string;
  /** Behind “the share who”. */
  readonly deed: string;
  /** One for each run. */
  readonly figures: readonly RunFigure[];
}

const countOf = ({ result }: Side<RunTrendsResult>, id: CountId) =>
  result.run_counts.find(({ counted }) => counted === id)?.count ?? null;

/** Whom shares are of: those enrolled, else those who visited a step, as for all runs. */
function baseOf(sides: Sides): GroupId {
  return sides.every((side) => countOf(side, 'enrolled') !== null) ? 'enrolled' : 'visited_step';
}

/** What every run’s files tell of its learners, each share with an interval, all of which hold together at 95 %. */
export function trendsOf(sides: Sides): readonly Trend[] {
  const base = baseOf(sides);
  const sizes = sides.map((side) => countOf(side, base) ?? 0);
  if (sides.length < 3 || sizes.some((size) => size === 0)) return [];
  const known = (id: CountId) => sides.every((side) => countOf(side, id) !== null);
  const groups = groupOrder.filter((group) => group !== base && group !== 'enrolled' && known(group));
  const confidence = jointConfidence(0.95, groups.length * sides.length);
  const shares = groups.map((group): Trend => {
    const figures = sides.map((side, place) => {
      const [part, of] = [countOf(side, group) ?? 0, sizes[place]];
      return { value: part / of, of, interval: wilsonInterval(part, of, confidence) };
    });
    return { key: group, kind: 'share', name: groupWords[group], deed: groupDeeds[group], figures };
  });
  const number: Trend = {
    key: 'base',
    kind: 'number',
    name: base === 'enrolled' ? 'Learners enrolled' : 'Learners who visited a step',
    deed: groupDeeds[base],
    figures: sizes.map((value) => ({ value, of: null, interval: null })),
  };
  const mean: Trend = {
    key: 'comments',
    kind: 'mean',
    name: 'Comments per learner',
    deed: '',
    figures: sides.map((side, place) => ({
      value: (countOf(side, 'comments') ?? 0) / sizes[place],
      of: sizes[place],
      interval: null,
    })),
  };
  // What the runs’ learners were chosen by is so of all of them.
  const told = shares.filter(({ figures }) => figures.some(({ value }) => value < 1));
  return [number, ...told, ...(known('comments') ? [mean] : [])];
}

/**
 * Where a share rises over the runs: the interval of the last lies above that of the first, and none below that of an earlier
 * run. Falls in the same way; varies where intervals lie apart otherwise; null where none do.
 */
export function directionOf({ figures }: Trend): 'rises' | 'falls' | 'varies' | null {
  const intervals = figures.flatMap(({ interval }) => interval ?? []);
  const last = intervals.length - 1;
  const any = (test: (earlier: Interval, later: Interval) => boolean) =>
    intervals.some((earlier, place) => intervals.slice(place + 1).some((later) => test(earlier, later)));
  const higher = (earlier: Interval, later: Interval) => later.low > earlier.high;
  const lower = (earlier: Interval, later: Interval) => later.high < earlier.low;
  const [up, down] = [any(higher), any(lower)];
  if (!up && !down) return null;
  if (!down && higher(intervals[0], intervals[last])) return 'rises';
  return !up && lower(intervals[0], intervals[last]) ? 'falls' : 'varies';
}
