import type { Facts } from './fields';
import { holdOut } from './hold-out';
import type { LogEntry } from './log';
import { type Message, messagesFor } from './messages';
import { type Rule, ruleWords } from './rules';
import type { TemplatePart } from './template';

export interface ExportChoices {
  readonly rule: Rule;
  /** The rule's message, parsed. */
  readonly parts: readonly TemplatePart[];
  readonly facts: Facts;
  /** The learners matched, as rows of the facts. */
  readonly rows: readonly number[];
  readonly share: number;
  readonly seed: number;
  /** The new entry's. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** An export before it is saved and logged. */
export interface Prepared {
  readonly entry: LogEntry;
  /** For those who are contacted. */
  readonly messages: readonly Message[];
}

/** Draws who is held out, and makes the messages for the others and the log's entry. */
export function prepareExport({ rule, parts, facts, rows, share, seed, id, at }: ExportChoices): Prepared {
  const { ids, run, cut } = facts.at;
  const { contacted, heldOut } = holdOut(
    rows.map((row) => ids[row]),
    share,
    seed,
  );
  const left = new Set(heldOut);
  return {
    entry: {
      id,
      at,
      rule: { id: rule.id, name: rule.name, to: rule.to, message: rule.message, words: ruleWords(rule) },
      run,
      cut: { lastDay: cut.lastDay, week: cut.week },
      contacted,
      heldOut,
      share,
      seed,
    },
    messages: messagesFor(
      parts,
      facts,
      rows.filter((row) => !left.has(ids[row])),
    ),
  };
}
