import { expect, it, vi } from 'vitest';
import * as contexts from '@/analyses/context';
import { noFilter } from '@/course/filter';
import { csvOf, textSource } from '@/testing/sources';
import { CourseEngine } from './engine';

vi.mock('@/analyses/context', { spy: true });

it('forgets the result that was not used the longest, and looks for one before it makes tables', async () => {
  const engine = new CourseEngine();
  const header = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
  const rows = [['a', '1.1', 1, 1, '2020-03-02 10:00:00 UTC', '']];
  await engine.importSources([textSource('a-1_step-activity.csv', csvOf(header, rows))]);
  const hours = Array.from({ length: 24 * 24 }, (_, i) => ({ from: Math.floor(i / 24), to: 1 + (i % 24) }));
  const compute = async (place: number) => {
    const filter = { ...noFilter, hours: hours[place] };
    const { ok } = await engine.compute('groups', { run: 'a-1', settings: {}, filter });
    expect(ok).toBe(true);
  };
  for (let place = 0; place < 500; place++) await compute(place);
  await compute(0);
  expect(contexts.analysisContext).toHaveBeenCalledTimes(500);
  await compute(500);
  await compute(0);
  await compute(499);
  expect(contexts.analysisContext).toHaveBeenCalledTimes(501);
  await compute(1);
  expect(contexts.analysisContext).toHaveBeenCalledTimes(502);
});
