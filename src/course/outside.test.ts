import { describe, expect, it } from 'vitest';
import { localTime } from '@/stats/local-time';
import { loadRun } from '@/testing/load-run';
import { selectionFiles, selectionSettings } from '@/testing/selection-run';
import { acrossRuns, type Condition, type LearnerGroup, noFilter, outside } from './filter';
import { selectLearners } from './population';

const run = await loadRun(selectionFiles);
const settings = { ...run.defaults, ...selectionSettings };
const visited: Condition = { kind: 'did', group: 'visited_step', not: false };
const stayed: Condition = { kind: 'did', group: 'unenrolled', not: true };
const dated: Condition = { kind: 'enrolled_between', from: '2024-01-01', to: null, not: false };

function members(group: LearnerGroup): readonly string[] {
  const { has } = selectLearners(run, group, settings, localTime(settings.timeZone));
  return run.people.ids.filter((_, person) => has[person] === 1);
}

describe('everyone else', () => {
  it.each([[[visited]], [[visited, stayed]], [[visited, stayed, dated]]])(
    'are all learners who are not in the group, and no staff',
    (group) => {
      const others = outside(group) ?? [];
      expect([...members(group), ...members(others)].toSorted()).toEqual(['ann', 'ben', 'cat', 'dan']);
      expect(members([...group, ...others])).toEqual([]);
    },
  );

  it('fail any of several conditions, not all of them', () => {
    expect(members(outside([visited, stayed]) ?? [])).toEqual(['ben', 'cat', 'dan']);
  });

  it('of everyone are nobody, and of everyone else the group again', () => {
    expect(outside([])).toBeNull();
    expect(members(outside(outside([visited, stayed]) ?? []) ?? [])).toEqual(['ann']);
  });
});

describe('what applies across runs', () => {
  it('has no dates of the calendar, nor conditions that hang on them', () => {
    const others = outside([visited, dated]) ?? [];
    const filter = {
      ...noFilter,
      group: [visited, dated, ...others],
      period: { kind: 'dates', from: null, to: null },
    } as const;
    expect(acrossRuns(filter)).toEqual({ ...noFilter, group: [visited] });
  });

  it('keeps weeks, days around the start, hours and the clock, and then is the very filter', () => {
    const filter = {
      ...noFilter,
      group: [stayed],
      period: { kind: 'week', week: 2 },
      hours: { from: 8, to: 9 },
    } as const;
    expect(acrossRuns(filter)).toBe(filter);
  });
});
