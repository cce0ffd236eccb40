import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '@/interventions/log';
import { startingRules } from '@/interventions/rules';

vi.mock('@/engine/client', () => ({
  engine: { removeAll: async () => ({ ok: true, value: { version: 9, runs: [], files: [] } }) },
  onEngineStopped: () => {},
}));

const { useStore } = await import('./index');
const state = useStore.getState;
const names = () => state().interventionRules.map(({ name }) => name);

const entry = (id: string, at: string): LogEntry => ({
  id,
  at,
  rule: { ...startingRules[0], words: '' },
  run: 'x-1',
  cut: { lastDay: '2024-05-19', week: 2 },
  contacted: ['a'],
  heldOut: [],
  share: 0,
  seed: 1,
});
const early = entry('e1', '2024-05-20T08:00:00Z');
const late = entry('e2', '2024-05-27T08:00:00Z');

beforeEach(() => useStore.setState(useStore.getInitialState()));

describe('rules', () => {
  it('begin with three, of which one changes without the others', () => {
    state().changeRule('videos', { name: 'Watch' });
    expect(names()).toEqual([startingRules[0].name, 'Watch', startingRules[2].name]);
    expect(startingRules[1].name).not.toBe('Watch');
  });

  it('are added and gone to, each with an id of its own', () => {
    state().addRule();
    state().addRule();
    const ids = state().interventionRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(state().interventionRule).toBe(ids[4]);
  });

  it('are taken away but for the last, and another is looked at then', () => {
    state().chooseRule('videos');
    state().removeRule('videos');
    expect(state().interventionRule).toBe('quiet');
    state().removeRule('score-trend');
    expect(state().interventionRule).toBe('quiet');
    state().removeRule('quiet');
    expect(names()).toEqual([startingRules[0].name]);
  });

  it('give way to others as a whole', () => {
    state().chooseRule('score-trend');
    state().setRules([startingRules[1]]);
    expect(state()).toMatchObject({ interventionRule: 'videos', interventionRules: [startingRules[1]] });
  });
});

describe('the log', () => {
  it('takes exports, and those of a file that it does not have yet', () => {
    state().logIntervention(late);
    expect(state().addToLog([late, early])).toBe(1);
    expect(state().interventionLog.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(state().addToLog([early])).toBe(0);
    state().emptyLog();
    expect(state().interventionLog).toEqual([]);
  });

  it('is forgotten with the data, and the rules stay', async () => {
    state().logIntervention(late);
    state().changeRule('quiet', { name: 'Mine' });
    await state().removeAll();
    expect(state().interventionLog).toEqual([]);
    expect(names()[0]).toBe('Mine');
  });
});
