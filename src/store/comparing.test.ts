import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Condition, noFilter, outside } from '@/course/filter';
import type { CourseSettings } from '@/course/settings';
import type { RunSummary } from '@/engine/protocol';
import { useStore } from './index';
import { filterForRuns, runsToCompare } from './run-filter';

const defaults: CourseSettings = {
  name: 'Safety online',
  startDate: '2018-06-11',
  endDate: '2018-07-01',
  weeks: 3,
  notableDates: [],
  timeZone: 'UTC',
  sessionGapMinutes: 65,
  steps: {},
};

function run(id: string, changes: Partial<RunSummary> = {}): RunSummary {
  const [slug, number] = id.split('-');
  return {
    id,
    slug,
    number: Number(number),
    datasets: ['enrolments', 'comments'],
    learners: 3,
    located: 2,
    staff: 0,
    defaults,
    withoutEnrolments: false,
    dataEnd: null,
    ...changes,
  };
}

const commented: Condition = { kind: 'did', group: 'commented', not: false };
const late: Condition = { kind: 'enrolled_in', window: 'later', not: false };
const initial = useStore.getInitialState();
const { getState, setState } = useStore;
let version = 100;

function load(...runs: readonly RunSummary[]): void {
  version += 1;
  setState({ summary: { version, runs, files: [] }, status: runs.length > 0 ? 'ready' : 'empty' });
}

beforeEach(() => {
  vi.restoreAllMocks();
  setState(initial, true);
  load(run('x-1'));
});

describe('comparing two groups', () => {
  it('swaps them, and ends without touching the first', () => {
    getState().choose({ group: [commented], hours: { from: 8, to: 9 } });
    getState().compareWith([late]);
    getState().swapGroups();
    expect(getState()).toMatchObject({
      filter: { group: [late], hours: { from: 8, to: 9 } },
      against: [commented],
    });
    getState().compareWith(null);
    expect(getState()).toMatchObject({ filter: { group: [late] }, against: null });
    getState().swapGroups();
    expect(getState().filter.group).toEqual([late]);
  });

  it('ends where the data can no longer tell who is in the second, and says so', () => {
    getState().choose({ group: [late] });
    getState().compareWith([commented]);
    load(run('x-1', { datasets: ['enrolments'] }));
    expect(getState()).toMatchObject({
      filter: { group: [late] },
      against: null,
      dropped: [{ condition: commented, obstacle: { code: 'file', dataset: 'comments' } }],
    });
  });

  it('goes on with the conditions that are left', () => {
    getState().compareWith([late, commented]);
    load(run('x-1', { datasets: ['enrolments'] }));
    expect(getState().against).toEqual([late]);
  });

  it('drops everyone else of conditions that cannot be known', () => {
    const others = outside([late, commented]);
    getState().compareWith(others);
    expect(getState().against).toEqual(others);
    load(run('x-1', { datasets: ['enrolments'] }));
    expect(getState().against).toBeNull();
  });

  it('ends with the last run', () => {
    getState().compareWith([]);
    expect(getState().against).toEqual([]);
    load();
    expect(getState().against).toBeNull();
  });
});

describe('several runs', () => {
  it('are filtered alike, by what each of them can answer', () => {
    const filter = { ...noFilter, group: [late, commented], period: { kind: 'week', week: 3 } } as const;
    const both = [run('x-1'), run('x-2')];
    expect(filterForRuns(filter, both, {})).toBe(filter);
    const short = [run('x-1'), run('x-2', { datasets: ['enrolments'], defaults: { ...defaults, weeks: 2 } })];
    expect(filterForRuns(filter, short, {})).toEqual({ ...noFilter, group: [late] });
  });

  it('are those of the shown run’s course, all where it has one', () => {
    const all = [run('x-1'), run('x-2'), run('y-1')];
    expect(runsToCompare(all, all[0]).map(({ id }) => id)).toEqual(['x-1', 'x-2']);
    expect(runsToCompare(all, all[2])).toBe(all);
  });
});
