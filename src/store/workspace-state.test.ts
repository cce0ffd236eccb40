import { beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '@/interventions/log';
import { useStore } from './index';
import { heldBy, workspaceState } from './workspace-state';

const entry = (id: string): LogEntry => ({
  id,
  at: '2025-01-02T03:04:05Z',
  rule: { id: 'quiet', name: 'Quiet', to: 'learner', message: '', words: '' },
  run: 'x-1',
  cut: { lastDay: '2025-01-01', week: 1 },
  contacted: ['a'],
  heldOut: [],
  share: 0,
  seed: 1,
});

describe('workspaceState', () => {
  beforeEach(() => {
    useStore.setState(useStore.getInitialState(), true);
    useStore.getState().logIntervention(entry('e'));
  });

  it('has the log of interventions only where it is wanted', () => {
    const state = useStore.getState();
    expect(workspaceState(state).interventionLog).toEqual([entry('e')]);
    expect(JSON.stringify(workspaceState(state, false))).not.toContain('2025-01-02');
  });

  it('leaves the log of the page where it has none', () => {
    const without = workspaceState(useStore.getState(), false);
    useStore.getState().logIntervention(entry('f'));
    const saved = useStore.getState().savedLog;
    useStore.setState(heldBy(without));
    expect(useStore.getState().interventionLog.map(({ id }) => id)).toEqual(['e', 'f']);
    expect(useStore.getState().savedLog).toBe(saved);
  });

  it('puts its log, and be it empty, in place of that of the page', () => {
    useStore.setState(heldBy({ ...workspaceState(useStore.getState()), interventionLog: [entry('g')] }));
    expect(useStore.getState().interventionLog.map(({ id }) => id)).toEqual(['g']);
    useStore.setState(heldBy({ ...workspaceState(useStore.getState()), interventionLog: [] }));
    expect(useStore.getState().interventionLog).toEqual([]);
  });
});
