import { table as arqueroTable } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsByVisit, visitJourneys } from './journeys';

describe('step activity in order of its visits', () => {
  const row = fc.tuple(
    fc.integer({ min: -1, max: 2 }),
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom(Number.NaN, 0, 1, 2, 3),
  );
  type Row = readonly [person: number, step: number, at: number];
  const activity = (rows: readonly Row[]) =>
    arqueroTable({
      person: Int32Array.from(rows, ([person]) => person),
      step: Int32Array.from(rows, ([, step]) => step),
      first_visited_at: Float64Array.from(rows, ([, , at]) => at),
    });
  const ordered = (rows: readonly Row[]) =>
    rows.toSorted(
      (x, y) =>
        (x[0] < 0 ? 9 : x[0]) - (y[0] < 0 ? 9 : y[0]) ||
        (x[0] < 0 ? 0 : (Number.isNaN(x[2]) ? 9 : x[2]) - (Number.isNaN(y[2]) ? 9 : y[2]) || x[1] - y[1]),
    );

  it('has every row once, person by person, without a visit last, without a person after all', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        expect([...rowsByVisit(activity(rows), 3)].map((place) => rows[place])).toEqual(ordered(rows));
      }),
    );
  });

  it('makes each person’s journey of first visits', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const { rows: found, starts } = visitJourneys(activity(rows), 3);
        const journeys = [0, 1, 2].map((who) =>
          [...found.slice(starts[who], starts[who + 1])].map((place) => rows[place]),
        );
        const visits = ordered(rows.filter(([, , at]) => !Number.isNaN(at)));
        expect(journeys).toEqual([0, 1, 2].map((who) => visits.filter(([person]) => person === who)));
      }),
    );
  });
});
