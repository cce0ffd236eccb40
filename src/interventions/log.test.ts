import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@/export/csv';
import { knownBefore, type LogEntry, mergeLogs } from './log';
import { readLog, writeLog } from './log-file';
import { logLearnerRows, logLearnersTable, logRows } from './log-tables';

const entry = (id: string, part: Partial<LogEntry> = {}): LogEntry => ({
  id,
  at: '2024-05-20T09:30:00.000Z',
  rule: { id: 'quiet', name: 'Quiet', to: 'learner', message: 'Hello', words: 'Days … 7' },
  run: 'x-1',
  cut: { lastDay: '2024-05-19', week: 2 },
  contacted: ['ann', 'ben'],
  heldOut: ['cat'],
  share: 0.3,
  seed: 4_294_967_295,
  ...part,
});
const teacher = { ...entry('x').rule, id: 'trend', to: 'instructor' as const };

describe('the log', () => {
  it('knows whom not to write to again', () => {
    const log = [
      entry('a'),
      entry('b', { contacted: ['dan'], heldOut: [], rule: { ...entry('b').rule, id: 'videos' } }),
      entry('c', { contacted: ['eve'], heldOut: ['fay'], rule: teacher }),
      entry('d', { contacted: ['gus'], run: 'x-2' }),
    ];
    const known = (id: string, to: 'learner' | 'instructor') => [...knownBefore(log, 'x-1', { id, to })];
    expect(known('quiet', 'learner')).toEqual(['ann', 'ben', 'cat', 'dan']);
    expect(known('new', 'learner')).toEqual(['ann', 'ben', 'cat', 'dan']);
    expect(known('trend', 'instructor')).toEqual(['eve', 'fay']);
    expect(known('other', 'instructor')).toEqual([]);
  });

  it('is put together without repeating an entry, in order of time', () => {
    const late = entry('b', { at: '2024-05-27T09:30:00Z' });
    const early = entry('c', { at: '2024-05-06T09:30:00Z' });
    const other = entry('a', { share: 0.5 });
    expect(mergeLogs([entry('a'), late], [other, early, late])).toEqual([early, entry('a'), late]);
    expect(mergeLogs([entry('b'), entry('a')], [entry('c')]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(mergeLogs([], [entry('a')])).toEqual([entry('a')]);
  });

  it('is a table of exports, and of learners', () => {
    const log = [entry('a'), entry('b', { contacted: ['=1+1'], heldOut: [], share: 0 })];
    expect(
      logRows(log).map(({ exported_at, contacted, held_out }) => [exported_at, contacted, held_out]),
    ).toEqual([
      ['2024-05-20 09:30', 1, 0],
      ['2024-05-20 09:30', 2, 1],
    ]);
    const lines = Papa.parse<Record<string, string>>(toCsv(logLearnersTable, logLearnerRows(log)), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(lines.map(({ export_id, learner_id, group }) => [export_id, learner_id, group])).toEqual([
      ['a', 'ann', 'contacted'],
      ['a', 'ben', 'contacted'],
      ['a', 'cat', 'held_out'],
      ['b', "'=1+1", 'contacted'],
    ]);
  });
});

describe('a log in a file', () => {
  const log = [entry('a'), entry('b', { rule: teacher, heldOut: [], share: 0 })];
  const damaged = { ok: false, code: 'damaged' };

  it('comes back as it was, without what is not known', () => {
    expect(readLog(writeLog(log))).toEqual({ ok: true, value: log });
    const extra = JSON.parse(writeLog(log));
    extra.entries[0].surprise = 1;
    expect(readLog(JSON.stringify(extra))).toEqual({ ok: true, value: log });
  });

  it('is refused where it is damaged', () => {
    const text = writeLog(log);
    expect(readLog(text.slice(0, -20))).toEqual(damaged);
    expect(readLog(text.replace('"schemaVersion": 1', '"schemaVersion": 2'))).toEqual({
      ok: false,
      code: 'version',
    });
    expect(readLog(text.replace('coursetrace-interventions', 'coursetrace-rules'))).toEqual(damaged);
    expect(readLog(writeLog([entry('a'), entry('a')]))).toEqual(damaged);
    const parts: object[] = [
      { at: 'yesterday' },
      { at: '2024-02-30T09:30:00Z' },
      { at: '2024-05-20T29:30:00Z' },
      { cut: { lastDay: '2024-13-01', week: 2 } },
      { cut: { lastDay: '2024-05-19', week: 1.5 } },
      { cut: null },
      { contacted: 'ann' },
      { contacted: ['ann', 7] },
      { contacted: ['ann', ''] },
      { contacted: ['ann', 'ann'] },
      { heldOut: ['ann'] },
      { share: 0.95 },
      { share: -0.1 },
      { share: null },
      { seed: 0.5 },
      { seed: 2 ** 32 },
      { run: ' ' },
      { rule: { ...teacher, to: 'dean' } },
      { rule: { ...teacher, name: '' } },
      { id: 'x'.repeat(101) },
    ];
    for (const part of parts) {
      const json = JSON.stringify({
        kind: 'coursetrace-interventions',
        schemaVersion: 1,
        entries: [{ ...entry('a'), ...part }],
      });
      expect(readLog(json), JSON.stringify(part)).toEqual(damaged);
    }
  });
});
