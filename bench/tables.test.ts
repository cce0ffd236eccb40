import { describe, expect, it } from 'vitest';
import type { AppRound } from './app-round';
import type { ComparedRound } from './compare-round';
import type { Measurement } from './results';
import { appTable, comparedTable, markdown } from './tables';
import { costTable, targetTable } from './targets';

const MB = 2 ** 20;

const round = (imported: number, changed: number): AppRound => ({
  memory: 300 * MB,
  phases: [
    { name: 'import', time: imported, longestTask: 0, memory: 200 * MB },
    { name: 'Steps: two conditions', kind: 'change', time: changed, longestTask: 80, memory: null },
    { name: 'Steps: opened', kind: 'opened', time: 9000, longestTask: 0, memory: null },
  ],
});
const side = (reading: number, aggregates: number) => ({ import: reading, aggregates });
const compared = (ours: number, theirs: number): ComparedRound => ({
  coursetrace: side(ours, ours),
  duckdb: side(theirs, theirs),
  duckdbUuid: side(2 * theirs, 2 * theirs),
});

const measurement = (rows: number, changes: Partial<Measurement>): Measurement => ({
  about: 'A run',
  date: '2024-02-05',
  machine: 'a machine',
  bytes: 1,
  rows: { 'step-activity': rows },
  app: [],
  compared: [],
  paces: [],
  ...changes,
});
const none = { '30k': null, '1m': null, '10m': null, own: null };

describe('the tables of a measurement', () => {
  it('tell the median and the span of all rounds, and leave out what no round has', () => {
    const table = appTable([round(100, 40), round(300, 1500), round(200, 60)]);
    expect(table).toEqual([
      ['', 'median', 'least to most', 'longest page task', 'memory'],
      ['import', '200 ms', '100 ms to 300 ms', 'under 50 ms', '200 MB'],
      ['Steps: two conditions', '60 ms', '40 ms to 1.50 s', '80 ms', 'not known'],
      ['Steps: opened', '9.00 s', '9.00 s to 9.00 s', 'under 50 ms', 'not known'],
    ]);
  });

  it('compare round by round: the median of the ratios, not the ratio of the medians', () => {
    const [, , , together] = comparedTable([compared(100, 100), compared(100, 400), compared(900, 1000)]);
    expect(together[0]).toBe('together');
    expect(together[3]).toBe('0.90 (1.00, 0.25, 0.90)');
    expect(together[5]).toBe('0.45 (0.50, 0.13, 0.45)');
  });

  it('stand as Markdown, numbers to the right', () => {
    expect(
      markdown([
        ['', 'time'],
        ['import', '2 s'],
      ]),
    ).toBe(['|        | time |', '|--------|-----:|', '| import |  2 s |'].join('\n'));
  });
});

describe('the aims', () => {
  const verdictOf = (table: readonly (readonly string[])[], what: RegExp) =>
    table.find(([words]) => what.test(words))?.slice(2);

  it('are judged by the slowest change of the selection, not by the opening of a page', () => {
    const table = targetTable({
      ...none,
      '1m': measurement(1e6, { app: [round(100, 140), round(100, 160)] }),
    });
    expect(verdictOf(table, /change|selection/)).toEqual(['150 ms', 'met']);
  });

  it('are missed by the least too much, and not measured without a measurement', () => {
    const missed = measurement(1e6, { compared: [compared(51, 100)] });
    expect(verdictOf(targetTable({ ...none, '1m': missed }), /DuckDB/)).toEqual(['0.51 ×', 'missed']);
    expect(verdictOf(targetTable(none), /DuckDB/)).toEqual(['—', 'not measured']);
  });

  it('take the cost for each million rows', () => {
    const sizes = {
      '1m': measurement(2e6, { compared: [compared(500, 1000)] }),
      '10m': measurement(10e6, { compared: [compared(3000, 9000)] }),
    };
    expect(costTable({ ...none, ...sizes })?.[1].slice(1)).toEqual(['500 ms', '600 ms', '1.20 ×']);
    expect(costTable(none)).toBeNull();
  });
});
