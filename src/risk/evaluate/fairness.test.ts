import { describe, expect, it } from 'vitest';
import { seededUniform } from '@/stats/seeded-uniform';
import { RocArea } from './abroca';
import { fairnessOf } from './fairness';

interface Person {
  readonly score: number;
  readonly happened: number;
  readonly member: number;
}

/** People whose scores tell of what happens, of members as well as is said; from the highest score where rounded to ties. */
function people(rows: number, seed: number, { signal = 1, ties = 1000 } = {}): Person[] {
  const uniform = seededUniform(seed);
  return Array.from({ length: rows }, () => {
    const member = uniform() < 0.4 ? 1 : 0;
    const happened = uniform() < 0.5 ? 1 : 0;
    const raw = 0.6 * uniform() + 0.4 * happened * (member ? signal : 1);
    return { score: Math.round(raw * ties) / ties, happened, member };
  });
}

function area(all: readonly Person[]): number {
  const sorted = all.toSorted((a, b) => b.score - a.score);
  const learners = {
    scores: Float64Array.from(sorted, ({ score }) => score),
    happened: Uint8Array.from(sorted, ({ happened }) => happened),
  };
  return new RocArea(learners).between(Uint8Array.from(sorted, ({ member }) => member));
}

/** The share found at a share of false alarms, on the straight line between neighbouring thresholds. */
function rocAt(all: readonly Person[], x: number): number {
  const up = all.filter(({ happened }) => happened === 1);
  const down = all.filter(({ happened }) => happened === 0);
  let [lastX, lastY] = [0, 0];
  for (const threshold of [...new Set(all.map(({ score }) => score))].toSorted((a, b) => b - a)) {
    const nextX = down.filter(({ score }) => score >= threshold).length / down.length;
    const nextY = up.filter(({ score }) => score >= threshold).length / up.length;
    if (nextX > x) return lastY + ((nextY - lastY) * (x - lastX)) / (nextX - lastX);
    [lastX, lastY] = [nextX, nextY];
  }
  return 1;
}

describe('the area between ROC curves', () => {
  it.each([
    [1, 1000],
    [2, 10],
    [3, 5],
  ])('is the numeric integral (seed %i, %i steps of scores)', (seed, ties) => {
    const all = people(80, seed, { signal: 0.2, ties });
    const [own, others] = [1, 0].map((member) => all.filter((person) => person.member === member));
    const steps = 4000;
    let sum = 0;
    for (let i = 0; i < steps; i++) {
      const x = (i + 0.5) / steps;
      sum += Math.abs(rocAt(own, x) - rocAt(others, x)) / steps;
    }
    expect(sum).toBeGreaterThan(0.03);
    expect(area(all)).toBeCloseTo(sum, 3);
  });

  it('is 0 between a group and its copy, a half between the best and none, 1 between best and worst', () => {
    const one = people(50, 4).map((person) => ({ ...person, member: 1 }));
    expect(area([...one, ...one.map((person) => ({ ...person, member: 0 }))])).toBeCloseTo(0, 12);
    const of = (member: number, up: number, down: number) => [
      { score: up, happened: 1, member },
      { score: down, happened: 0, member },
    ];
    expect(area([...of(1, 2, 1), ...of(0, 1, 1)])).toBeCloseTo(0.5, 12);
    expect(area([...of(1, 2, 1), ...of(0, 1, 2)])).toBeCloseTo(1, 12);
    // Curves that cross add up, as areas under them would not: 1/8 on either side.
    const low = [
      { score: 3, happened: 1, member: 1 },
      { score: 2, happened: 0, member: 1 },
      { score: 2, happened: 0, member: 1 },
      { score: 1, happened: 1, member: 1 },
    ];
    expect(area([...low, ...of(0, 1, 1)])).toBeCloseTo(0.25, 12);
  });
});

describe('fairness', () => {
  const judge = (all: readonly Person[], fewest?: number) => {
    const scores = Float64Array.from(all, ({ score }) => score);
    const member = Uint8Array.from(all, (person) => person.member);
    const happened = Uint8Array.from(all, (person) => person.happened);
    return fairnessOf(scores, happened, [{ field: 'gender', value: 'female', member }], {
      seed: 3,
      ...(fewest && { fewest }),
    });
  };

  it('finds a group whom the model orders worse', async () => {
    const [found] = await judge(people(600, 5, { signal: 0 }));
    expect(found).toMatchObject({ ok: true, p: 1 / 501 });
    if (!found.ok) return;
    expect(found.auc).toBeLessThan(0.6);
    expect(found.othersAuc).toBeGreaterThan(0.85);
    expect(found.abroca).toBeGreaterThan(0.25);
    expect(await judge(people(600, 5, { signal: 0 }))).toEqual([found]);
  });

  /** All at risk above all others, save one of those at risk, whose group alone decides the area. */
  const oneOutOfOrder = (own: number, others: number, strayIsMember: boolean): Person[] =>
    [...Array.from({ length: own }, () => 1), ...Array.from({ length: others }, () => 0)].flatMap(
      (member, i) => [
        { score: i === (strayIsMember ? 0 : own) ? 0.2 : 0.8, happened: 1, member },
        { score: 0.2, happened: 0, member },
      ],
    );

  it('is what counting gives: the area, its chance, the areas under the curves and the calibration', async () => {
    const [own, others] = [30, 90];
    const [found] = await judge(oneOutOfOrder(own, others, true));
    if (!found.ok) throw new Error(found.field);
    expect(found).toMatchObject({ learners: 2 * own, atRisk: own, others: 2 * others });
    // The stray one of n ties with all not at risk: its curve misses a triangle of height 1/n and width 1.
    expect(found.auc).toBeCloseTo(1 - 1 / (2 * own), 12);
    expect(found.othersAuc).toBe(1);
    expect(found.abroca).toBeCloseTo(1 / (2 * own), 12);
    // A group by chance is as far apart just where the stray one falls into it: for 30 of 120; within 4 standard errors.
    expect(Math.abs(found.p - own / (own + others))).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / 500));
    expect(found.observed).toBe(0.5);
    expect(found.predicted).toBeCloseTo((0.8 * (own - 1) + 0.2 * (own + 1)) / (2 * own), 12);
    // Wilson's interval of 30 of 60, by hand.
    const z2 = 1.959963984540054 ** 2;
    const half = (Math.sqrt(z2) / (1 + z2 / 60)) * Math.sqrt(0.25 / 60 + z2 / (4 * 60 * 60));
    expect(found.interval.low).toBeCloseTo(0.5 - half, 9);
    expect(found.interval.high).toBeCloseTo(0.5 + half, 9);
  });

  it('counts groups by chance that are exactly as far apart', async () => {
    // Wherever the stray one falls, the area is at least that of its lying with the larger group.
    const [one] = await judge(oneOutOfOrder(30, 90, false));
    expect(one).toMatchObject({ ok: true, p: 1 });
    const [same] = await judge(oneOutOfOrder(40, 60, true).map((person) => ({ ...person, score: 0.5 })));
    expect(same).toMatchObject({ ok: true, abroca: 0, p: 1 });
  });

  it('finds nothing where groups are alike, with p spread over 0 to 1', async () => {
    const ps: number[] = [];
    for (let seed = 1; seed <= 40; seed++) {
      const [found] = await judge(people(150, 100 + seed), 20);
      if (found.ok) ps.push(found.p);
    }
    expect(ps).toHaveLength(40);
    expect(ps.filter((p) => p < 0.05).length).toBeLessThan(6);
    const mean = ps.reduce((sum, p) => sum + p, 0) / ps.length;
    expect(mean).toBeGreaterThan(0.38);
    expect(mean).toBeLessThan(0.62);
  });

  it('does not take a group with another share at risk for one that is ordered otherwise', async () => {
    let sum = 0;
    for (let seed = 1; seed <= 20; seed++) {
      // Few of the group are not at risk, so its curve is rough, as those of groups by chance must be.
      const all = people(900, 300 + seed).filter(
        (person, i) => !person.member || person.happened || i % 8 === 0,
      );
      const [found] = await judge(all);
      if (!found.ok) throw new Error(found.field);
      expect(found.observed).toBeGreaterThan(0.8);
      sum += found.p / 20;
    }
    expect(sum).toBeGreaterThan(0.35);
    expect(sum).toBeLessThan(0.65);
  });

  it.each([
    ['the group', (person: Person, i: number) => person.member === 0 || i < 60],
    ['the others', (person: Person, i: number) => person.member === 1 || i < 60],
    [
      'those of the group at risk',
      (person: Person, i: number) => !(person.member && person.happened) || i < 20,
    ],
    [
      'those of the group not at risk',
      (person: Person, i: number) => !person.member || person.happened || i < 20,
    ],
  ])('says nothing where there are too few of %s', async (_, kept) => {
    const [found] = await judge(people(600, 7).filter(kept));
    expect(found).toMatchObject({ ok: false, field: 'gender', value: 'female' });
    expect(Object.keys(found)).not.toContain('abroca');
  });

  it('needs fifty learners, and ten of either outcome', async () => {
    const said = async (own: number, fewest?: number) =>
      (await judge(oneOutOfOrder(own, 90, true), fewest))[0].ok;
    expect([await said(24), await said(25)]).toEqual([false, true]);
    expect([await said(9, 10), await said(10, 10)]).toEqual([false, true]);
  });

  it('can be cancelled between groups', async () => {
    const controller = new AbortController();
    const member = new Uint8Array(4);
    const group = { field: 'gender', value: 'female', member };
    const seen: (readonly number[])[] = [];
    const onGroup = (...done: number[]) => {
      seen.push(done);
      controller.abort();
    };
    const options = { seed: 1, signal: controller.signal, onGroup };
    const found = fairnessOf(new Float64Array(4), new Uint8Array(4), [group, group], options);
    await expect(found).rejects.toThrow('abort');
    expect(seen).toEqual([[1, 2]]);
  });

  it('leaves out those who did not answer', async () => {
    const all = people(600, 8);
    const silent = people(300, 9).map((person) => ({ ...person, member: 2, score: 1 - person.score }));
    const [found] = await judge([...all, ...silent]);
    expect(found).toEqual((await judge(all))[0]);
  });
});
