import { beforeAll, describe, expect, it } from 'vitest';
import { cleanCourse, type SimulationOptions } from '@/simulate';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { cutFiles } from '@/testing/cut-files';
import type { CardView } from '../definition';
import { testView } from '../test-view';
import { compute } from './compute';
import { stepActivity } from './index';
import type { StepActivityResult } from './tables';

interface Golden {
  readonly result: StepActivityResult;
  readonly view: CardView;
}

const others = ['question', 'comments', 'survey', 'team', 'campaigns', 'peer', 'links'];
const course: Partial<SimulationOptions> = { learners: 3000, weeks: 4, seed: 12, startDate: '2025-02-03' };

/** The step activity of a simulated course, as exported at this moment or after its end. */
async function golden(options: Partial<SimulationOptions>, moment?: string): Promise<Golden> {
  const files = simulatedFiles({ ...course, ...options }, others);
  const context = await contextOf(moment ? cutFiles(files, moment) : files);
  const { settings, run } = context;
  return { result: compute(context), view: testView({}, settings, [], run.dataEnd) };
}

const cardOf = (id: string) => stepActivity.cards.find((card) => card.id === id)!;
const findings = (id: string, { result, view }: Golden) => cardOf(id).findings(result, view);
const flagged = (run: Golden) =>
  cardOf('biggest-drops')
    .table(run.result, run.view)
    .rows.filter(({ clear }) => clear)
    .map(({ step }) => step);

describe('after the end', () => {
  it('finds the planted steps, and none in a clean course', async () => {
    const clean = await golden({ planted: cleanCourse });
    expect(flagged(await golden({}))).toEqual(expect.arrayContaining(['2.4', '3.6']));
    expect(flagged(clean)).toEqual([]);
    expect(findings('where-stop', clean)[0].key).toBe('half-stopped');
  });
});

describe.each([
  ['clean', { planted: cleanCourse }],
  ['planted', {}],
] as const)('a %s course cut within its second week', (_, options) => {
  let run: Golden;

  beforeAll(async () => {
    run = await golden(options, '2025-02-12 12:00:00 UTC');
  });

  it('is known to be under way', () => {
    expect(run.view.dataEnd).toBe('2025-02-12');
    expect(run.view.course.endDate).toBe('2025-03-02');
  });

  it('flags no step', () => {
    expect(flagged(run)).toEqual([]);
    expect(findings('biggest-drops', run).map(({ key }) => key)).toEqual(['under-way']);
    expect(cardOf('biggest-drops').chart(run.result, run.view)).toBeNull();
  });

  it('says how far learners have got, not where they stopped', () => {
    for (const { text, caution } of findings('where-stop', run)) {
      expect(text).toMatch(/have got no further than step [\d.]+ so far/);
      expect(text).not.toContain('stopped');
      expect(caution).toBe(true);
    }
  });
});
