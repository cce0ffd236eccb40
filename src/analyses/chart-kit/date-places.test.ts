import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DatePlace, type NamedDate, placeDates } from './date-places';

const LAST = 1000;

/** From where to where each name is drawn, in pixels, on an axis of this width. */
function spans(dates: readonly NamedDate[], places: readonly DatePlace[], width: number) {
  return dates.map(({ time, name }, index) => {
    const { side, until } = places[index];
    const x = (width * time) / LAST;
    const end = until === null ? (side === 'right' ? width : 0) : (width * until) / LAST;
    const length = Math.min(7 * name.length, Math.abs(end - x));
    return side === 'right' ? ([x, x + length] as const) : ([x - length, x] as const);
  });
}

/** The pairs of which the second's rule goes through the first's name, or its name covers it. */
function clashes(dates: readonly NamedDate[], width: number): readonly string[] {
  const places = placeDates(dates, 0, LAST);
  const names = spans(dates, places, width);
  const MARGIN = 1e-6;
  return dates.flatMap((one, i) =>
    dates.flatMap((other, j) => {
      if (i === j || one.time === other.time) return [];
      const x = (width * other.time) / LAST;
      const through =
        x > names[i][0] + MARGIN && x < names[i][1] - MARGIN && places[j].lane <= places[i].lane;
      const covers =
        places[i].lane === places[j].lane &&
        Math.min(names[i][1], names[j][1]) - Math.max(names[i][0], names[j][0]) > MARGIN;
      return through || covers ? [`${one.name} and ${other.name}`] : [];
    }),
  );
}

it('keeps the name of a date soon after another off its rule, on either half of the axis', () => {
  for (const at of [50, 300, 480, 520, 700, 940]) {
    const dates = [
      { time: 0, name: 'First enrolment' },
      { time: at, name: 'Start' },
      { time: at + 30, name: 'Live session' },
    ];
    for (const width of [260, 600, 1100]) expect(clashes(dates, width), `${at} ${width}`).toEqual([]);
  }
});

it('has names on the side with more room, later ones lower on the right and higher on the left', () => {
  const early = [
    { time: 100, name: 'Start' },
    { time: 150, name: 'Live session' },
  ];
  expect(placeDates(early, 0, LAST)).toEqual([
    { lane: 0, side: 'right', until: null },
    { lane: 1, side: 'right', until: null },
  ]);
  const late = early.map(({ time, name }) => ({ time: time + 800, name }));
  expect(placeDates(late, 0, LAST)).toEqual([
    { lane: 1, side: 'left', until: null },
    { lane: 0, side: 'left', until: null },
  ]);
});

it('has a name on the side with less room where it would else be cut', () => {
  const dates = [
    { time: 500, name: 'Session' },
    { time: 600, name: 'Discussion' },
    { time: 1000, name: 'Last call' },
  ];
  expect(placeDates(dates, 0, LAST).map(({ side }) => side)).toEqual(['left', 'left', 'left']);
  expect([400, 600].map((time) => placeDates([{ time, name: 'End' }], 0, LAST)[0].side)).toEqual([
    'right',
    'left',
  ]);
});

it('cuts a name rather than let it cross a rule', () => {
  const dates = Array.from({ length: 5 }, (_, place) => ({
    time: 250 * place,
    name: 'A name of some length',
  }));
  expect(placeDates(dates, 0, LAST).some(({ until }) => until !== null)).toBe(true);
});

it('cuts none of seven names where the last two are close together at the end', () => {
  const dates = [0, 280, 310, 320, 400, 940, 965].map((time) => ({ time, name: 'A session' }));
  const lengths = spans(dates, placeDates(dates, 0, LAST), 600).map(([from, to]) => Math.round(to - from));
  expect(lengths).toEqual(dates.map(({ name }) => 7 * name.length));
});

it('never lets names and rules clash, however many there are', () => {
  const date = fc.record({
    time: fc.integer({ min: 0, max: LAST }),
    name: fc.string({ minLength: 1, maxLength: 25 }),
  });
  fc.assert(
    fc.property(fc.array(date, { maxLength: 14 }), fc.constantFrom(260, 700, 1100), (found, width) => {
      const dates = found.toSorted((a, b) => a.time - b.time);
      expect(clashes(dates, width)).toEqual([]);
    }),
  );
});
