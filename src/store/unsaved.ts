import type { StateCreator } from 'zustand';
import type { Log } from '@/interventions/log';
import { type Rule, startingRules } from '@/interventions/rules';
import type { Store } from './index';

export interface UnsavedSlice {
  /** The rules and the log as they were last saved in a file, or came from one. */
  readonly savedRules: readonly Rule[];
  readonly savedLog: Log;
  /** Takes down that the rules, or the log, are in a file as they are now. */
  noteSaved(...parts: readonly ('rules' | 'log')[]): void;
}

export const unsavedSlice: StateCreator<Store, [], [], UnsavedSlice> = (set) => ({
  savedRules: startingRules,
  savedLog: [],
  noteSaved: (...parts) =>
    set(({ interventionRules, interventionLog }) => ({
      ...(parts.includes('rules') && { savedRules: interventionRules }),
      ...(parts.includes('log') && { savedLog: interventionLog }),
    })),
});

type Judged = Pick<
  Store,
  | 'interventionRules'
  | 'interventionLog'
  | 'savedRules'
  | 'savedLog'
  | 'keeping'
  | 'keepWrites'
  | 'keepFailure'
>;

/** Whether closing the tab would lose rules or a log: neither kept on the device nor saved in a file. */
export function isUnsaved({ keeping, keepWrites, keepFailure, ...store }: Judged): boolean {
  if (keeping === 'on' && keepWrites === 0 && !keepFailure) return false;
  const { interventionRules, savedRules, interventionLog, savedLog } = store;
  const ownRules = interventionRules !== savedRules && interventionRules !== startingRules;
  return ownRules || (interventionLog !== savedLog && interventionLog.length > 0);
}

/** Has the browser ask before the tab is closed while something would be lost, and only then. */
export function askBeforeClosing(store: { getState(): Judged }): void {
  globalThis.addEventListener?.('beforeunload', (event) => {
    if (isUnsaved(store.getState())) event.preventDefault();
  });
}
