import { describe, expect, it } from 'vitest';
import { seededUniform, type Uniform } from '@/stats/seeded-uniform';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import type { CutChoice } from './cut';
import { baselineScores } from './evaluate/baselines';
import { performanceOf } from './evaluate/performance';
import { predict } from './model/model';
import { trainModel } from './model/train';
import { knownLearners, type RunAtCut, runAtCut } from './run-at-cut';

const START = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const WEEKS = 4;
const STEPS = 10;
const cut: CutChoice = { kind: 'week', week: 2 };
const written = (at: number) => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** The days on which a learner studies in the first two weeks: every third, or in two bursts from the same first to the same last day. */
function studyDays(regular: boolean, first: number): number[] {
  return (regular ? [0, 3, 6, 9, 12] : [0, 1, 2, 11, 12]).map((day) => day + first);
}

/**
 * A course of four weeks of ten steps. Learners study on five days of the first two weeks, visit and complete as many steps by
 * chance, and go on to complete the rest if they are regular, nine times out of ten; else one time out of ten.
 */
function courseOf(learners: number, seed: number, run: number): Readonly<Record<string, string>> {
  const uniform: Uniform = seededUniform(seed);
  const rows = Array.from({ length: learners }, (_, who) => {
    const regular = uniform() < 0.5;
    const goesOn = uniform() < (regular ? 0.9 : 0.1);
    const days = studyDays(regular, uniform() < 0.5 ? 0 : 1);
    const early = 6 + Math.floor(8 * uniform());
    return Array.from({ length: WEEKS * STEPS }, (_, place) => {
      const day = place < early ? days[place % days.length] : 15 + Math.floor(13 * uniform());
      const at = START + day * DAY + Math.floor(10 * uniform()) * 3_600_000;
      const [week, step] = [1 + Math.floor(place / STEPS), 1 + (place % STEPS)];
      const done = uniform() < 0.9 ? written(at + 600_000) : '';
      return place < early || goesOn
        ? [[`learner-${who}`, `${week}.${step}`, week, step, written(at), done]]
        : [];
    }).flat();
  }).flat();
  return {
    [`x-${run}_step-activity.csv`]: csvOf(
      'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
      rows,
    ),
  };
}

async function simulated(learners: number, seed: number, number: number): Promise<RunAtCut> {
  const run = await loadRun(courseOf(learners, seed, number));
  const settings = {
    ...run.defaults,
    startDate: '2024-01-01',
    endDate: '2024-01-28',
    weeks: WEEKS,
    timeZone: 'UTC',
  };
  return runAtCut(run, settings, cut, 'under_half')!;
}

describe('a course in which regularity decides who goes on', () => {
  it('gives regularity the largest coefficient, and orders the learners of another run by it', async () => {
    const [train, test] = [await simulated(400, 1, 1), await simulated(400, 2, 2)];
    expect([train.known, train.reached]).toEqual([true, true]);
    const { week, days } = train.cut;
    const trained = await trainModel([knownLearners(train, [])], {
      outcome: 'under_half',
      cut: { week, days },
      date: '2024-02-01',
    });
    if (!trained.ok) throw new Error(trained.code);
    const strongest = trained.model.features.toSorted(
      (a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient),
    );
    expect(strongest[0].id).toBe('regularity');
    expect(strongest[0].coefficient).toBeLessThan(0);
    expect(Math.abs(strongest[0].coefficient)).toBeGreaterThan(2 * Math.abs(strongest[1].coefficient));
    const found = performanceOf(
      predict(trained.model, test.features),
      test.happened,
      baselineScores(test.features),
      1,
    );
    // Nobody can do better than 0.9: one in ten is planted the other way.
    expect(found.auc.value).toBeGreaterThan(0.85);
    expect(found.auc.value).toBeLessThan(0.95);
    expect(found.baselines.steps_completed.auc.value).toBeLessThan(0.6);
    expect(found.baselines.steps_completed.gain.interval!.low).toBeGreaterThan(0.2);
  });
});

it('a run whose start is not known has no cut, and one whose data ends before has not reached it', async () => {
  const run = await loadRun(courseOf(40, 3, 1));
  const settings = { ...run.defaults, startDate: '2024-01-01', endDate: '2024-01-28', weeks: WEEKS };
  expect(runAtCut(run, { ...settings, startDate: null }, cut, 'under_half')).toBeNull();
  expect(runAtCut(run, settings, { kind: 'week', week: 8 }, 'under_half')).toMatchObject({ reached: false });
  expect(runAtCut(run, { ...settings, endDate: '2024-03-01' }, cut, 'under_half')).toMatchObject({
    reached: true,
    known: false,
  });
});
