import { Damaged, fields, finite, list, oneOf, text, whole } from '@/json/fields';
import { type ReadFile, readJson, writeJson } from '@/json/file';
import { MOST_HELD_OUT } from './hold-out';
import type { Log, LogEntry } from './log';
import { LONGEST_NAME } from './rules';
import { LONGEST_MESSAGE } from './template';

const KIND = 'coursetrace-interventions';
const VERSION = 1;
const MOST_ENTRIES = 10_000;
const MOST_LEARNERS = 1_000_000;
const LONGEST_ID = 10_000;
const LONGEST_WORDS = 2000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const MOST_WEEKS = 10_000;

function time(value: unknown, shape: RegExp): string {
  const written = text(value, 40, shape);
  // Date.parse takes the 31st of June for the 1st of July.
  const parsed = new Date(written);
  if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(written.slice(0, 10))) {
    throw new Damaged();
  }
  return written;
}

function learnerIds(value: unknown): readonly string[] {
  return list(value, MOST_LEARNERS, (id) => text(id, LONGEST_ID, /./s));
}

function readEntry(value: unknown): LogEntry {
  const file = fields(value);
  const rule = fields(file.rule);
  const cut = fields(file.cut);
  const contacted = learnerIds(file.contacted);
  const heldOut = learnerIds(file.heldOut);
  // Nobody can be in both groups, or twice in one.
  if (new Set([...contacted, ...heldOut]).size < contacted.length + heldOut.length) throw new Damaged();
  return {
    id: text(file.id, LONGEST_NAME, /\S/),
    at: time(file.at, MOMENT),
    rule: {
      id: text(rule.id, LONGEST_NAME, /\S/),
      name: text(rule.name, LONGEST_NAME, /\S/),
      to: oneOf(['learner', 'instructor'], rule.to),
      message: text(rule.message, LONGEST_MESSAGE),
      words: text(rule.words, LONGEST_WORDS),
    },
    run: text(file.run, 500, /\S/),
    cut: { lastDay: time(cut.lastDay, DATE), week: whole(cut.week, -MOST_WEEKS, MOST_WEEKS) },
    contacted,
    heldOut,
    share: finite(file.share, 0, MOST_HELD_OUT),
    seed: whole(file.seed, -(2 ** 31), 2 ** 32 - 1),
  };
}

/** The entries of a log; throws Damaged where it is none, or two entries are one. */
export function readEntries(value: unknown): Log {
  const entries = list(value, MOST_ENTRIES, readEntry);
  if (new Set(entries.map(({ id }) => id)).size < entries.length) throw new Damaged();
  return entries;
}

/** A log as the text of a JSON file. */
export function writeLog(log: Log): string {
  return writeJson(KIND, VERSION, { entries: log });
}

/** The log in a JSON file's text; every field is checked, and none that is not known is kept. */
export function readLog(json: string): ReadFile<Log> {
  return readJson(json, KIND, VERSION, (file) => readEntries(file.entries));
}
