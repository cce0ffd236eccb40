import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import * as contexts from '@/analyses/context';
import { type Condition, noFilter } from '@/course/filter';
import { cleanCourse, simulateCourse } from '@/simulate';
import { textSource } from '@/testing/sources';
import { unzippedTexts } from '@/testing/unzipped';
import { CourseEngine } from './engine';
import type { ExportRequest } from './protocol';

vi.mock('@/analyses/context', { spy: true });

const wanted = ['enrolments', 'step-activity', 'question-response'];

interface Shape {
  readonly learners?: number;
  readonly troubleSteps?: readonly string[];
}

/** Enough for a difference to be beyond chance. */
const MANY: Shape = { learners: 1500 };

function sources(slug: string, run: number, seed: number, { learners = 200, troubleSteps = [] }: Shape = {}) {
  const planted = { ...cleanCourse, troubleSteps };
  return simulateCourse({ slug, run, seed, learners, weeks: 2, planted })
    .filter(({ name }) => wanted.some((dataset) => name.endsWith(`_${dataset}.csv`)))
    .map(({ name, chunks }) => textSource(name, [...chunks()].join('')));
}

/** The files but for the index, which has a test of its own. */
async function exported(engine: CourseEngine, request: ExportRequest): Promise<ReadonlyMap<string, string>> {
  const outcome = await engine.exportResults(request);
  if (!outcome.ok) throw new Error(outcome.code);
  const files = new Map(await unzippedTexts(outcome.value));
  files.delete('index.csv');
  return files;
}

const rowsOf = (csv: string | undefined) =>
  Papa.parse<Record<string, string>>((csv ?? '').trim(), { header: true }).data;

async function engineWith(...files: readonly ReturnType<typeof sources>[]): Promise<CourseEngine> {
  const engine = new CourseEngine();
  await engine.importSources(files.flat());
  return engine;
}

const together = (...runs: readonly string[]) => ({ runs, filter: noFilter });

const answered: Condition = { kind: 'did', group: 'answered_quiz', not: false };

describe('the export of comparisons', () => {
  it('has none for one run and one group', async () => {
    const files = await exported(await engineWith(sources('a', 1, 3)), { settings: {} });
    expect([...files.keys()].filter((name) => !/^a-1\/\w+\.csv$/.test(name))).toEqual([]);
  });

  it('compares runs in a folder of its own, and leaves the others as they are', async () => {
    const one = sources('a', 1, 3, MANY);
    const engine = await engineWith(one, sources('a', 2, 4, { ...MANY, troubleSteps: ['1.5'] }));
    const files = await exported(engine, { settings: {}, comparedRuns: [together('a-1', 'a-2')] });
    const [first] = rowsOf(files.get('comparison/stand_outs.csv')).filter(({ item }) =>
      item.startsWith('Stop'),
    );
    expect(first).toMatchObject({ item: 'Stop at 1.5', first: 'a-1', second: 'a-2', clear: 'true' });
    const stops = rowsOf(files.get('comparison/compared_stops.csv'));
    const own = rowsOf(files.get('a-2/step_activity.csv'));
    expect(stops.filter(({ side }) => side === 'a-2').map(({ stopped }) => stopped)).toEqual(
      own.map(({ last_visited }) => last_visited),
    );
    const bases = new Set(rowsOf(files.get('comparison/compared_survival.csv')).map(({ basis }) => basis));
    expect([...bases]).toEqual(['steps', 'days']);
    const alone = await exported(await engineWith(one), { settings: {} });
    for (const [name, csv] of alone) expect(files.get(name), name).toBe(csv);
  });

  it('compares the runs of each course among themselves', async () => {
    const engine = await engineWith(sources('a', 1, 3), sources('b', 1, 4), sources('a', 2, 5));
    const of = (files: ReadonlyMap<string, string>, folder: string) => [
      ...new Set(rowsOf(files.get(`${folder}/compared_stops.csv`)).map(({ side }) => side)),
    ];
    const one = await exported(engine, { settings: {}, comparedRuns: [together('a-2', 'a-1')] });
    expect(of(one, 'comparison')).toEqual(['a-2', 'a-1']);
    const two = { settings: {}, comparedRuns: [together('a-1', 'a-2'), together('b-1', 'a-1')] };
    const several = await exported(engine, two);
    expect(of(several, 'comparison/a')).toEqual(['a-1', 'a-2']);
    expect(of(several, 'comparison/b')).toEqual(['b-1', 'a-1']);
    expect([...(await exported(engine, { settings: {} })).keys()].join()).not.toContain('comparison');
  });

  it('compares the runs of a set under its own filter', async () => {
    const engine = await engineWith(sources('a', 1, 3), sources('a', 2, 4));
    const filter = { ...noFilter, group: [answered] };
    const comparedRuns = [{ runs: ['a-1', 'a-2'], filter }];
    const files = await exported(engine, { settings: {}, comparedRuns });
    const rows = rowsOf(files.get('comparison/compared_groups.csv'));
    expect(rows.find(({ item }) => item === 'Answered a quiz')?.share).toBe('1');
  });

  it('makes the tables of each run under each selection once', async () => {
    const runs = [1, 2, 3].map((run) => sources('a', run, run));
    const engine = await engineWith(...runs);
    vi.mocked(contexts.analysisContext).mockClear();
    const filter = { ...noFilter, group: [answered] };
    const comparedRuns = [{ runs: ['a-1', 'a-2', 'a-3'], filter }];
    await exported(engine, { settings: {}, comparedRuns });
    expect(contexts.analysisContext).toHaveBeenCalledTimes(6);
    await exported(engine, { settings: {}, comparedRuns });
    expect(contexts.analysisContext).toHaveBeenCalledTimes(6);
  });

  it('tests nothing where groups share learners', async () => {
    const engine = await engineWith(sources('a', 1, 3, MANY));
    const enrolled: Condition = { kind: 'did', group: 'enrolled', not: false };
    const request = { settings: {}, filter: { ...noFilter, group: [answered] } };
    const cells = async (against: readonly Condition[]) => {
      const files = await exported(engine, { ...request, against });
      const rows = rowsOf(files.get('a-1/compared-groups/compared_stops.csv'));
      expect(rows.length).toBeGreaterThan(10);
      const own = rows.flatMap((row) => [row.difference, row.difference_low, row.clear]);
      return { own: new Set(own), stand: rowsOf(files.get('a-1/compared-groups/stand_outs.csv')) };
    };
    const shared = await cells([enrolled]);
    expect([...shared.own]).toEqual(['']);
    expect(shared.stand).toEqual([]);
    const apart = await cells([{ ...answered, not: true }]);
    expect(apart.own.size).toBeGreaterThan(3);
    expect(apart.stand.length).toBeGreaterThan(0);
  });

  it('compares two groups of a run', async () => {
    const request = {
      settings: {},
      filter: { group: [answered], period: null, hours: null, clock: 'course' },
    } as const;
    const engine = await engineWith(sources('a', 1, 3));
    const files = await exported(engine, { ...request, against: [{ ...answered, not: true }] });
    const rows = rowsOf(files.get('a-1/compared-groups/compared_groups.csv'));
    const quiz = rows.filter(({ item }) => item === 'Answered a quiz');
    expect(quiz.map(({ side, share }) => [side, share])).toEqual([
      ['Group A', '1'],
      ['Group B', '0'],
    ]);
    const whole = rowsOf((await exported(engine, { settings: {} })).get('a-1/groups.csv'));
    const enrolled = whole.find(({ group }) => group === 'enrolled')?.learners;
    expect(Number(quiz[0].learners) + Number(quiz[1].learners)).toBe(Number(enrolled));

    const groupNames = ['“Keen”', 'all but “Keen”'] as const;
    const against = [{ ...answered, not: true }];
    const named = await exported(engine, { ...request, against, groupNames });
    const sides = rowsOf(named.get('a-1/compared-groups/compared_groups.csv')).map(({ side }) => side);
    expect(new Set(sides)).toEqual(new Set(groupNames));
  });
});
