import { describe, expect, it } from 'vitest';
import { importFiles } from '@/ingest/import-files';
import type { FileReport } from '@/ingest/report';
import { loadLibrary } from '@/testing/load-run';
import { csvOf, textSource } from '@/testing/sources';
import { buildLibrary, libraryInPieces } from './library';
import { integers, type Run } from './run';

const ENROLMENTS = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const T = '2018-06-11 10:00:00 UTC';

/** The reasons for which a row counts in no learner's figures. */
const LEFT_OUT = ['blank-person', 'field-count', 'quote-not-closed', 'no-step', 'staff', 'not-enrolled'];
const leftOut = ({ issues }: FileReport) =>
  issues.reduce((sum, { code, rows }) => sum + (LEFT_OUT.includes(code) ? rows : 0), 0);

const files = {
  'x-1_enrolments.csv': csvOf(ENROLMENTS, [
    ['a', T, '', 'learner', ''],
    ['b', T, 'soon', 'learner', ''],
    ['admin', T, '', 'organisation_admin', ''],
    ['both', T, '', 'organisation_admin', ''],
    ['both', T, '', 'learner', ''],
    ['', T, '', 'learner', ''],
  ]),
  'x-1_team-members.csv': csvOf('id,team_role,user_role', [['educator', 'lead', 'educator']]),
  'x-1_step-activity.csv': `${csvOf(STEPS, [
    ['a', '1.1', 1, 1, T, ''],
    ['b', '1.1', 1, 1, T, 'later'],
    ['both', '1.1', 1, 1, T, ''],
    ['admin', '1.1', 1, 1, T, ''],
    ['educator', '1.1', 1, 1, T, ''],
    ['educator', '1.2', 1, 2, T, ''],
    ['stranger', '1.1', 1, 1, T, ''],
    ['a', '1.x', 'x', 1, T, ''],
  ])}a,1.1\n"a,`,
  'x-1_weekly-sentiment-survey-responses.csv': csvOf('id,responded_at,week_number,experience_rating,reason', [
    [1, T, 1, 3, 'good'],
  ]),
  'picture.png': 'not really',
};

describe('buildLibrary', () => {
  it('counts the rows of staff and of those not enrolled', async () => {
    const { reports } = await loadLibrary(files);
    const [enrolments, team, steps, sentiment, picture] = reports;
    expect(enrolments).toEqual({
      id: 'x-1_enrolments.csv',
      path: 'x-1_enrolments.csv',
      bytes: files['x-1_enrolments.csv'].length,
      state: 'loaded',
      dataset: 'enrolments',
      slug: 'x',
      run: 1,
      rowsRead: 6,
      rowsKept: 3,
      issues: [
        { code: 'bad-time', rows: 1, lines: [3] },
        { code: 'blank-person', rows: 1, lines: [7] },
        { code: 'staff', rows: 2, lines: [] },
      ],
      notes: [],
    });
    expect(team).toMatchObject({ rowsRead: 1, rowsKept: 1, issues: [] });
    expect(steps).toMatchObject({ dataset: 'step-activity', rowsRead: 10, rowsKept: 3 });
    expect(steps.issues).toEqual([
      { code: 'bad-time', rows: 1, lines: [3] },
      { code: 'no-step', rows: 1, lines: [9] },
      { code: 'field-count', rows: 1, lines: [10] },
      { code: 'quote-not-closed', rows: 1, lines: [11] },
      { code: 'staff', rows: 3, lines: [] },
      { code: 'not-enrolled', rows: 1, lines: [] },
    ]);
    expect(sentiment).toMatchObject({ rowsRead: 1, rowsKept: 1, issues: [] });
    expect(picture).toMatchObject({ state: 'refused', refusal: 'unknown-dataset', rowsRead: 0, rowsKept: 0 });
    expect(picture).not.toHaveProperty('dataset');
  });

  it('keeps account: rows read are rows kept and rows left out', async () => {
    const { reports } = await loadLibrary(files);
    for (const report of reports) expect(report.rowsRead).toBe(report.rowsKept + leftOut(report));
  });

  it('keeps in the tables every row that a learner may have', async () => {
    const { runs } = await loadLibrary(files);
    const [{ people, tables }] = runs;
    const learners = (dataset: 'enrolments' | 'step-activity') =>
      [...integers(tables.get(dataset)!, 'person')].filter((person) => person < people.learners).length;
    expect([learners('enrolments'), learners('step-activity')]).toEqual([3, 3]);
  });

  it('counts nobody as not enrolled where there are no enrolments', async () => {
    const { 'x-1_enrolments.csv': _, ...others } = files;
    const { reports, runs } = await loadLibrary(others);
    expect(reports[1].issues.at(-1)).toEqual({ code: 'staff', rows: 2, lines: [] });
    expect(runs[0].people.learners).toBe(5);
    expect(runs[0].withoutEnrolments).toBe(true);
  });

  it('sorts runs by course and number, and says where it guessed', async () => {
    const steps = csvOf(STEPS, [['a', '1.1', 1, 1, T, '']]);
    const { runs, reports, unnamed } = await loadLibrary({
      'b-10_step-activity.csv': steps,
      'b-9_step-activity.csv': steps,
      'a-2_step-activity.csv': steps,
      'c/nameless.csv': steps,
    });
    expect(runs.map(({ id, slug, number }) => [id, slug, number])).toEqual([
      ['a-2', 'a', 2],
      ['b-9', 'b', 9],
      ['b-10', 'b', 10],
      ['c-1', 'c', 1],
    ]);
    expect(reports.map(({ notes }) => notes.map(({ code }) => code))).toEqual([[], [], [], ['run-guessed']]);
    expect([...unnamed]).toEqual(['c-1']);
  });

  it('takes a run for named where one of its files is', async () => {
    const { unnamed } = await loadLibrary({
      'b-9_step-activity.csv': csvOf(STEPS, [['a', '1.1', 1, 1, T, '']]),
      'team.csv': csvOf('id,first_name,last_name,team_role,user_role', []),
    });
    expect([...unnamed]).toEqual([]);
  });

  it('goes by the user’s word', async () => {
    const steps = csvOf(STEPS, [['a', '1.1', 1, 1, T, '']]);
    const [file] = await importFiles([textSource('b-10_step-activity.csv', steps)]);
    const { runs, reports } = buildLibrary([{ ...file, id: '1', assigned: { slug: 'mine', run: 4 } }]);
    expect(runs.map(({ id }) => id)).toEqual(['mine-4']);
    expect(reports[0]).toMatchObject({ slug: 'mine', run: 4, notes: [] });
  });

  it('stops at least behind each table, and comes to the same', async () => {
    const built = await loadLibrary(files);
    const work = libraryInPieces(built.files);
    let pieces = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) pieces++;
    expect(pieces).toBeGreaterThan(3 * built.runs[0].tables.size);
    expect(step.value.reports).toEqual(built.reports);
  });

  it('of nothing is nothing', () => {
    expect(buildLibrary([])).toMatchObject({ runs: [], reports: [] });
  });
});

it('takes over a run whose files are the same', async () => {
  const enrolments = `${ENROLMENTS}\na,${T},,learner,\n`;
  const imported = await importFiles([
    textSource('x-1_enrolments.csv', enrolments),
    textSource('x-2_enrolments.csv', enrolments),
    textSource('x-2_step-activity.csv', csvOf(STEPS, [['a', '1.1', 1, 1, T, '']])),
  ]);
  const all = imported.map((file) => ({ ...file, id: file.path, assigned: null }));
  const before = buildLibrary(all.slice(0, 2));
  const after = buildLibrary(all, before);
  expect(after.runs[0]).toBe(before.runs[0]);
  expect(after.runs[1]).not.toBe(before.runs[1]);
});

it('has step activity person by person, learners first, in order of first visit, in its files too', async () => {
  const at = (minute: number) => `2024-01-15 10:0${minute}:00 UTC`;
  const imported = await importFiles([
    textSource(
      'x-1_enrolments.csv',
      `${ENROLMENTS}\nhost,${T},,organisation_admin,\nb,${T},,learner,\na,${T},,learner,\n`,
    ),
    textSource(
      'x-1_step-activity.csv',
      csvOf(STEPS, [
        ['nobody', '1.1', 1, 1, at(0), ''],
        ['host', '1.1', 1, 1, at(0), ''],
        ['a', '1.3', 1, 3, '', at(9)],
        ['a', '1.2', 1, 2, at(3), ''],
        ['b', '1.2', 1, 2, at(5), ''],
        ['a', '1.1', 1, 1, at(3), ''],
        ['b', '1.1', 1, 1, at(4), ''],
      ]),
    ),
  ]);
  const before = buildLibrary(imported.map((file) => ({ ...file, id: file.path, assigned: null })));
  const [run] = before.runs;
  const activity = (run: Run) => run.tables.get('step-activity')!;
  const steps = integers(activity(run), 'step');
  const owners = [...integers(activity(run), 'person')].map((person) => run.people.ids[person]);
  expect(owners.map((id, row) => [id, steps[row]])).toEqual([
    ['b', 0],
    ['b', 1],
    ['a', 0],
    ['a', 1],
    ['a', 2],
    ['host', 0],
    ['nobody', 0],
  ]);
  const after = buildLibrary(before.files);
  after.files.forEach(({ table }, place) => {
    expect(table).toBe(before.files[place].table);
  });
  expect(activity(after.runs[0]).objects()).toEqual(activity(run).objects());
});

it('counts everyone active as a learner where the enrolments have no rows', async () => {
  const { runs } = await loadLibrary({
    'x-1_enrolments.csv': `${ENROLMENTS}\n`,
    'x-1_step-activity.csv': csvOf(STEPS, [['a', '1.1', 1, 1, T, '']]),
  });
  expect(runs[0].withoutEnrolments).toBe(true);
  expect(runs[0].people.learners).toBe(1);
});

it('says how many team members count as learners by their enrolment', async () => {
  const { reports, runs } = await loadLibrary({
    'x-1_enrolments.csv': csvOf(ENROLMENTS, [['host', T, '', 'learner', '']]),
    'x-1_team-members.csv': csvOf('id,team_role,user_role', [
      ['host', 'host', 'learner'],
      ['educator', 'lead', 'educator'],
    ]),
  });
  expect(runs[0].people.learners).toBe(1);
  expect(reports[1].notes).toEqual([{ code: 'team-learners', rows: 1 }]);
});
