import { knownValue, type LearnersAt, type Risks } from './learners-at';
import type { QuantityId } from './quantities';
import type { Comparator, Condition, Rule } from './rules';

const compare: Readonly<Record<Comparator, (value: number, bound: number) => boolean>> = {
  above: (value, bound) => value > bound,
  'at-least': (value, bound) => value >= bound,
  below: (value, bound) => value < bound,
  'at-most': (value, bound) => value <= bound,
};

/** Whether a condition holds of a learner; never where the learner's value is not known. */
function holds(at: LearnersAt, risks: Risks, row: number, { quantity, comparator, value }: Condition) {
  const own = knownValue(at, risks, quantity, row);
  return own !== null && compare[comparator](own, value);
}

/** The rows of the learners whom a rule matches, in the order of the table. */
export function matchRule(
  { conditions, join }: Pick<Rule, 'conditions' | 'join'>,
  at: LearnersAt,
  risks: Risks,
): readonly number[] {
  const all = join === 'and';
  return [...at.ids.keys()].filter((row) => {
    const one = (condition: Condition) => holds(at, risks, row, condition);
    return conditions.length > 0 && (all ? conditions.every(one) : conditions.some(one));
  });
}

/** What a rule asks about that is known of nobody: features without a file, and the risk where it is not computed. */
export function unknownOf(
  { conditions }: Pick<Rule, 'conditions'>,
  { unknown }: Pick<LearnersAt, 'unknown'>,
  risks: Risks,
): readonly QuantityId[] {
  const asked = new Set(conditions.map(({ quantity }) => quantity));
  return [...asked].filter((id) => (id === 'risk' ? risks === null : unknown.includes(id)));
}
