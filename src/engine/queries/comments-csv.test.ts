import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { contextOf } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { queries } from './index';

it('writes every match, in order, without authors and without formulas', async () => {
  const many = Array.from({ length: 70 }, (_, i) => [
    100 + i,
    'ann',
    '',
    '1.10',
    `rain ${i}`,
    '2018-06-12 10:00:00 UTC',
    1,
  ]);
  const context = await contextOf({
    'x-1_comments.csv': csvOf('id,author_id,parent_id,step,text,timestamp,likes', [
      [1, 'ann', '', '1.10', '=HYPERLINK("http://evil","rain")', '2018-06-11 10:00:00 UTC', 3],
      [2, 'ben', 1, '1.2', 'line\nbreak, "rain"\0', '2018-06-11 11:00:00 UTC', 0],
      [3, 'ben', '', '1.2', 'dry', '2018-06-11 12:00:00 UTC', 0],
      ...many,
    ]),
  });
  const blob = queries['comments-csv'](context, {
    search: 'RAIN',
    step: null,
    role: 'all',
    only: 'all',
    order: 'oldest',
  });
  const text = await blob.text();
  expect(text).not.toMatch(/ann|ben/);
  const { data, meta } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  expect(meta.fields).toEqual([
    'id',
    'parent_id',
    'week_number',
    'step_number',
    'author_role',
    'timestamp',
    'likes',
    'reported',
    'moderated',
    'text',
  ]);
  expect(data).toHaveLength(72);
  expect(Object.values(data[0])).toEqual([
    '1',
    '',
    '1',
    '10',
    'learner',
    '2018-06-11 10:00:00 UTC',
    '3',
    'false',
    'false',
    `'=HYPERLINK("http://evil","rain")`,
  ]);
  expect([data[1].parent_id, data[1].step_number, data[1].text]).toEqual(['1', '2', 'line\nbreak, "rain"']);
});
