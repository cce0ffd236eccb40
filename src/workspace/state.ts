import type { Filter, LearnerGroup } from '@/course/filter';
import type { SettingsChanges } from '@/course/settings';
import type { Log } from '@/interventions/log';
import type { Rule } from '@/interventions/rules';
import type { CutChoice } from '@/risk/cut';
import type { LevelThresholds } from '@/risk/levels';
import type { OutcomeId } from '@/risk/outcome';

/** A group of learners that was given a name. */
export interface SavedGroup {
  readonly id: string;
  readonly name: string;
  readonly group: LearnerGroup;
}

/** Where a model of learners at risk comes from, as the risk page knows it. */
export type SavedSource =
  | { readonly kind: 'runs'; readonly runs: readonly string[] }
  | { readonly kind: 'itself' }
  | { readonly kind: 'file'; readonly json: string };

/** What was chosen on the page of learners at risk for one run; what is absent is as usual. */
export interface SavedRisk {
  readonly cut?: CutChoice;
  readonly outcome?: OutcomeId;
  readonly source?: SavedSource;
  readonly penalty?: number;
  readonly balanced?: boolean;
  readonly trees?: boolean;
}

/** How the page looks and what it shows of learners. */
export interface Appearance {
  readonly scheme: 'auto' | 'light' | 'dark';
  readonly hideLearners: boolean;
  /** Counts under it are withheld; 0 where none are. */
  readonly withhold: number;
}

/** All that a person has set and chosen, without the files. Of learners it holds only the ids in the log. */
export interface WorkspaceState {
  /** The changes to each run's settings, by run. */
  readonly changes: Readonly<Record<string, SettingsChanges>>;
  readonly chosenRun: string | null;
  readonly filter: Filter;
  readonly against: LearnerGroup | null;
  readonly savedGroups: readonly SavedGroup[];
  readonly riskChoices: Readonly<Record<string, SavedRisk>>;
  readonly riskThresholds: LevelThresholds;
  readonly riskContacts: number;
  readonly cardChoices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** At least one. */
  readonly interventionRules: readonly Rule[];
  /** Null where it was left out. */
  readonly interventionLog: Log | null;
  readonly interventionOnlyNew: boolean;
  /** From 0 to 0.9. */
  readonly interventionShare: number;
  readonly appearance: Appearance;
}
