import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engineTables, filesOf, tableDifferences } from './engine-tables';
import { oracleTables } from './index';
import { choices, randomRun } from './random-run';

const one = (count: number) => fc.nat({ max: count - 1 });
const time = fc.integer({ min: -8, max: 60 });
const many = { maxLength: 40, size: 'max' } as const;

const anyRun = fc.record({
  enrolments: fc.array(fc.tuple(one(choices.people), one(choices.roles), fc.tuple(time, time, time)), many),
  visits: fc.array(fc.tuple(one(choices.people), one(choices.steps), time, time), many),
  comments: fc.array(fc.tuple(one(choices.people), one(choices.steps), time), many),
  answers: fc.array(
    fc.tuple(one(choices.people), one(choices.questions), one(choices.responses), time),
    many,
  ),
});

test('random runs full of ties and gaps give the same tables by the engine and by the oracle', async () => {
  await fc.assert(
    fc.asyncProperty(anyRun, async (random) => {
      const run = randomRun(random);
      expect(tableDifferences(oracleTables(run), await engineTables(filesOf(run)))).toEqual([]);
    }),
    { numRuns: 40, seed: 1 },
  );
}, 60_000);
