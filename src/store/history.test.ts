import { beforeEach, describe, expect, it } from 'vitest';
import { onFlushEdits } from './edits';
import { redo, undo } from './history';
import { useStore } from './index';

const state = useStore.getState;
const gap = () => state().changes['x-1']?.sessionGapMinutes;

describe('the history of the settings', () => {
  beforeEach(() => {
    useStore.setState(useStore.getInitialState(), true);
    useStore.temporal.getState().clear();
  });

  it('takes changes back one by one, and makes them again', () => {
    state().changeSettings('x-1', { sessionGapMinutes: 20 });
    state().changeSettings('x-1', { sessionGapMinutes: 30 });
    undo();
    expect(gap()).toBe(20);
    undo();
    expect(gap()).toBeUndefined();
    redo();
    redo();
    expect(gap()).toBe(30);
  });

  it('takes back that a saved group was deleted', () => {
    state().saveGroup('Quick', []);
    state().deleteGroup(state().savedGroups[0].id);
    undo();
    expect(state().savedGroups.map(({ name }) => name)).toEqual(['Quick']);
  });

  it('takes nothing back but settings and groups', () => {
    state().changeSettings('x-1', { sessionGapMinutes: 20 });
    state().chooseRun('x-1');
    state().setRiskContacts(7);
    undo();
    expect(gap()).toBeUndefined();
    expect(state()).toMatchObject({ chosenRun: 'x-1', riskContacts: 7 });
  });

  it('takes back what has been typed and does not count yet', () => {
    const forget = onFlushEdits(() => state().changeSettings('x-1', { sessionGapMinutes: 5 }));
    undo();
    forget();
    expect(gap()).toBeUndefined();
    redo();
    expect(gap()).toBe(5);
  });

  it('tells forms to begin anew', () => {
    const before = state().placed;
    undo();
    expect(state().placed).toBeGreaterThan(before);
  });

  it('does not bring back what was forgotten', async () => {
    state().saveGroup('Quick', []);
    useStore.setState({
      found: { databases: [], settings: [], programFiles: 0, ofOthers: 0 },
      savedGroups: [],
    });
    await Promise.resolve();
    undo();
    expect(state().savedGroups).toEqual([]);
  });
});
