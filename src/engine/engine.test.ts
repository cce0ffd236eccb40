import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { describe, expect, it } from 'vitest';
import type { Result } from '@/analyses/definition';
import type { ByteSource } from '@/ingest/decode';
import type { ImportProgress } from '@/ingest/report';
import { csvOf, textSource } from '@/testing/sources';
import { CourseEngine } from './engine';
import type { ImportReport, Outcome } from './protocol';

const ENROLMENTS = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const T = '2018-06-11 10:00:00 UTC';
const enrolments = (path: string, ids: string) =>
  textSource(
    path,
    csvOf(
      ENROLMENTS,
      [...ids].map((id) => [id, T, '', 'learner', '']),
    ),
  );
const steps = (path: string, ids: string) =>
  textSource(
    path,
    csvOf(
      STEPS,
      [...ids].map((id) => [id, '1.1', 1, 1, T, '']),
    ),
  );

function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail}`);
  return outcome.value;
}

/** What is loaded now, without changing it. */
const loaded = (engine: CourseEngine) => valueIn(engine.removeFile('no such file'));
const learnersOf = async (engine: CourseEngine, run: string) => {
  const result = valueIn(await engine.compute('groups', { run, settings: {} }));
  return result.groups.find(({ group }) => group === 'enrolled')?.learners;
};

async function unzipped(blob: Blob): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await new ZipReader(new BlobReader(blob)).getEntries()) {
    if (!entry.directory) files[entry.filename] = await entry.getData(new TextWriter());
  }
  return files;
}

describe('importing', () => {
  it('adds to what is loaded', async () => {
    const engine = new CourseEngine();
    const first = valueIn(await engine.importSources([enrolments('a-1_enrolments.csv', 'xyz')]));
    expect(first).toMatchObject({ version: 1, runs: [{ id: 'a-1', learners: 3, datasets: ['enrolments'] }] });
    const second = valueIn(
      await engine.importSources([steps('a-1_step-activity.csv', 'x'), steps('b-2_step-activity.csv', 'xy')]),
    );
    expect(second.version).toBe(2);
    expect(
      second.runs.map(({ id, datasets, learners, withoutEnrolments }) => [
        id,
        datasets,
        learners,
        withoutEnrolments,
      ]),
    ).toEqual([
      ['a-1', ['enrolments', 'step-activity'], 3, false],
      ['b-2', ['step-activity'], 2, true],
    ]);
    expect(second.files.map(({ path }) => path)).toEqual([
      'a-1_enrolments.csv',
      'a-1_step-activity.csv',
      'b-2_step-activity.csv',
    ]);
    expect(new Set(second.files.map(({ id }) => id)).size).toBe(3);
  });

  it('counts the same file once', async () => {
    const engine = new CourseEngine();
    await engine.importSources([enrolments('a-1_enrolments.csv', 'xyz')]);
    const { runs, files } = valueIn(await engine.importSources([enrolments('a-1_enrolments.csv', 'xyz')]));
    expect(runs[0].learners).toBe(3);
    expect(files.map(({ state, refusal }) => [state, refusal])).toEqual([
      ['refused', 'older'],
      ['loaded', undefined],
    ]);
  });

  it('keeps both of two imports at a time', async () => {
    const engine = new CourseEngine();
    const imports = [
      engine.importSources([enrolments('a-1_enrolments.csv', 'x')]),
      engine.importSources([enrolments('b-1_enrolments.csv', 'y')]),
    ];
    await Promise.all(imports);
    expect(loaded(engine).runs.map(({ id }) => id)).toEqual(['a-1', 'b-1']);
  });

  it('keeps files removed that are removed meanwhile', async () => {
    const engine = new CourseEngine();
    const { files } = valueIn(await engine.importSources([enrolments('a-1_enrolments.csv', 'x')]));
    const added = engine.importSources([enrolments('b-1_enrolments.csv', 'y')], {
      onProgress: ({ current }) => {
        if (!current) setTimeout(() => engine.removeFile(files[0].id));
      },
    });
    expect(valueIn(await added).runs.map(({ id }) => id)).toEqual(['b-1']);
  });

  it('reports progress', async () => {
    const reports: ImportProgress[] = [];
    const engine = new CourseEngine();
    await engine.importSources([enrolments('a-1_enrolments.csv', 'x')], {
      onProgress: (progress) => reports.push(progress),
    });
    expect(reports.at(-1)).toMatchObject({ files: 1, filesDone: 1, current: null });
  });

  it('keeps what was loaded where it is cancelled', async () => {
    const engine = new CourseEngine();
    await engine.importSources([enrolments('a-1_enrolments.csv', 'xyz')]);
    const before = await learnersOf(engine, 'a-1');
    const controller = new AbortController();
    const cancelled = engine.importSources(
      [enrolments('b-1_enrolments.csv', 'x'), steps('b-1_step-activity.csv', 'x')],
      {
        signal: controller.signal,
        onProgress: ({ filesDone }) => filesDone === 1 && controller.abort('enough'),
      },
    );
    await expect(cancelled).rejects.toBe('enough');
    expect(await learnersOf(engine, 'a-1')).toBe(before);
    const { version, runs } = loaded(engine);
    expect([version, runs.map(({ id }) => id)]).toEqual([2, ['a-1']]);
  });

  it('keeps what was loaded where it is cancelled after the last file', async () => {
    const engine = new CourseEngine();
    const controller = new AbortController();
    const cancelled = engine.importSources([enrolments('b-1_enrolments.csv', 'x')], {
      signal: controller.signal,
      onProgress: ({ filesDone }) => filesDone === 1 && controller.abort('enough'),
    });
    await expect(cancelled).rejects.toBe('enough');
    expect(loaded(engine).runs).toEqual([]);
  });

  it('keeps what was loaded where it fails', async () => {
    const engine = new CourseEngine();
    await engine.importSources([enrolments('a-1_enrolments.csv', 'xyz')]);
    const broken = { ...steps('a-1_step-activity.csv', 'x') };
    let opened = 0;
    const bug = {
      ...broken,
      stream: () => {
        opened++;
        if (opened > 1) throw new TypeError('a bug');
        return broken.stream();
      },
    };
    await expect(engine.importSources([bug])).rejects.toThrow('a bug');
    expect(await learnersOf(engine, 'a-1')).toBe(3);
    expect(loaded(engine).files).toHaveLength(1);
  });

  it('lists refused files and loads the others', async () => {
    const engine = new CourseEngine();
    const { runs, files } = valueIn(
      await engine.importSources([
        textSource('notes.txt', 'no table'),
        enrolments('a-1_enrolments.csv', 'x'),
      ]),
    );
    expect(runs).toHaveLength(1);
    expect(files.map(({ refusal }) => refusal)).toEqual(['unknown-dataset', undefined]);
  });
});

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

describe('the sample', () => {
  it('is a run like any other', async () => {
    const engine = new CourseEngine();
    const { runs, files } = valueIn(await engine.importSample());
    expect(runs).toHaveLength(1);
    expect(runs[0].datasets).toHaveLength(13);
    expect(runs[0].learners).toBeGreaterThan(100);
    expect(
      files.every(
        ({ state, notes }) =>
          state === 'loaded' &&
          notes.every(({ code }) => code === 'names-dropped' || code === 'team-learners'),
      ),
    ).toBe(true);
  });
});

describe('a large file', () => {
  /** A source that says to be larger than it is. */
  const large = (source: ByteSource): ByteSource => ({ ...source, size: 64 << 20 });
  const groups = (engine: CourseEngine) => engine.compute('groups', { run: 'a-1', settings: {} });

  it('comes last, and what is read before it is shown meanwhile', async () => {
    const engine = new CourseEngine();
    const early: ImportReport[] = [];
    let answer: Promise<Outcome<Result>> | null = null;
    let exported: Promise<Outcome<Blob>>[] = [];
    const outcome = await engine.importSources(
      [large(steps('a-1_step-activity.csv', 'x')), enrolments('a-1_enrolments.csv', 'xyz')],
      {
        onProgress: (report) => {
          if (!report.early) return;
          early.push(report);
          answer = groups(engine);
          exported = [
            engine.exportResults({ settings: {} }),
            engine.exportTables({ runs: ['a-1'], settings: {} }),
          ];
        },
      },
    );
    expect(early).toMatchObject([
      {
        filesDone: 1,
        early: { version: 1, reading: ['step-activity'], runs: [{ id: 'a-1', datasets: ['enrolments'] }] },
      },
    ]);
    expect(await answer).toMatchObject({ ok: true });
    const refused = { ok: false, code: 'still-reading' };
    expect(await Promise.all(exported)).toEqual([refused, refused]);
    expect(await engine.exportResults({ settings: {} })).toMatchObject({ ok: true });
    expect(outcome).toMatchObject({
      value: { version: 2, runs: [{ datasets: ['step-activity', 'enrolments'] }] },
    });
    expect(valueIn(outcome).reading).toBeUndefined();
    expect(valueIn(outcome).files.map(({ path }) => path)).toEqual([
      'a-1_step-activity.csv',
      'a-1_enrolments.csv',
    ]);
  });

  it('leaves nothing behind where it is cancelled', async () => {
    const engine = new CourseEngine();
    const controller = new AbortController();
    const cancelled = engine.importSources(
      [enrolments('a-1_enrolments.csv', 'xyz'), large(steps('a-1_step-activity.csv', 'x'))],
      { signal: controller.signal, onProgress: ({ early }) => early && controller.abort('enough') },
    );
    await expect(cancelled).rejects.toBe('enough');
    expect(await groups(engine)).toMatchObject({ ok: false, code: 'no-such-run' });
    expect(loaded(engine)).toMatchObject({ runs: [], files: [] });
  });

  it('is waited for where it says who is enrolled, or where something is loaded already', async () => {
    const engine = new CourseEngine();
    const early: ImportReport[] = [];
    const onProgress = (report: ImportReport) => report.early && early.push(report);
    await engine.importSources(
      [large(enrolments('a-1_enrolments.csv', 'x')), steps('a-1_step-activity.csv', 'x')],
      { onProgress },
    );
    await engine.importSources(
      [large(steps('b-1_step-activity.csv', 'x')), enrolments('b-1_enrolments.csv', 'x')],
      { onProgress },
    );
    expect(early).toEqual([]);
  });
});
