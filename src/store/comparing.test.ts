import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Condition, noFilter, outside } from '@/course/filter';
import { chosenRuns, comparedRuns, runsTogether, runsWith } from './compared-runs';
import { useStore } from './index';
import { filterForRuns } from './run-filter';
import { defaults, load, testRun } from './test-run';

const commented: Condition = { kind: 'did', group: 'commented', not: false };
const late: Condition = { kind: 'enrolled_in', window: 'later', not: false };
const initial = useStore.getInitialState();
const { getState, setState } = useStore;
beforeEach(() => {
  vi.restoreAllMocks();
  setState(initial, true);
  load(testRun('x-1'));
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
    load(testRun('x-1', { datasets: ['enrolments'] }));
    expect(getState()).toMatchObject({
      filter: { group: [late] },
      against: null,
      dropped: [{ condition: commented, obstacle: { code: 'file', dataset: 'comments' } }],
    });
  });

  it('goes on with the conditions that are left', () => {
    getState().compareWith([late, commented]);
    load(testRun('x-1', { datasets: ['enrolments'] }));
    expect(getState().against).toEqual([late]);
  });

  it('drops everyone else of conditions that cannot be known', () => {
    const others = outside([late, commented]);
    getState().compareWith(others);
    expect(getState().against).toEqual(others);
    load(testRun('x-1', { datasets: ['enrolments'] }));
    expect(getState().against).toBeNull();
  });

  it('lays a group beside everyone else in one go', () => {
    getState().compareOn(commented);
    expect(getState()).toMatchObject({
      filter: { group: [commented] },
      against: [{ ...commented, not: true }],
    });
  });

  it('compares within those who are chosen, whatever was asked of them before', () => {
    getState().choose({ group: [late, { ...commented, not: true }] });
    getState().compareOn(commented);
    expect(getState()).toMatchObject({
      filter: { group: [late, commented] },
      against: [late, { ...commented, not: true }],
    });
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
    const both = [testRun('x-1'), testRun('x-2')];
    expect(filterForRuns(filter, both, {})).toBe(filter);
    const short = [
      testRun('x-1'),
      testRun('x-2', { datasets: ['enrolments'], defaults: { ...defaults, weeks: 2 } }),
    ];
    expect(filterForRuns(filter, short, {})).toEqual({ ...noFilter, group: [late] });
  });

  const ids = (runs: readonly { readonly id: string }[]) => runs.map(({ id }) => id);

  it('belong together by course; all where no course has several', () => {
    const all = [testRun('x-1'), testRun('x-2'), testRun('y-1')];
    expect(runsTogether(all).map(ids)).toEqual([['x-1', 'x-2']]);
    expect(ids(runsWith(all, all[1]))).toEqual(['x-1', 'x-2']);
    expect(ids(runsWith(all, all[2]))).toEqual(['y-1']);
    const single = [testRun('x-1'), testRun('y-1')];
    expect(runsTogether(single).map(ids)).toEqual([['x-1', 'y-1']]);
    expect(ids(runsWith(single, single[1]))).toEqual(['x-1', 'y-1']);
    expect(runsTogether([testRun('x-1')])).toEqual([]);
    const both = [...all, testRun('y-2')];
    expect(runsTogether(both).map(ids)).toEqual([
      ['x-1', 'x-2'],
      ['y-1', 'y-2'],
    ]);
  });

  it('are compared that belong with the one shown, until some are left out', () => {
    const all = ['x-1', 'x-2', 'y-1'].map((id) => testRun(id));
    expect(ids(chosenRuns(all, all[1], null))).toEqual(['x-1', 'x-2']);
    expect(ids(chosenRuns(all, all[1], ['x-1']))).toEqual(['x-2', 'y-1']);
    expect(ids(chosenRuns(all, all[1], []))).toEqual(['x-1', 'x-2', 'y-1']);
  });

  it('stand in order of their starts as set, under what these runs alone can answer', () => {
    const runs = [testRun('x-1'), testRun('x-2', { defaults: { ...defaults, startDate: '2017-01-01' } })];
    const filter = { ...noFilter, group: [commented] };
    const named = ({ runs: own }: ReturnType<typeof comparedRuns>) => own.map(({ run }) => run.id);
    expect(named(comparedRuns(runs, filter, {}))).toEqual(['x-2', 'x-1']);
    expect(named(comparedRuns(runs, filter, { 'x-1': { startDate: '2016-01-01' } }))).toEqual(['x-1', 'x-2']);
    const without = testRun('y-1', { datasets: ['enrolments'] });
    expect(comparedRuns(runs, filter, {}).filter).toEqual(filter);
    expect(comparedRuns([...runs, without], filter, {}).filter).toEqual(noFilter);
  });
});
