import { expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import { comparedRuns } from '@/store/compared-runs';
import { namedRuns } from '@/store/named-runs';
import { testRun } from '@/store/test-run';
import { aboutRuns } from './about-runs';

const named = (...ids: readonly string[]) =>
  namedRuns(
    comparedRuns(
      ids.map((id) => testRun(id)),
      noFilter,
      {},
    ),
  );
const labels = (...ids: readonly string[]) => named(...ids).map(({ label }) => label);

it('names runs by number, with the course where several are compared, and never two alike', () => {
  expect(labels('x-1', 'x-2')).toEqual(['Run 1', 'Run 2']);
  expect(labels('x-1', 'y-2')).toEqual(['Safety online, run 1', 'Safety online, run 2']);
  expect(labels('x-1', 'y-1', 'y-2')).toEqual([
    'Safety online (x), run 1',
    'Safety online (y), run 1',
    'Safety online, run 2',
  ]);
});

it('says on pictures which course and runs, and what of each is counted', () => {
  const filter = { ...noFilter, period: { kind: 'week', week: 2 }, hours: { from: 18, to: 22 } } as const;
  expect(aboutRuns(named('x-1', 'x-2'), ['Run 1', 'Run 2'], filter)).toBe(
    'Safety online · Run 1 and Run 2 · All learners · week 2 · 18:00 to 22:00',
  );
  expect(aboutRuns(named('x-1', 'y-2'), labels('x-1', 'y-2'), { ...noFilter, clock: 'utc' })).toBe(
    'Safety online, run 1 and Safety online, run 2 · All learners · times in UTC',
  );
});
