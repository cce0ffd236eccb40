import { expect, it } from 'vitest';
import { csvOf, textSource } from '@/testing/sources';
import { readFile } from './read-file';

it('takes mistyped years for unreadable times and says so', async () => {
  const times = [
    '0018-06-11 10:00:00 UTC',
    '1999-12-31 23:59:59 UTC',
    '2000-01-01 00:00:00 UTC',
    '2100-01-01 00:00:00 UTC',
  ];
  const text = csvOf(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
    times.map((time) => ['a', '1.1', 1, 1, time, '']),
  );
  const content = await readFile(textSource('x-1_step-activity.csv', text));
  if (!content.ok) throw new Error(content.refusal);
  const visited = content.table.columns.get('first_visited_at');
  expect(visited?.type === 'time' && [...visited.values]).toEqual([
    Number.NaN,
    Number.NaN,
    Date.UTC(2000, 0, 1),
    Number.NaN,
  ]);
  expect(content.issues).toEqual([{ code: 'bad-time', rows: 3, lines: [2, 3, 5] }]);
});

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const ROW = 'a,1.1,1,1,2018-06-11 10:00:00 UTC,';

it.each([
  ['a last line with too few values', `${STEPS}\n${ROW}\na,1.1,1`, true],
  ['a last line with too many values', `${STEPS}\n${ROW}\n${ROW},more`, false],
  ['a last line in the middle of a quoted value', `${STEPS}\n${ROW}\n"a`, true],
  ['an incomplete line before the last', `${STEPS}\na,1.1,1\n${ROW}\n`, false],
  ['complete lines', `${STEPS}\n${ROW}`, false],
])('says of a file with %s whether it seems cut short', async (_, text, cut) => {
  const content = await readFile(textSource('x-1_step-activity.csv', text));
  if (!content.ok) throw new Error(content.refusal);
  expect(content.notes.some(({ code }) => code === 'cut-short')).toBe(cut);
});
