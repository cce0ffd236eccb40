import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '@/ingest/report';
import { csvOf } from '@/testing/sources';
import { CourseEngine } from './engine';
import { workerApi } from './worker-api';

const ENROLMENTS = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const T = '2018-06-11 10:00:00 UTC';

function dropped(path: string, ids: string) {
  const text = csvOf(
    ENROLMENTS,
    [...ids].map((id) => [id, T, '', 'learner', '']),
  );
  return { file: new File([text], path.split('/').at(-1) ?? '', { lastModified: 5 }), path };
}

const CANCELLED = { ok: false, code: 'cancelled' };
const NOTHING = { ok: true, value: { runs: [], files: [] } };

describe('workerApi', () => {
  it('imports dropped files by the paths they were dropped with', async () => {
    const api = workerApi(new CourseEngine());
    const reports: ImportProgress[] = [];
    const outcome = await api.importFiles(1, [dropped('folder/a-1_enrolments.csv', 'xy')], [], (progress) =>
      reports.push(progress),
    );
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        version: 1,
        runs: [{ id: 'a-1', learners: 2 }],
        files: [{ path: 'folder/a-1_enrolments.csv' }],
      },
    });
    expect(reports.at(-1)).toMatchObject({ filesDone: 1, current: null });
  });

  it('hands every call to the engine', async () => {
    const api = workerApi(new CourseEngine());
    await api.importFiles(1, [dropped('a-1_enrolments.csv', 'xy'), dropped('b-1_enrolments.csv', 'x')], []);
    expect(await api.assignRun(2, 'file-0-2', 'c', 3)).toMatchObject({
      value: { runs: [{ id: 'a-1' }, { id: 'c-3' }] },
    });
    expect(await api.compute(3, 'groups', { run: 'c-3', settings: {} })).toMatchObject({
      value: { groups: expect.arrayContaining([{ group: 'enrolled', learners: 1 }]) },
    });
    expect(await api.ask(4, 'preview', { run: 'c-3', settings: {} }, null)).toMatchObject({
      value: [{ dataset: 'enrolments', rows: 1 }],
    });
    const exported = await api.exportResults(5, { settings: {} });
    expect(exported.ok && exported.value.size).toBeGreaterThan(100);
    expect(await api.removeFile(6, 'file-0-1')).toMatchObject({ value: { runs: [{ id: 'c-3' }] } });
    expect(await api.removeAll(7)).toMatchObject(NOTHING);
  });

  it('cancels the call with the number, and nothing has changed', async () => {
    const api = workerApi(new CourseEngine());
    const outcome = await api.importFiles(7, [dropped('a-1_enrolments.csv', 'xy')], [], () => api.cancel(7));
    expect(outcome).toEqual(CANCELLED);
    expect(await api.removeFile(8, 'none')).toMatchObject(NOTHING);
  });

  it('cancels at the very end of an import too', async () => {
    const api = workerApi(new CourseEngine());
    const outcome = await api.importFiles(
      7,
      [dropped('a-1_enrolments.csv', 'xy')],
      [],
      ({ filesDone }) => filesDone === 1 && api.cancel(7),
    );
    expect(outcome).toEqual(CANCELLED);
    expect(await api.removeFile(8, 'none')).toMatchObject(NOTHING);
  });

  it('cancels computations and exports', async () => {
    const api = workerApi(new CourseEngine());
    await api.importFiles(1, [dropped('a-1_enrolments.csv', 'xy')], []);
    const computed = api.compute(2, 'groups', { run: 'a-1', settings: {} });
    const exported = api.exportResults(3, { settings: {} });
    api.cancel(2);
    api.cancel(3);
    expect(await computed).toEqual(CANCELLED);
    expect(await exported).toEqual(CANCELLED);
  });

  it('cancels no other call, and none that is over', async () => {
    const api = workerApi(new CourseEngine());
    const first = api.importFiles(1, [dropped('a-1_enrolments.csv', 'xy')], [], () => api.cancel(2));
    expect(await first).toMatchObject({ ok: true });
    api.cancel(1);
    expect(await api.compute(1, 'groups', { run: 'a-1', settings: {} })).toMatchObject({ ok: true });
  });

  it('turns what is thrown into a bug with its stack', async () => {
    const engine = new CourseEngine();
    const api = workerApi(engine);
    await api.importFiles(1, [dropped('a-1_enrolments.csv', 'xy')], []);
    const outcome = await api.compute(2, 'groups', { run: 'a-1', settings: { timeZone: 'Europe/Atlantis' } });
    expect(outcome).toMatchObject({ ok: false, code: 'bug' });
    expect(outcome.ok ? '' : outcome.detail).toMatch(/no time zone Europe\/Atlantis[\s\S]*local-time/);
    engine.removeAll = () => {
      throw 'words';
    };
    expect(await api.removeAll(3)).toEqual({ ok: false, code: 'bug', detail: 'words' });
  });
});
