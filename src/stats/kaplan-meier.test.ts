import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, medianSurvival } from './kaplan-meier';

/** Remission times in weeks of 21 patients on 6-MP (E. J. Freireich et al., Blood 21, 1963), the textbooks' example. */
const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const lost = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const times = [...ended, ...lost];
const events = [...ended.map(() => 1), ...lost.map(() => 0)];

describe('kaplanMeier', () => {
  const points = kaplanMeier(times, events);

  it.each([
    [6, 21, 0.8571, 0.6197, 0.9516],
    [7, 17, 0.8067, 0.5631, 0.9228],
    [10, 15, 0.7529, 0.5032, 0.8894],
    [13, 12, 0.6902, 0.4316, 0.8491],
    [16, 11, 0.6275, 0.3675, 0.8049],
    [22, 7, 0.5378, 0.2678, 0.7468],
    [23, 6, 0.4482, 0.1881, 0.6801],
  ])('gives the published figures of the 6-MP patients at week %i', (time, atRisk, survival, low, high) => {
    const point = points.find((each) => each.time === time);
    expect(point?.atRisk).toBe(atRisk);
    expect(point?.survival).toBeCloseTo(survival, 4);
    expect(point?.low).toBeCloseTo(low, 4);
    expect(point?.high).toBeCloseTo(high, 4);
  });

  it('keeps the estimate where only losses are seen', () => {
    const [before, after] = [points.find(({ time }) => time === 7), points.find(({ time }) => time === 9)];
    expect(after).toMatchObject({ events: 0, censored: 1, survival: before?.survival, low: before?.low });
  });

  it('gives the median of the 6-MP patients', () => {
    expect(medianSurvival(points)).toEqual({ median: 23, low: 13, high: null });
  });

  it('is the plain share where nobody is lost, and has no interval where nobody is left', () => {
    const plain = kaplanMeier([1, 2, 2, 3], [1, 1, 1, 1]);
    expect(plain.map(({ survival }) => survival)).toEqual([0.75, 0.25, 0]);
    expect(plain.at(-1)?.low).toBeNaN();
    expect(medianSurvival(plain)).toMatchObject({ median: 2 });
  });

  it('is certain of nothing but that nobody has ended', () => {
    expect(kaplanMeier([4, 5], [0, 0])).toMatchObject([
      { survival: 1, low: 1, high: 1 },
      { survival: 1, low: 1, high: 1 },
    ]);
    expect(medianSurvival(kaplanMeier([4, 5], [0, 0]))).toEqual({ median: null, low: null, high: null });
    expect(kaplanMeier([], [])).toEqual([]);
  });

  it('falls, stays in its interval and accounts for everyone', () => {
    const person = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1 }));
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 60 }), (people) => {
        const found = kaplanMeier(
          people.map(([time]) => time),
          people.map(([, event]) => event),
        );
        let last = 1;
        for (const { time, atRisk, survival, low, high } of found) {
          expect(survival).toBeLessThanOrEqual(last);
          expect(atRisk).toBe(people.filter(([other]) => other >= time).length);
          if (survival > 0) expect(low <= survival + 1e-12 && survival <= high + 1e-12).toBe(true);
          last = survival;
        }
        const all = found.reduce((sum, point) => sum + point.events + point.censored, 0);
        expect(all).toBe(people.length);
      }),
    );
  });
});
