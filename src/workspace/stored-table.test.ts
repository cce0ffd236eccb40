import { expect, it } from 'vitest';
import { importFiles } from '@/ingest/import-files';
import type { ParsedTable } from '@/ingest/parsed-table';
import { Damaged } from '@/json/fields';
import { csvOf, textSource } from '@/testing/sources';
import { readTable, type StoredColumn, storedColumns } from './stored-table';

const T = '2018-06-11 10:00:00 UTC';

async function tableOf(name: string, head: string, rows: readonly string[][]): Promise<ParsedTable> {
  const [{ table }] = await importFiles([textSource(name, csvOf(head, rows))]);
  if (!table) throw new Error(`${name} is not read`);
  return table;
}

const steps = await tableOf(
  'a-1_step-activity.csv',
  'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
  [
    ['one', '1.1', '1', '1', T, ''],
    ['two', '1.2', '1', '2', T, T],
  ],
);
const videos = await tableOf(
  'a-1_video-stats.csv',
  'step_position,title,video_duration,total_views,total_downloads,total_caption_views,total_transcript_views,viewed_hd,viewed_five_percent,viewed_ten_percent,viewed_twentyfive_percent,viewed_fifty_percent,viewed_seventyfive_percent,viewed_ninetyfive_percent,viewed_onehundred_percent',
  [['1.1', 'Rain', '90', '5', ...Array.from({ length: 11 }, () => '1')]],
);

/** The table as it is read when one of its columns is stored otherwise. */
function reread(table: ParsedTable, name: string, change: (column: StoredColumn) => Partial<StoredColumn>) {
  const stored = storedColumns(table).map((column) =>
    column.name === name ? { ...column, ...change(column) } : column,
  );
  return readTable(table.format.id, table.rows, stored);
}

it.each([
  ['of steps', steps],
  ['of videos', videos],
])('a table %s is read as it was stored', (_, table) => {
  expect(readTable(table.format.id, table.rows, storedColumns(table))).toEqual(table);
});

it.each([9e15, -9e15, Number.POSITIVE_INFINITY, Date.UTC(1999, 11, 31), Date.UTC(2100, 0, 1)])(
  'a time of %d, which no file is read with, is damaged',
  (time) => {
    const change = () => ({ cells: Float64Array.of(Number.NaN, time).buffer });
    expect(() => reread(steps, 'first_visited_at', change)).toThrow(Damaged);
  },
);

it('times within a century, and none, are times', () => {
  const cells = Float64Array.of(Number.NaN, Date.UTC(2099, 11, 31)).buffer;
  const column = reread(steps, 'first_visited_at', () => ({ cells })).columns.get('first_visited_at');
  expect(column).toEqual({ type: 'time', values: new Float64Array(cells) });
});

it('an endless number is damaged', () => {
  const cells = Float64Array.of(Number.POSITIVE_INFINITY).buffer;
  expect(() => reread(videos, 'total_views', () => ({ cells }))).toThrow(Damaged);
});

it.each<[string, StoredColumn['steps']]>([
  [
    'whose first is a step',
    [
      [1, 0],
      [1, 1],
      [1, 2],
    ],
  ],
  [
    'that names a step twice',
    [
      [0, 0],
      [1, 1],
      [1, 1],
    ],
  ],
  ['of nothing', []],
])('a dictionary of steps %s is damaged', (_, dictionary) => {
  expect(() => reread(steps, 'step', () => ({ steps: dictionary }))).toThrow(Damaged);
});

it('a dictionary may have a step 0.0 besides the missing one, as a file may', () => {
  const dictionary = [
    [0, 0],
    [0, 0],
    [1, 2],
  ] as const;
  const column = reread(steps, 'step', () => ({ steps: dictionary })).columns.get('step');
  expect(column).toMatchObject({ weeks: [0, 0, 1], numbers: [0, 0, 2] });
});

it('a table without its steps, or a column that its dataset is known by, is damaged', () => {
  const without = (name: string) =>
    readTable(
      steps.format.id,
      steps.rows,
      storedColumns(steps).filter((column) => column.name !== name),
    );
  expect(() => without('step')).toThrow(Damaged);
  expect(() => without('first_visited_at')).toThrow(Damaged);
});

it('a table without a column that its export lacked is read', async () => {
  const head = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
  const table = await tableOf('a-1_enrolments.csv', head, [['one', T, '', 'learner', '']]);
  expect(table.columns.has('country')).toBe(false);
  expect(readTable(table.format.id, table.rows, storedColumns(table))).toEqual(table);
});
