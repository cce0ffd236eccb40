import { describe, expect, it } from 'vitest';
import type { Result } from '@/analyses/definition';
import type { ByteSource } from '@/ingest/decode';
import type { ImportProgress } from '@/ingest/report';
import { enrolments, learnersOf, loaded, steps, valueIn } from '@/testing/engine-files';
import { textSource } from '@/testing/sources';
import { CourseEngine } from './engine';
import type { ImportReport, Outcome } from './protocol';

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
      ['refused', 'same'],
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

  it('that is refused is not waited for', async () => {
    const engine = new CourseEngine();
    const early: ImportReport[] = [];
    const workbook = large(textSource('a-1_comments.xlsx', 'PK'));
    const huge = { ...steps('a-1_step-activity.csv', 'x'), size: 32 << 20 };
    const { files } = valueIn(
      await engine.importSources([workbook, enrolments('a-1_enrolments.csv', 'x'), huge], {
        onProgress: (report) => report.early && early.push(report),
      }),
    );
    expect(files.map(({ refusal }) => refusal)).toEqual(['not-text', undefined, undefined]);
    expect(early.map((report) => report.early?.reading)).toEqual([['step-activity']]);
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
