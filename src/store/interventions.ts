import type { StateCreator } from 'zustand';
import { type Log, type LogEntry, mergeLogs } from '@/interventions/log';
import { emptyRule, type Rule, startingRules } from '@/interventions/rules';
import type { Store } from './index';

export interface InterventionsSlice {
  /** At least one. */
  readonly interventionRules: readonly Rule[];
  /** The id of the rule that is being looked at. */
  readonly interventionRule: string;
  readonly interventionLog: Log;
  /** Whether those whom the log names already are left out. */
  readonly interventionOnlyNew: boolean;
  /** The share to be held out at random, from 0 to 0.9. */
  readonly interventionShare: number;
  chooseRule(id: string): void;
  changeRule(id: string, part: Partial<Omit<Rule, 'id'>>): void;
  /** Adds a rule to be filled in, and goes to it. */
  addRule(): void;
  /** Takes a rule away, unless it is the last. */
  removeRule(id: string): void;
  /** Puts other rules in place of those that are there. At least one. */
  setRules(rules: readonly Rule[]): void;
  setOnlyNew(onlyNew: boolean): void;
  setHeldOutShare(share: number): void;
  logIntervention(entry: LogEntry): void;
  /** Adds a log to the one that is there, and says how many of its entries were not there yet. */
  addToLog(log: Log): number;
  emptyLog(): void;
}

/** The rules by which learners are contacted, and the log of who was. */
export const interventionsSlice: StateCreator<Store, [], [], InterventionsSlice> = (set, get) => ({
  interventionRules: startingRules,
  interventionRule: startingRules[0].id,
  interventionLog: [],
  interventionOnlyNew: true,
  interventionShare: 0,
  chooseRule: (interventionRule) => set({ interventionRule }),
  changeRule: (id, part) =>
    set(({ interventionRules }) => ({
      interventionRules: interventionRules.map((rule) => (rule.id === id ? { ...rule, ...part } : rule)),
    })),
  addRule: () => {
    const rule = emptyRule(crypto.randomUUID());
    set(({ interventionRules }) => ({
      interventionRules: [...interventionRules, rule],
      interventionRule: rule.id,
    }));
  },
  removeRule: (id) =>
    set(({ interventionRules, interventionRule }) => {
      const left = interventionRules.filter((rule) => rule.id !== id);
      if (left.length === 0) return {};
      return {
        interventionRules: left,
        interventionRule: interventionRule === id ? left[0].id : interventionRule,
      };
    }),
  setRules: (interventionRules) => set({ interventionRules, interventionRule: interventionRules[0].id }),
  setOnlyNew: (interventionOnlyNew) => set({ interventionOnlyNew }),
  setHeldOutShare: (interventionShare) => set({ interventionShare }),
  logIntervention: (entry) =>
    set(({ interventionLog }) => ({ interventionLog: mergeLogs(interventionLog, [entry]) })),
  addToLog: (log) => {
    const before = get().interventionLog;
    const interventionLog = mergeLogs(before, log);
    set({ interventionLog });
    return interventionLog.length - before.length;
  },
  emptyLog: () => set({ interventionLog: [] }),
});
