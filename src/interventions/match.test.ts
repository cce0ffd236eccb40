import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureIds } from '@/risk/features/definitions';
import { matchRule, unknownOf } from './match';
import { quantities, quantityOf } from './quantities';
import { type Comparator, type Condition, comparators, startingRules } from './rules';
import { learnersAt } from './testing/learners';

const rule = (join: 'and' | 'or', ...conditions: Condition[]) => ({ join, conditions });
const is = (quantity: Condition['quantity'], comparator: Comparator, value: number): Condition => ({
  quantity,
  comparator,
  value,
});

describe('rules', () => {
  it('say where they take a quantity otherwise than the model does', () => {
    expect(quantityOf('first_attempt_score').formula).toContain('who answered none has no such score');
    expect(quantityOf('days_since_last_activity').formula).toContain('without a limit');
  });

  it('match as plain loops do, whatever they ask', () => {
    const small = fc.integer({ min: 0, max: 3 });
    const condition = fc.record({
      quantity: fc.constantFrom(...quantities.map(({ id }) => id)),
      comparator: fc.constantFrom(...comparators),
      value: small,
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(small, { minLength: 20, maxLength: 20 }), { minLength: 1, maxLength: 12 }),
        fc.array(condition, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('and' as const, 'or' as const),
        (rows, conditions, join) => {
          const ids = rows.map((_, row) => `l${row}`);
          const columns = Object.fromEntries(featureIds.map((id, j) => [id, rows.map((row) => row[j])]));
          const at = learnersAt(ids, columns);
          // Every third learner has no risk.
          const risks = new Map(rows.flatMap((row, i) => (i % 3 === 0 ? [] : [[`l${i}`, row[19]] as const])));
          const expected: number[] = [];
          for (let i = 0; i < rows.length; i++) {
            let met = 0;
            for (const { quantity, comparator, value } of conditions) {
              let own: number;
              if (quantity === 'risk') own = i % 3 === 0 ? Number.NaN : rows[i][19];
              else own = rows[i][featureIds.indexOf(quantity)];
              if (
                quantity === 'first_attempt_score' &&
                rows[i][featureIds.indexOf('questions_attempted')] === 0
              )
                own = Number.NaN;
              if (comparator === 'above' && own > value) met++;
              if (comparator === 'at-least' && own >= value) met++;
              if (comparator === 'below' && own < value) met++;
              if (comparator === 'at-most' && own <= value) met++;
            }
            if (join === 'and' ? met === conditions.length : met > 0) expected.push(i);
          }
          expect(matchRule(rule(join, ...conditions), at, risks)).toEqual(expected);
        },
      ),
    );
  });

  it('to start with find who is quiet, without videos, or getting worse', () => {
    const at = learnersAt(['a', 'b', 'c'], {
      days_since_last_activity: [7, 7.01, 0],
      video_completion: [0.3, 0.9, 0.29],
      score_trend: [-0.1, 0, -0.11],
    });
    expect(startingRules.map((each) => matchRule(each, at, null))).toEqual([[1], [2], [2]]);
  });

  it('know a silence without the model’s limit of ten days', () => {
    const at = learnersAt(
      ['a', 'b'],
      { days_since_last_activity: [10, 10] },
      { quietDays: Float64Array.of(12, 30) },
    );
    expect(matchRule(rule('and', is('days_since_last_activity', 'above', 14)), at, null)).toEqual([1]);
  });

  it('match nobody by what is not known, and say what that is', () => {
    const at = learnersAt(['a'], {}, { unknown: ['video_completion', 'comments'] });
    const asked = rule(
      'or',
      is('video_completion', 'below', 0.3),
      is('risk', 'at-least', 0),
      is('steps_completed', 'above', 1),
      is('risk', 'below', 0.1),
    );
    expect(matchRule(asked, at, null)).toEqual([]);
    expect(unknownOf(asked, at, null)).toEqual(['video_completion', 'risk']);
    expect(unknownOf(asked, at, new Map())).toEqual(['video_completion']);
    expect(matchRule(rule('and'), at, null)).toEqual([]);
  });
});
