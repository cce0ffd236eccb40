import { beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '@/interventions/log';
import { useStore } from './index';
import { isUnsaved } from './unsaved';

const entry: LogEntry = {
  id: 'e',
  at: '2025-01-02T03:04:05Z',
  rule: { id: 'quiet', name: 'Quiet', to: 'learner', message: '', words: '' },
  run: 'x-1',
  cut: { lastDay: '2025-01-01', week: 1 },
  contacted: ['a'],
  heldOut: [],
  share: 0,
  seed: 1,
};

describe('isUnsaved', () => {
  const state = useStore.getState;
  const unsaved = () => isUnsaved(state());

  beforeEach(() => useStore.setState(useStore.getInitialState(), true));

  it('is nothing at first, and nothing that is only looked at', () => {
    state().chooseRule(state().interventionRules[1].id);
    state().changeSettings('x-1', { name: 'X' });
    expect(unsaved()).toBe(false);
  });

  it('is a rule until it is saved, and again once it is changed', () => {
    state().addRule();
    expect(unsaved()).toBe(true);
    state().noteSaved('log');
    expect(unsaved()).toBe(true);
    state().noteSaved('rules');
    expect(unsaved()).toBe(false);
    state().changeRule(state().interventionRule, { name: 'Other' });
    expect(unsaved()).toBe(true);
  });

  it('is a log until it is saved or emptied', () => {
    state().logIntervention(entry);
    expect(unsaved()).toBe(true);
    state().noteSaved('log');
    expect(unsaved()).toBe(false);
    state().logIntervention({ ...entry, id: 'f' });
    expect(unsaved()).toBe(true);
    state().emptyLog();
    expect(unsaved()).toBe(false);
  });

  it('is nothing that is kept on the device, once it is written', () => {
    state().addRule();
    const kept = { ...state(), keeping: 'on' as const };
    expect(isUnsaved(kept)).toBe(false);
    expect(isUnsaved({ ...kept, keepWrites: 1 })).toBe(true);
    expect(isUnsaved({ ...kept, keepFailure: { ok: false, code: 'storage-full' } })).toBe(true);
    expect(isUnsaved({ ...kept, keeping: 'paused' })).toBe(true);
  });
});
