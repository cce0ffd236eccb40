import { Damaged, fields, finite, flag, list, oneOf, text, whole } from '@/json/fields';
import type { CutChoice } from '@/risk/cut';
import type { LevelThresholds } from '@/risk/levels';
import { outcomeIds } from '@/risk/outcome';
import { isoDay, LONGEST, MOST_WEEKS, present } from './fields';
import type { SavedRisk, SavedSource } from './state';

const MOST_RUNS = 1000;
const LONGEST_MODEL = 1_000_000;
const LARGEST_PENALTY = 1e9;

function readCut(value: unknown): CutChoice {
  const file = fields(value);
  if (file.kind === 'week') return { kind: 'week', week: whole(file.week, -MOST_WEEKS, MOST_WEEKS) };
  if (file.kind === 'day') return { kind: 'day', date: isoDay(file.date) };
  throw new Damaged();
}

function readSource(value: unknown): SavedSource {
  const file = fields(value);
  if (file.kind === 'itself') return { kind: 'itself' };
  if (file.kind === 'file') return { kind: 'file', json: text(file.json, LONGEST_MODEL) };
  if (file.kind === 'runs')
    return { kind: 'runs', runs: list(file.runs, MOST_RUNS, (run) => text(run, LONGEST.name)) };
  throw new Damaged();
}

/** What was chosen for one run; throws Damaged where a field is not what it should be. */
export function readRisk(value: unknown): SavedRisk {
  return present<SavedRisk>(value, {
    cut: readCut,
    outcome: (outcome) => oneOf(outcomeIds, outcome),
    source: readSource,
    penalty: (penalty) => finite(penalty, Number.MIN_VALUE, LARGEST_PENALTY),
    balanced: flag,
    trees: flag,
  });
}

/** The probabilities at which levels begin; throws Damaged where the high one lies below the moderate one. */
export function readThresholds(value: unknown): LevelThresholds {
  const file = fields(value);
  const moderate = finite(file.moderate, 0, 1);
  return { moderate, high: finite(file.high, moderate, 1) };
}
