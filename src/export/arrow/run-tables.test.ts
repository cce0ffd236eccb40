import { tableFromIPC } from '@uwdata/flechette';
import type { ColumnTable } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '@/course/library';
import type { Run } from '@/course/run';
import type { SettingsChanges } from '@/course/settings';
import { type DatasetFormat, formatOf } from '@/formats';
import { importFiles } from '@/ingest/import-files';
import { simulatedFiles } from '@/testing/contexts';
import { sources } from '@/testing/hostile/case';
import { corpus } from '@/testing/hostile/corpus';
import { loadRun } from '@/testing/load-run';
import { anyRandomRun, randomRun } from '@/testing/oracle/random-run';
import { ipcFile } from './ipc-file';
import { runTables } from './run-tables';

type Row = Readonly<Record<string, unknown>>;

async function bytesOf(pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array> {
  return new Uint8Array(await new Blob([...pieces]).arrayBuffer());
}

/** The tables as another reads them from their files. */
async function readBack(
  run: Run,
  changes: SettingsChanges = {},
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const read = new Map<string, readonly Row[]>();
  for (const { schema, make } of runTables(run, changes)) {
    read.set(schema.name, tableFromIPC(await bytesOf(ipcFile(make()))).toArray() as Row[]);
  }
  return read;
}

/** A cell of a run table as it should be read back, by its column's type. */
function expectedCell(value: unknown, type: string): unknown {
  if (type === 'boolean') return value === 2 ? null : value === 1;
  return value === '' || Number.isNaN(value) ? null : value;
}

/** The rows of a run table by another way: cell by cell, as Arquero gives them. */
function expectedRows(
  run: Run,
  table: ColumnTable,
  { columns, person, step }: DatasetFormat,
): readonly Row[] {
  const get = (name: string, row: number) => table.get(name, row) as unknown;
  return Array.from({ length: table.numRows() }, (_, row) => {
    const place = step ? (get('step', row) as number) : -1;
    const [week, number] = place < 0 ? [null, null] : run.steps.labels[place].split('.').map(Number);
    const who = person ? (get('person', row) as number) : -1;
    const named = columns.filter(({ name }) => name !== person);
    return {
      run: run.id,
      ...(person && { person: who < 0 ? null : who }),
      ...(step && {
        step: place < 0 ? null : run.steps.labels[place],
        week_number: week,
        step_number: number,
      }),
      ...Object.fromEntries(named.map(({ name, type }) => [name, expectedCell(get(name, row), type)])),
    };
  });
}

async function expectSame(run: Run): Promise<void> {
  const read = await readBack(run);
  expect([...read.keys()]).toEqual(expect.arrayContaining(['run', 'people', 'steps', ...run.tables.keys()]));
  for (const [id, table] of run.tables) {
    expect(read.get(id), id).toEqual(expectedRows(run, table, formatOf(id)));
  }
  expect(read.get('people')?.map(({ learner_id }) => learner_id)).toEqual(run.people.ids);
  expect(read.get('steps')?.map(({ step }) => step)).toEqual(run.steps.labels);
}

describe('the tables of a run as Arrow files', () => {
  it('hold a simulated run cell for cell, every one of its datasets', async () => {
    const run = await loadRun(simulatedFiles({ learners: 200, weeks: 2, seed: 4 }));
    expect(run.tables.size).toBe(13);
    await expectSame(run);
  });

  it('hold whatever was made of hostile files', async () => {
    let runs = 0;
    for (const { files } of corpus) {
      const imported = await importFiles(sources(await files()));
      for (const run of buildLibrary(imported.map((file) => ({ ...file, id: file.path, assigned: null })))
        .runs) {
        await expectSame(run);
        runs++;
      }
    }
    expect(runs).toBeGreaterThan(corpus.length / 2);
  });

  it('hold any run full of gaps cell for cell', async () => {
    await fc.assert(
      fc.asyncProperty(anyRandomRun, async (random) => {
        const files = [...randomRun(random)].map(([dataset, text]) => [`course-1_${dataset}.csv`, text]);
        await expectSame(await loadRun(Object.fromEntries(files)));
      }),
      { numRuns: 25, seed: 6 },
    );
  });
});

const small = {
  'a-7_enrolments.csv':
    'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at\nann,2020-03-02 10:00:00 UTC,,learner,\ntom,2020-03-01 10:00:00 UTC,,educator,\n',
  'a-7_step-activity.csv':
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at\nann,1.10,1,10,2020-03-02 10:00:01 UTC,\nann,1.9,1,9,,2020-03-03 00:00:00 UTC\nzoe,1.9,1,9,2020-03-02 10:00:00 UTC,\n',
  'a-7_leaving-survey-responses.csv':
    'id,learner_id,left_at,leaving_reason,last_completed_step_at,last_completed_step,last_completed_week_number,last_completed_step_number\n5,ann,2020-03-04 10:00:00 UTC,Other,,,,\n',
  'a-7_question-response.csv':
    'learner_id,quiz_question,week_number,step_number,question_number,response,submitted_at,correct\nann,1.10.1,1,10,1,2,2020-03-02 11:00:00 UTC,false\nann,1.10.1,1,10,1,"1,3",2020-03-02 11:00:00 UTC,TRUE\nann,1.10.1,1,10,1,1,,\n',
  'a-7_comments.csv':
    'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes\n1,ann,,1.9,1,9,"=1+1, ""é🙂""\nsecond line",2020-03-02 10:00:01 UTC,\n',
};

describe('the small run', () => {
  it('is told by its tables', async () => {
    const read = await readBack(await loadRun(small), {
      name: 'Clouds',
      startDate: '2020-03-02',
      endDate: null,
      timeZone: 'Europe/London',
      steps: { '1.10': { title: 'Rain', type: 'quiz', exercise: true } },
    });
    expect(Object.fromEntries(read)).toEqual({
      run: [
        {
          run: 'a-7',
          course: 'a',
          run_number: 7,
          course_name: 'Clouds',
          start_date: Date.UTC(2020, 2, 2),
          end_date: null,
          time_zone: 'Europe/London',
        },
      ],
      people: [
        { run: 'a-7', person: 0, learner_id: 'ann', kind: 'learner' },
        { run: 'a-7', person: 1, learner_id: 'tom', kind: 'staff' },
        { run: 'a-7', person: 2, learner_id: 'zoe', kind: 'other' },
      ],
      steps: [
        { ...stepRow(0, 9), title: null, type: 'article', exercise: false, social: false },
        { ...stepRow(1, 10), title: 'Rain', type: 'quiz', exercise: true, social: false },
      ],
      enrolments: [
        expect.objectContaining({
          person: 0,
          enrolled_at: Date.UTC(2020, 2, 2, 10),
          role: 'learner',
          gender: null,
        }),
        expect.objectContaining({ person: 1, enrolled_at: Date.UTC(2020, 2, 1, 10), unenrolled_at: null }),
      ],
      'step-activity': [
        visit(0, 10, Date.UTC(2020, 2, 2, 10, 0, 1), null),
        visit(0, 9, null, Date.UTC(2020, 2, 3)),
        visit(2, 9, Date.UTC(2020, 2, 2, 10), null),
      ],
      'leaving-survey-responses': [
        {
          run: 'a-7',
          person: 0,
          step: null,
          week_number: null,
          step_number: null,
          id: '5',
          left_at: Date.UTC(2020, 2, 4, 10),
          leaving_reason: 'Other',
          last_completed_step_at: null,
        },
      ],
      'question-response': [
        expect.objectContaining({
          quiz_question: '1.10.1',
          question_number: 1,
          response: '2',
          correct: false,
        }),
        expect.objectContaining({ ...stepOf(10), response: '1,3', cloze_response: null, correct: true }),
        expect.objectContaining({ response: '1', submitted_at: null, correct: null }),
      ],
      comments: [
        expect.objectContaining({
          person: 0,
          step: '1.9',
          text: '=1+1, "é🙂"\nsecond line',
          likes: null,
          parent_id: null,
        }),
      ],
    });
  });
});

const stepOf = (number: number) => ({ step: `1.${number}`, week_number: 1, step_number: number });
const stepRow = (place: number, number: number) => ({ run: 'a-7', place, ...stepOf(number) });
const visit = (person: number, number: number, first: number | null, last: number | null) => ({
  run: 'a-7',
  person,
  ...stepOf(number),
  first_visited_at: first,
  last_completed_at: last,
});
