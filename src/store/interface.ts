import type { StateCreator } from 'zustand';
import type { RunId } from '@/engine/protocol';
import type { Store } from './index';
import {
  type ChosenScheme,
  loadHideLearners,
  loadScheme,
  loadSingleKeys,
  loadWithhold,
  saveHideLearners,
  saveScheme,
  saveSingleKeys,
  saveWithhold,
} from './storage';

export interface InterfaceSlice {
  readonly scheme: ChosenScheme;
  chooseScheme(scheme: ChosenScheme): void;
  /** Whether the pages about single learners are turned off. */
  readonly hideLearners: boolean;
  setHideLearners(hide: boolean): void;
  /** Whether learners' ids are shown, not pseudonyms; it lasts until the page is closed. */
  readonly showIds: boolean;
  setShowIds(show: boolean): void;
  /** What was chosen on cards, by `analysis/card`; it lasts until the page is closed. */
  readonly cardChoices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  chooseOnCard(card: string, choice: string, value: string): void;
  /** Runs that are not compared; those of other courses until something is chosen (null). It lasts until the page is closed. */
  readonly leftRuns: readonly RunId[] | null;
  leaveRuns(runs: readonly RunId[]): void;
  /** What goes into the report: cards by the titles of their pages; null until something is chosen. It lasts until the page is closed. */
  readonly reportChoice: Readonly<Record<string, readonly string[]>> | null;
  chooseForReport(choice: Readonly<Record<string, readonly string[]>>): void;
  /** Whether shortcuts of a single key work. */
  readonly singleKeys: boolean;
  setSingleKeys(on: boolean): void;
  /** Counts of learners under it are withheld, and single learners hidden; 0 where none are. */
  readonly withhold: number;
  setWithhold(threshold: number): void;
}

/** How the interface begins: as the browser remembers it, and with nothing chosen. */
export const interfaceAtFirst = () => ({
  scheme: loadScheme(),
  hideLearners: loadHideLearners(),
  showIds: false,
  cardChoices: {},
  leftRuns: null,
  reportChoice: null,
  singleKeys: loadSingleKeys(),
  withhold: loadWithhold(),
});

export const interfaceSlice: StateCreator<Store, [], [], InterfaceSlice> = (set) => ({
  ...interfaceAtFirst(),
  chooseScheme: (scheme) => {
    saveScheme(scheme);
    set({ scheme });
  },
  setHideLearners: (hideLearners) => {
    saveHideLearners(hideLearners);
    set({ hideLearners });
  },
  setShowIds: (showIds) => set({ showIds }),
  chooseOnCard: (card, choice, value) =>
    set(({ cardChoices }) => ({
      cardChoices: { ...cardChoices, [card]: { ...cardChoices[card], [choice]: value } },
    })),
  leaveRuns: (leftRuns) => set({ leftRuns }),
  chooseForReport: (reportChoice) => set({ reportChoice }),
  setSingleKeys: (singleKeys) => {
    saveSingleKeys(singleKeys);
    set({ singleKeys });
  },
  setWithhold: (withhold) => {
    saveWithhold(withhold);
    set({ withhold });
  },
});

/** Whether no single learner is shown, in any page or file. */
export function areLearnersHidden({ hideLearners, withhold }: InterfaceSlice): boolean {
  return hideLearners || withhold > 0;
}
