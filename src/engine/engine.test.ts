import { describe, expect, it } from 'vitest';
import { enrolments, learnersOf, loaded, steps, valueIn } from '@/testing/engine-files';
import { unzippedTexts } from '@/testing/unzipped';
import { CourseEngine } from './engine';

const unzipped = async (blob: Blob) => Object.fromEntries(await unzippedTexts(blob));

describe('changing what is loaded', () => {
  const load = async () => {
    const engine = new CourseEngine();
    const { files } = valueIn(
      await engine.importSources([
        enrolments('a-1_enrolments.csv', 'xyz'),
        enrolments('b-1_enrolments.csv', 'x'),
      ]),
    );
    return { engine, ids: files.map(({ id }) => id) };
  };

  it('moves a file to another run', async () => {
    const { engine, ids } = await load();
    const { runs, version } = valueIn(engine.assignRun(ids[1], 'a', 2));
    expect(runs.map(({ id, learners }) => [id, learners])).toEqual([
      ['a-1', 3],
      ['a-2', 1],
    ]);
    expect(version).toBe(2);
    expect(await learnersOf(engine, 'a-2')).toBe(1);
  });

  it.each([
    ['../B', 'b-1'],
    ['Safety Online!', 'safety-online-1'],
    ['a', 'a-1'],
    ['…', 'course-1'],
  ])('takes %j for a course’s name as file names have it: %s', async (words, id) => {
    const { engine, ids } = await load();
    expect(valueIn(engine.assignRun(ids[1], words, 1)).runs.map((run) => run.id)).toContain(id);
  });

  it('repeats no version and no file’s id of an engine before it', async () => {
    const { engine, ids } = await load();
    const { version } = valueIn(engine.removeFile(ids[0]));
    const next = new CourseEngine(version);
    const again = valueIn(await next.importSources([enrolments('a-1_enrolments.csv', 'x')]));
    expect(again.version).toBeGreaterThan(version);
    expect(ids).not.toContain(again.files[0].id);
  });

  it('removes a file, and computes nothing from it any more', async () => {
    const { engine, ids } = await load();
    expect(await learnersOf(engine, 'a-1')).toBe(3);
    expect(valueIn(engine.removeFile(ids[0])).runs.map(({ id }) => id)).toEqual(['b-1']);
    expect(await engine.compute('groups', { run: 'a-1', settings: {} })).toEqual({
      ok: false,
      code: 'no-such-run',
    });
  });

  it('computes anew after a change', async () => {
    const { engine } = await load();
    expect(await learnersOf(engine, 'b-1')).toBe(1);
    await engine.importSources([enrolments('b-1_enrolments (1).csv', 'wxyz')]);
    expect(await learnersOf(engine, 'b-1')).toBe(4);
  });

  it('keeps nothing that an export under way computes from what is no longer loaded', async () => {
    const engine = new CourseEngine();
    await engine.importSources([enrolments('a-1_enrolments.csv', 'xyz')]);
    const exporting = engine.exportResults({ settings: {} });
    await Promise.resolve();
    valueIn(engine.removeAll());
    await engine.importSources([enrolments('a-1_enrolments.csv', 'x')]);
    valueIn(await exporting);
    expect(await learnersOf(engine, 'a-1')).toBe(1);
  });

  it('removes everything', async () => {
    const { engine } = await load();
    expect(valueIn(engine.removeAll())).toEqual({ version: 2, runs: [], files: [] });
    expect(await engine.exportResults({ settings: {} })).toEqual({ ok: false, code: 'nothing-to-export' });
  });
});

describe('computing', () => {
  const load = async () => {
    const engine = new CourseEngine();
    await engine.importSources([enrolments('a-1_enrolments.csv', 'xyz')]);
    return engine;
  };

  it('says that there is no such run', async () => {
    const engine = await load();
    expect(await engine.compute('groups', { run: 'a-2', settings: {} })).toEqual({
      ok: false,
      code: 'no-such-run',
    });
    expect(await engine.ask('preview', { run: 'a-2', settings: {} }, null)).toEqual({
      ok: false,
      code: 'no-such-run',
    });
  });

  it('says which datasets are missing', async () => {
    const engine = await load();
    expect(await engine.compute('step-activity', { run: 'a-1', settings: {} })).toEqual({
      ok: false,
      code: 'missing-data',
      missing: ['step-activity'],
    });
  });

  it('says that there is no such analysis', async () => {
    const engine = await load();
    expect(await engine.compute('astrology', { run: 'a-1', settings: {} })).toEqual({
      ok: false,
      code: 'bug',
      detail: 'no analysis astrology',
    });
  });

  it('goes by the user’s settings', async () => {
    const engine = await load();
    const start = async (settings: { startDate?: string }) =>
      valueIn(await engine.compute('groups', { run: 'a-1', settings })).course[0].start_date;
    expect(await start({})).toBeNull();
    expect(await start({ startDate: '2018-06-18' })).toBe('2018-06-18');
    expect(await start({})).toBeNull();
  });

  it('remembers a result until the data changes', async () => {
    const engine = await load();
    const compute = async () => valueIn(await engine.compute('groups', { run: 'a-1', settings: {} }));
    const first = await compute();
    expect(await compute()).toBe(first);
    loaded(engine);
    expect(await compute()).not.toBe(first);
  });

  it('stops where it is cancelled', async () => {
    const engine = await load();
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const computed = engine.compute('groups', { run: 'a-1', settings: {} }, options);
    const exported = engine.exportResults({ settings: {} }, options);
    controller.abort('enough');
    await expect(computed).rejects.toBe('enough');
    await expect(exported).rejects.toBe('enough');
  });

  it('previews a run’s tables', async () => {
    const [preview] = valueIn(await (await load()).ask('preview', { run: 'a-1', settings: {} }, null));
    expect([preview.dataset, preview.rows, preview.columns[0].first]).toEqual([
      'enrolments',
      3,
      ['x', 'y', 'z'],
    ]);
  });
});

describe('the export', () => {
  it('holds every table that can be computed, by run, under each run’s settings', async () => {
    const engine = new CourseEngine();
    await engine.importSources([
      enrolments('a-1_enrolments.csv', 'xyz'),
      enrolments('b-7_enrolments.csv', 'xy'),
      steps('b-7_step-activity.csv', 'x'),
    ]);
    const files = await unzipped(
      valueIn(await engine.exportResults({ settings: { 'a-1': { startDate: '2018-06-18' } } })),
    );
    expect(files['a-1/course.csv']).toBe('start_date,steps,weeks\n2018-06-18,0,0\n');
    expect(files['b-7/course.csv']).toBe('start_date,steps,weeks\n2018-06-11,1,1\n');
    expect(files['b-7/groups.csv']).toContain('enrolled,2\n');
    expect(files['b-7/step_activity.csv'].split('\n')[1]).toMatch(/^1,1,1,0,/);
    expect(files).not.toHaveProperty('a-1/step_activity.csv');
  });
});
