import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Condition } from '@/course/filter';
import { cleanCourse, simulateCourse } from '@/simulate';
import { textSource } from '@/testing/sources';
import { CourseEngine } from './engine';
import type { ExportRequest } from './protocol';

const wanted = ['enrolments', 'step-activity', 'question-response'];

function sources(slug: string, run: number, seed: number, troubleSteps: readonly string[] = []) {
  const planted = { ...cleanCourse, troubleSteps };
  return simulateCourse({ slug, run, seed, learners: 1500, weeks: 2, planted })
    .filter(({ name }) => wanted.some((dataset) => name.endsWith(`_${dataset}.csv`)))
    .map(({ name, chunks }) => textSource(name, [...chunks()].join('')));
}

async function exported(engine: CourseEngine, request: ExportRequest): Promise<Map<string, string>> {
  const outcome = await engine.exportResults(request);
  if (!outcome.ok) throw new Error(outcome.code);
  const files = new Map<string, string>();
  for (const entry of await new ZipReader(new BlobReader(outcome.value)).getEntries()) {
    if (!entry.directory) files.set(entry.filename, await entry.getData(new TextWriter()));
  }
  return files;
}

const rowsOf = (csv: string | undefined) =>
  Papa.parse<Record<string, string>>((csv ?? '').trim(), { header: true }).data;

async function engineWith(...files: readonly ReturnType<typeof sources>[]): Promise<CourseEngine> {
  const engine = new CourseEngine();
  await engine.importSources(files.flat());
  return engine;
}

const answered: Condition = { kind: 'did', group: 'answered_quiz', not: false };

describe('the export of comparisons', () => {
  it('has none for one run and one group', async () => {
    const files = await exported(await engineWith(sources('a', 1, 3)), { settings: {} });
    expect([...files.keys()].filter((name) => !/^a-1\/\w+\.csv$/.test(name))).toEqual([]);
  });

  it('compares runs in a folder of its own, and leaves the others as they are', async () => {
    const engine = await engineWith(sources('a', 1, 3), sources('a', 2, 4, ['1.5']));
    const files = await exported(engine, { settings: {} });
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
    const alone = await exported(await engineWith(sources('a', 1, 3)), { settings: {} });
    for (const [name, csv] of alone) expect(files.get(name), name).toBe(csv);
  });

  it('compares the runs of each course among themselves', async () => {
    const engine = await engineWith(sources('a', 1, 3), sources('b', 1, 4), sources('a', 2, 5));
    const files = await exported(engine, { settings: {} });
    const sides = new Set(rowsOf(files.get('comparison/compared_stops.csv')).map(({ side }) => side));
    expect([...sides]).toEqual(['a-1', 'a-2']);
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
  });
});
