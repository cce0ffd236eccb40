import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Condition, noFilter } from '@/course/filter';
import { engine } from '@/engine/client';
import { isEverything } from './filters';
import { useStore } from './index';
import { defaults, load, testRun } from './test-run';

const run = testRun('x-1');
const commented: Condition = { kind: 'did', group: 'commented', not: false };
const british: Condition = { kind: 'answered', field: 'country', value: 'GB', not: false };
const initial = useStore.getInitialState();
const { getState, setState } = useStore;
beforeEach(() => {
  vi.restoreAllMocks();
  setState(initial, true);
  load(run);
});

describe('choosing', () => {
  it('changes only the parts that are given', () => {
    expect(isEverything(getState().filter)).toBe(true);
    getState().choose({ group: [commented] });
    getState().choose({ period: { kind: 'week', week: 2 } });
    getState().choose({ hours: { from: 18, to: 22 } });
    expect(getState().filter).toEqual({
      group: [commented],
      period: { kind: 'week', week: 2 },
      hours: { from: 18, to: 22 },
      clock: 'course',
    });
    getState().choose({ group: [] });
    expect(isEverything(getState().filter)).toBe(false);
    getState().choose({ period: null, hours: null });
    expect(getState().filter).toEqual(noFilter);
  });

  it('saves, renames and deletes groups', () => {
    getState().saveGroup(' Talkers ', [commented]);
    getState().saveGroup('Others', [{ ...commented, not: true }]);
    const [first, second] = getState().savedGroups;
    expect(first).toEqual({ id: first.id, name: 'Talkers', group: [commented] });
    expect(first.id).not.toBe(second.id);
    getState().renameGroup(second.id, ' The quiet ');
    expect(getState().savedGroups.map(({ name }) => name)).toEqual(['Talkers', 'The quiet']);
    getState().deleteGroup(first.id);
    expect(getState().savedGroups).toEqual([{ ...second, name: 'The quiet' }]);
  });
});

describe('a change of the data', () => {
  it('drops a period about a notable date that was removed, and says so until something is chosen', () => {
    const notableDates = [{ id: 'mail', date: '2018-06-20', label: 'Reminder' }];
    const period = { kind: 'around', date: 'mail', before: 2, after: 2 } as const;
    getState().changeSettings('x-1', { notableDates });
    getState().choose({ group: [commented], period });
    expect(getState().filter.period).toEqual(period);
    getState().changeSettings('x-1', {});
    expect(getState().filter).toEqual({ ...noFilter, group: [commented] });
    expect(getState().dropped).toEqual([{ period, obstacle: { code: 'date' } }]);
    getState().choose({ hours: { from: 1, to: 2 } });
    expect(getState().dropped).toEqual([]);
  });

  it('drops periods that hang on a start or weeks that are gone', () => {
    getState().choose({ period: { kind: 'week', week: 3 } });
    load({ ...run, defaults: { ...defaults, weeks: 2 } });
    expect(getState().filter.period).toBeNull();
    expect(getState().dropped).toMatchObject([{ obstacle: { code: 'week' } }]);
    getState().choose({ period: { kind: 'week', week: 2 } });
    load({ ...run, defaults: { ...defaults, startDate: null } });
    expect(getState().dropped).toMatchObject([{ obstacle: { code: 'start' } }]);
    const dates = { kind: 'dates', from: null, to: '2018-07-01' } as const;
    getState().choose({ period: dates });
    load(run);
    expect(getState().filter.period).toEqual(dates);
  });

  it('drops conditions whose file or start is gone', () => {
    const late: Condition = { kind: 'enrolled_in', window: 'later', not: true };
    getState().choose({ group: [commented, late] });
    load({ ...run, datasets: ['enrolments'] });
    expect(getState().filter.group).toEqual([late]);
    expect(getState().dropped).toEqual([
      { condition: commented, obstacle: { code: 'file', dataset: 'comments' } },
    ]);
    load({ ...run, defaults: { ...defaults, startDate: null } });
    expect(getState().filter.group).toEqual([]);
    expect(getState().dropped).toEqual([{ condition: late, obstacle: { code: 'start' } }]);
    getState().dismissDropped();
    expect(getState().dropped).toEqual([]);
  });

  it('drops an answer that nobody of the run gave, once the answers are known', async () => {
    const answers = vi.spyOn(engine, 'ask');
    answers.mockResolvedValueOnce({ ok: true, value: [{ field: 'country', value: 'GB', learners: 2 }] });
    getState().choose({ group: [british, commented] });
    await vi.waitFor(() => expect(answers).toHaveBeenCalledTimes(1));
    expect(getState().filter.group).toEqual([british, commented]);
    answers.mockResolvedValueOnce({ ok: true, value: [{ field: 'country', value: 'NZ', learners: 2 }] });
    load(run);
    expect(getState().filter.group).toEqual([british, commented]);
    await vi.waitFor(() => expect(getState().filter.group).toEqual([commented]));
    expect(getState().dropped).toEqual([{ condition: british, obstacle: { code: 'answer' } }]);
  });

  it('drops learners’ own clocks where no country or no enrolments are known', () => {
    getState().choose({ group: [commented], clock: 'learner' });
    expect(getState().filter.clock).toBe('learner');
    load({ ...run, located: 0 });
    expect(getState().filter).toEqual({ ...noFilter, group: [commented] });
    expect(getState().dropped).toEqual([{ clock: 'learner', obstacle: { code: 'country' } }]);
    load(run);
    getState().choose({ clock: 'learner' });
    load({ ...run, datasets: ['comments'], located: 0 });
    expect(getState().filter.clock).toBe('course');
    expect(getState().dropped).toEqual([
      { clock: 'learner', obstacle: { code: 'file', dataset: 'enrolments' } },
    ]);
    getState().choose({ clock: 'utc' });
    load({ ...run, datasets: [] });
    expect(getState().filter.clock).toBe('utc');
  });

  it('asks the run that is shown', () => {
    getState().choose({ group: [commented] });
    load(run, { ...run, id: 'y-1', datasets: ['enrolments'] });
    expect(getState().filter.group).toEqual([]);
    getState().chooseRun('x-1');
    getState().choose({ group: [commented] });
    expect(getState().filter.group).toEqual([commented]);
    getState().chooseRun('y-1');
    expect(getState().filter.group).toEqual([]);
  });

  it('forgets the selection with the last run, and keeps the saved groups', () => {
    getState().saveGroup('Talkers', [commented]);
    getState().choose({ group: [commented] });
    load();
    expect(getState().filter).toEqual(noFilter);
    expect(getState().dropped).toEqual([]);
    expect(getState().savedGroups).toHaveLength(1);
  });
});
