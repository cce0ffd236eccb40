import { Damaged, fields, finite, list, oneOf, text } from '@/json/fields';
import { type ReadFile, readJson, writeJson } from '@/json/file';
import { quantities, quantityOf } from './quantities';
import { type Condition, comparators, LONGEST_NAME, MOST_CONDITIONS, MOST_RULES, type Rule } from './rules';
import { LONGEST_MESSAGE } from './template';

const KIND = 'coursetrace-rules';
const VERSION = 1;
const ids = quantities.map(({ id }) => id);

function readCondition(value: unknown): Condition {
  const file = fields(value);
  const quantity = oneOf(ids, file.quantity);
  const { least, most } = quantityOf(quantity);
  return {
    quantity,
    comparator: oneOf(comparators, file.comparator),
    value: finite(file.value, least, most),
  };
}

function readRule(value: unknown): Rule {
  const file = fields(value);
  return {
    id: text(file.id, LONGEST_NAME, /\S/),
    name: text(file.name, LONGEST_NAME, /\S/),
    join: oneOf(['and', 'or'], file.join),
    conditions: list(file.conditions, MOST_CONDITIONS, readCondition, 1),
    to: oneOf(['learner', 'instructor'], file.to),
    message: text(file.message, LONGEST_MESSAGE),
  };
}

/** A list of rules, at least one; throws Damaged where it is none, or two rules are one. */
export function readRuleList(value: unknown): readonly Rule[] {
  const rules = list(value, MOST_RULES, readRule, 1);
  if (new Set(rules.map(({ id }) => id)).size < rules.length) throw new Damaged();
  return rules;
}

/** Rules as the text of a JSON file. */
export function writeRules(rules: readonly Rule[]): string {
  return writeJson(KIND, VERSION, { rules });
}

/** The rules in a JSON file's text; every field is checked, and none that is not known is kept. */
export function readRules(json: string): ReadFile<readonly Rule[]> {
  return readJson(json, KIND, VERSION, (file) => readRuleList(file.rules));
}
