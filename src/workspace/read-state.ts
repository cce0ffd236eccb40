import { noFilter } from '@/course/filter';
import { MOST_HELD_OUT } from '@/interventions/hold-out';
import { readEntries } from '@/interventions/log-file';
import { startingRules } from '@/interventions/rules';
import { readRuleList } from '@/interventions/rules-file';
import { Damaged, fields, finite, flag, oneOf, text, whole } from '@/json/fields';
import { defaultThresholds } from '@/risk/levels';
import { isThreshold, thresholds } from '@/stats/thresholds';
import { LONGEST, optional, record } from './fields';
import { readRisk, readThresholds } from './read-risk';
import { readFilter, readGroup, readSavedGroups } from './read-selection';
import { readSettings } from './read-settings';
import type { Appearance, WorkspaceState } from './state';

const MOST_RUNS = 10_000;
const MOST_CARDS = 10_000;
const MOST_CHOICES = 100;
const MOST_CONTACTS = 1_000_000;

const choice = (value: unknown) => text(value, LONGEST.text);

function readThreshold(value: unknown): number {
  const threshold = whole(value, 0, thresholds.most);
  if (!isThreshold(threshold)) throw new Damaged();
  return threshold;
}

function readAppearance(value: unknown): Appearance {
  const file = fields(value);
  return {
    scheme: optional(file.scheme, (scheme) => oneOf(['auto', 'light', 'dark'] as const, scheme), 'auto'),
    hideLearners: optional(file.hideLearners, flag, false),
    withhold: optional(file.withhold, readThreshold, 0),
  };
}

/**
 * All that was set and chosen. Every field is rebuilt: what is absent is as usual, what is there but not what it should be
 * throws Damaged, and nothing that is not known is kept.
 */
export function readState(value: unknown): WorkspaceState {
  const file = fields(value);
  return {
    changes: optional(file.changes, (changes) => record(changes, MOST_RUNS, readSettings), {}),
    chosenRun: optional(file.chosenRun, (run) => text(run, LONGEST.name), null),
    filter: optional(file.filter, readFilter, noFilter),
    against: optional(file.against, (group) => readGroup(group), null),
    savedGroups: optional(file.savedGroups, readSavedGroups, []),
    riskChoices: optional(file.riskChoices, (choices) => record(choices, MOST_RUNS, readRisk), {}),
    riskThresholds: optional(file.riskThresholds, readThresholds, defaultThresholds),
    riskContacts: optional(file.riskContacts, (contacts) => whole(contacts, 1, MOST_CONTACTS), 20),
    cardChoices: optional(
      file.cardChoices,
      (cards) => record(cards, MOST_CARDS, (choices) => record(choices, MOST_CHOICES, choice)),
      {},
    ),
    interventionRules: optional(file.interventionRules, readRuleList, startingRules),
    interventionLog: file.interventionLog === null ? null : optional(file.interventionLog, readEntries, []),
    interventionOnlyNew: optional(file.interventionOnlyNew, flag, true),
    interventionShare: optional(file.interventionShare, (share) => finite(share, 0, MOST_HELD_OUT), 0),
    appearance: optional(file.appearance, readAppearance, readAppearance({})),
  };
}
