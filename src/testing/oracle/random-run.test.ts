import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engineTables, filesOf, tableDifferences } from '../engine-tables';
import { oracleTables } from './index';
import { anyRandomRun, randomRun } from './random-run';

test('random runs full of ties and gaps give the same tables by the engine and by the oracle', async () => {
  await fc.assert(
    fc.asyncProperty(anyRandomRun, async (random) => {
      const run = randomRun(random);
      expect(tableDifferences(oracleTables(run), await engineTables(filesOf(run)))).toEqual([]);
    }),
    { numRuns: 40, seed: 1 },
  );
}, 60_000);
