import { beforeAll, expect, test } from 'vitest';
import { engineTables, filesOf, tableDifferences } from '../engine-tables';
import { type OracleRow, oracleTables, type RunTexts } from './index';
import { type MemoryFile, memoryFile, utf16, zipFile } from './memory';
import { simulatedRun } from './simulated';
import {
  withColumns,
  withDamagedSteps,
  withoutColumns,
  withShuffledColumns,
  withUnknownColumns,
  written,
} from './variants';

const tenColumns = ['id', 'author_id', 'parent_id', 'step', 'week_number', 'step_number'];
const fourColumns = ['learner_id', 'step', 'first_visited_at', 'last_completed_at'];

let run: RunTexts;
let expected: Map<string, OracleRow[]>;

beforeAll(() => {
  run = simulatedRun({ learners: 300, weeks: 3, seed: 11 });
  expected = oracleTables(run);
});

const variants: readonly (readonly [what: string, change: (run: RunTexts) => RunTexts])[] = [
  ['whose steps a spreadsheet has damaged', withDamagedSteps],
  ['with columns in another order', withShuffledColumns],
  ['with unknown columns', withUnknownColumns],
  ['delimited by semicolons', (texts) => written(texts, { delimiter: ';', newline: '\n' })],
  ['delimited by tabs', (texts) => written(texts, { delimiter: '\t' })],
  ['with every field quoted', (texts) => written(texts, { quotes: true })],
  [
    'of before countries were detected',
    (texts) => withoutColumns(texts, { enrolments: ['detected_country'] }),
  ],
  [
    'of before question types and archetype ids',
    (texts) =>
      withoutColumns(texts, {
        'question-response': ['question_type', 'cloze_response'],
        'archetype-survey-responses': ['id'],
      }),
  ],
  ['with step activity of 4 columns', (texts) => withColumns(texts, { 'step-activity': fourColumns })],
  [
    'with comments of 8 columns',
    (texts) =>
      withColumns(texts, {
        comments: ['id', 'author_id', 'parent_id', 'step', 'text', 'timestamp', 'likes', 'moderated'],
      }),
  ],
  [
    'with comments of 10 columns',
    (texts) => withColumns(texts, { comments: [...tenColumns, 'text', 'timestamp', 'moderated', 'likes'] }),
  ],
];

test.each(variants)('a run %s gives the same tables', async (_, change) => {
  const changed = change(run);
  expect(changed).not.toEqual(run);
  expect(tableDifferences(expected, await engineTables(filesOf(changed)))).toEqual([]);
});

const recoded = (change: (text: string) => BlobPart) =>
  [...run].map(([dataset, text]) => memoryFile(`course-1_${dataset}.csv`, change(text)));

const packings: readonly (readonly [what: string, pack: () => MemoryFile[] | Promise<MemoryFile[]>])[] = [
  [
    'with a byte-order mark and lines ended as in Windows',
    () => recoded((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
  ],
  ['in little-endian UTF-16', () => recoded((text) => utf16(text, true))],
  ['in big-endian UTF-16', () => recoded((text) => utf16(text, false))],
  ['without a line end at the end', () => recoded((text) => text.trimEnd())],
  ['in the reverse order of files', () => recoded((text) => text).toReversed()],
  ['in a ZIP', async () => [await zipFile('exports.zip', filesOf(run))]],
  [
    'in a ZIP in a folder of a ZIP',
    async () => {
      const inner = await zipFile('deep/inner.zip', filesOf(run).slice(0, 2));
      return [await zipFile('exports.zip', [inner, ...filesOf(run).slice(2)])];
    },
  ],
];

test.each(packings)('a run %s gives the same tables', async (_, pack) => {
  expect(tableDifferences(expected, await engineTables(await pack()))).toEqual([]);
});
