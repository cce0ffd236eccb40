import { cohensD } from '@/stats/cohens-d';
import { sampleOf, welch } from '@/stats/welch';
import type { EffectRow } from './effect-table';
import type { LearnersAt, Risks } from './learners-at';
import type { Log, LogEntry } from './log';
import { type MeasureId, measureIds, type OutcomesAround } from './outcomes';
import { nearestOnce, standing } from './similar';

/** Whether those contacted did otherwise than those to whom they are compared. */
export interface Effect {
  /** Compared with those held out at random, or with others who were alike: their changes. */
  readonly design: 'held-out' | 'similar';
  /** Whether the similar learners were found by their risk; else by percentiles of features. */
  readonly byRisk: boolean;
  /** Of the log's learners those whom the loaded export does not have on the course then. */
  readonly absent: number;
  /** Learners held out who were contacted by another export of the run. */
  readonly spoiled: number;
  /** Contacted learners for whom no similar one was left. */
  readonly unmatched: number;
  readonly rows: readonly EffectRow[];
}

interface Groups {
  readonly contacted: readonly number[];
  readonly compared: readonly number[];
}

function rowOf(
  measure: MeasureId,
  outcomes: OutcomesAround,
  { contacted, compared }: Groups,
  changes: boolean,
): EffectRow {
  const before = outcomes.before[measure];
  const after = outcomes.after[measure];
  const mean = (values: Float64Array, rows: readonly number[]) =>
    rows.length === 0 ? null : sampleOf(rows.map((row) => values[row])).mean;
  const valuesOf = (rows: readonly number[]) =>
    sampleOf(rows.map((row) => (changes ? after[row] - before[row] : after[row])));
  const [left, right] = [valuesOf(contacted), valuesOf(compared)];
  const test = welch(left, right);
  const size = cohensD(left, right);
  return {
    measure,
    contacted: contacted.length,
    compared: compared.length,
    contacted_before: mean(before, contacted),
    compared_before: mean(before, compared),
    contacted_after: mean(after, contacted),
    compared_after: mean(after, compared),
    difference: left.n > 0 && right.n > 0 ? left.mean - right.mean : null,
    ci_low: test?.low ?? null,
    ci_high: test?.high ?? null,
    t: test?.t ?? null,
    degrees: test?.degrees ?? null,
    p: test?.p ?? null,
    cohens_d: size?.d ?? null,
    d_low: size?.low ?? null,
    d_high: size?.high ?? null,
  };
}

/** The learners who are in no export of the run, neither contacted nor held out. */
function leftAlone(ids: readonly string[], log: Log, run: string): readonly number[] {
  const named = new Set(
    log.flatMap((entry) => (entry.run === run ? [...entry.contacted, ...entry.heldOut] : [])),
  );
  return [...ids.keys()].filter((row) => !named.has(ids[row]));
}

/**
 * What became of those contacted in an export, beside those held out: their means after the cut. Where nobody was held
 * out, beside others on the course who were most alike at the cut and whom no export names: the change from before the cut
 * to after it (difference in differences), each of the others serving once.
 * @param at The learners at the export’s cut; its ids are those of the outcomes, in the same order.
 */
export function effectOf(
  entry: LogEntry,
  log: Log,
  outcomes: OutcomesAround,
  at: LearnersAt,
  risks: Risks,
): Effect {
  const places = new Map(outcomes.ids.map((id, row) => [id, row]));
  const rowsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const row = places.get(id);
      return row === undefined ? [] : [row];
    });
  const contacted = rowsOf(entry.contacted);
  const heldOut = rowsOf(entry.heldOut);
  const named = entry.contacted.length + entry.heldOut.length;
  const others = log.filter(({ id, run }) => id !== entry.id && run === entry.run);
  // Being named to the instructor reaches no learner; it spoils only a comparison of that very rule.
  const reaching = others.filter(({ rule }) => rule.to === 'learner' || rule.id === entry.rule.id);
  const written = new Set(reaching.flatMap((other) => other.contacted));
  const measured = (groups: Groups, changes: boolean) =>
    measureIds.map((measure) => rowOf(measure, outcomes, groups, changes));
  const absent = named - contacted.length - heldOut.length;
  if (entry.heldOut.length > 0) {
    const spoiled = entry.heldOut.filter((id) => written.has(id)).length;
    const rows = measured({ contacted, compared: heldOut }, false);
    return { design: 'held-out', byRisk: false, absent, spoiled, unmatched: 0, rows };
  }
  const coordinates = standing(at, risks);
  const similar = nearestOnce(coordinates, contacted, leftAlone(outcomes.ids, [entry, ...log], entry.run));
  const pairs = contacted.flatMap((row, place) => {
    const other = similar[place];
    return other === null ? [] : [{ row, other }];
  });
  const groups = { contacted: pairs.map(({ row }) => row), compared: pairs.map(({ other }) => other) };
  return {
    design: 'similar',
    byRisk: coordinates.length === 1,
    absent,
    spoiled: 0,
    unmatched: contacted.length - pairs.length,
    rows: measured(groups, true),
  };
}
