import { describe, expect, it } from 'vitest';
import type { LearnerAtRisk } from '@/engine/protocol';
import { csvRows, filteredRows, listRows, orderedRows } from './rows';

const learner = (id: string, probability: number, part: Partial<LearnerAtRisk> = {}): LearnerAtRisk => ({
  id,
  probability,
  reasons: [],
  engagement: 0.5,
  lastStep: '1.1',
  quietDays: 3,
  byWeek: [probability],
  ...part,
});

const thresholds = { moderate: 0.3, high: 0.6 };
const rows = listRows(
  [
    learner('Ada', 0.6, { byWeek: [0.1, 0.6], lastStep: '1.10', engagement: 0.2, quietDays: 7 }),
    learner('bea', 0.59, { byWeek: [0.9, 0.59], lastStep: null, engagement: 0.4 }),
    learner('cal', 0.3, { byWeek: [null, 0.3], lastStep: '1.9', engagement: 0.4 }),
    learner('dan', 0.29, { reasons: ['x; typical 3', 'y'] }),
  ],
  thresholds,
  (id) => `${id}.`,
);
const ids = (list: typeof rows) => list.map(({ id }) => id).join(' ');

describe('the list', () => {
  it('has ranks, levels by the thresholds (included), and changes against the week before', () => {
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(rows.map(({ level }) => level)).toEqual(['high', 'moderate', 'moderate', 'low']);
    expect(rows[0].change).toBeCloseTo(0.5, 12);
    expect(rows[1].change).toBeCloseTo(-0.31, 12);
    expect([rows[2].change, rows[3].change]).toEqual([null, null]);
  });

  it('is filtered by a part of the id, the risk, the days since and the group, all at once', () => {
    const all = { search: '', least: 0, activeWithin: null, members: null };
    expect(ids(filteredRows(rows, all))).toBe('Ada bea cal dan');
    expect(ids(filteredRows(rows, { ...all, search: ' A ' }))).toBe('Ada bea cal dan');
    expect(ids(filteredRows(rows, { ...all, search: 'EA' }))).toBe('bea');
    expect(ids(filteredRows(rows, { ...all, search: 'l.' }))).toBe('cal');
    expect(ids(filteredRows(rows, { ...all, least: 0.3 }))).toBe('Ada bea cal');
    expect(ids(filteredRows(rows, { ...all, activeWithin: 7 }))).toBe('bea cal dan');
    expect(ids(filteredRows(rows, { ...all, members: new Set(['dan', 'Ada', 'who']) }))).toBe('Ada dan');
    expect(
      ids(filteredRows(rows, { ...all, search: 'a', least: 0.3, members: new Set(['cal', 'dan']) })),
    ).toBe('cal');
  });

  it('is sorted either way, without a value last, equals by risk', () => {
    const by = (
      key: 'rank' | 'name' | 'engagement' | 'quietDays' | 'lastStep' | 'change',
      descending = false,
    ) => ids(orderedRows(rows, { by: key, descending }));
    expect(by('rank', true)).toBe('dan cal bea Ada');
    expect(by('name', true)).toBe('dan cal bea Ada');
    expect(by('engagement')).toBe('Ada bea cal dan');
    expect(by('engagement', true)).toBe('dan bea cal Ada');
    expect(by('quietDays')).toBe('bea cal dan Ada');
    expect(by('lastStep')).toBe('dan cal Ada bea');
    expect(by('lastStep', true)).toBe('Ada cal dan bea');
    expect(by('change')).toBe('bea Ada cal dan');
    expect(by('change', true)).toBe('Ada bea cal dan');
  });

  it('is written with ids and reasons in full', () => {
    expect(csvRows(rows).at(-1)).toEqual({
      learner_id: 'dan',
      rank: 4,
      probability: 0.29,
      level: 'low',
      reasons: 'x; typical 3 | y',
      engagement: 0.5,
      days_since_last_activity: 3,
      last_step: '1.1',
      change: null,
    });
  });
});
