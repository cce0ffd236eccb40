import { describe, expect, it } from 'vitest';
import { seededUniform, type Uniform } from '@/stats/seeded-uniform';
import { type Difference, moreDifference, shareDifference } from './difference';
import { ranked } from './ranked';

const STEPS = 60;
const SEEDS = 400;
/** Five per cent of the seeds, and three standard deviations of how many come by chance. */
const MOST = 0.05 * SEEDS + 3 * Math.sqrt(0.05 * 0.95 * SEEDS);

/** Where a learner stops: one in a hundred at each step, so that most steps have enough learners to be compared. */
const stop = (uniform: Uniform) => Math.min(STEPS - 1, Math.floor(Math.log(uniform()) / Math.log(0.99)));

/** How much of something a learner has: most have none. */
const amount = (uniform: Uniform) => (uniform() < 0.9 ? 0 : 1 + Math.floor(5 * uniform()));

function counts(learners: number, values: number, draw: () => number): number[] {
  const all = new Array<number>(values).fill(0);
  for (let i = 0; i < learners; i++) all[draw()]++;
  return all;
}

const subject = (key: string) => ({ key, name: key, what: key });

function stopDifferences(few: number, many: number, uniform: Uniform): Difference[] {
  const [one, two] = [few, many].map((each) => counts(each, STEPS, () => stop(uniform)));
  const share = (own: readonly number[], step: number) => {
    const trials = own.slice(step).reduce((sum, each) => sum + each, 0);
    return { share: trials > 0 ? own[step] / trials : 0, trials };
  };
  return Array.from({ length: STEPS - 1 }, (_, step) =>
    shareDifference(
      subject(`stop-${step}`),
      { side: 'A', figure: share(one, step) },
      { side: 'B', figure: share(two, step) },
    ),
  ).flatMap((each) => each ?? []);
}

function amountDifferences(few: number, many: number, uniform: Uniform): Difference[] {
  return Array.from({ length: 8 }, (_, measure) => {
    const [first, second] = [few, many].map((each) => ({
      counts: counts(each, 6, () => amount(uniform)),
      median: 0,
      text: '',
      unit: 'things',
    }));
    const [one, two] = [
      { side: 'A', figure: first },
      { side: 'B', figure: second },
    ];
    return moreDifference(subject(`measure-${measure}`), one, two);
  }).flatMap((each) => each ?? []);
}

const families = { stopDifferences, amountDifferences } as const;

describe.each([
  [25, 2000],
  [100, 2000],
  [25, 25],
])('groups of %i and %i who differ by chance alone', (few, many) => {
  it.each(Object.entries(families))('hardly ever have a clear difference: %s', (_, differences) => {
    let wrong = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const rows = ranked(differences(few, many, seededUniform(1000 * few + seed)));
      if (rows.some(({ clear }) => clear)) wrong++;
    }
    expect(wrong).toBeLessThanOrEqual(MOST);
  });
});

it('groups of 25 and 2,000 that differ much are told apart', () => {
  const uniform = seededUniform(5);
  const share = (part: number, trials: number) => ({ share: part / trials, trials });
  const planted = shareDifference(
    subject('planted'),
    { side: 'A', figure: share(15, 25) },
    { side: 'B', figure: share(80, 2000) },
  );
  const rows = ranked([...stopDifferences(25, 2000, uniform), ...(planted ? [planted] : [])]);
  expect(rows.filter(({ clear }) => clear).map(({ key }) => key)).toEqual(['planted']);
});
