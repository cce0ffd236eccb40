import { describe, expect, it } from 'vitest';
import { type FeatureId, featureIds, features } from '../features/definitions';
import { levelOf } from '../levels';
import type { ModelFeature, RiskModel } from '../model/model';
import { tableOf } from '../testing/samples';
import { phrases } from './phrases';
import { learnerValues, reasonsFor } from './reasons';

/** A model in which the features named have these coefficients, scale 2 and typical value 10 unless they say otherwise. */
function modelWith(known: Partial<Record<FeatureId, Partial<ModelFeature>>>): RiskModel {
  return {
    schemaVersion: 1,
    outcome: 'under_half',
    cut: { week: 2, days: 14 },
    penalty: 1,
    balanced: false,
    intercept: { coefficient: 0, standardError: 1 },
    training: {
      runs: ['x-1'],
      courses: [],
      learners: 90,
      atRisk: 40,
      date: '2024-05-01',
      auc: 0.9,
      separated: false,
    },
    features: features.map(({ id, label, formula }) => {
      const none = { coefficient: 0, standardError: null, scale: 0, typical: 0, mean: 0 };
      const usual = { coefficient: 0, standardError: 0.1, scale: 2, typical: 10, mean: 10 };
      return { id, label, formula, ...(known[id] ? { ...usual, ...known[id] } : none) };
    }),
  };
}

const learner = (values: Partial<Record<FeatureId, number>>, quietDays = 9.4) => ({
  values: {
    ...(Object.fromEntries(featureIds.map((id) => [id, 0])) as Record<FeatureId, number>),
    ...values,
  },
  quietDays,
});
const texts = (model: RiskModel, ...asked: Parameters<typeof learner>) =>
  reasonsFor(model, learner(...asked)).map(({ text }) => text);

describe('reasons', () => {
  it('say a thing once: who answered nothing has no score, who was active on a day or two no rhythm', () => {
    const model = modelWith({
      questions_attempted: { coefficient: -0.1 },
      first_attempt_score: { coefficient: -0.2 },
      active_days: { coefficient: -0.1 },
      regularity: { coefficient: -0.2 },
    });
    const wordsOf = (values: Partial<Record<FeatureId, number>>) =>
      reasonsFor(model, learner(values)).map(({ feature }) => feature);
    expect(wordsOf({ active_days: 2 })).toEqual(['questions_attempted', 'active_days']);
    expect(wordsOf({ active_days: 3, questions_attempted: 1 })).toEqual([
      'first_attempt_score',
      'regularity',
      'questions_attempted',
    ]);
    expect(wordsOf({ active_days: 10, questions_attempted: 10, regularity: 10 })).toEqual([
      'first_attempt_score',
    ]);
    const alone = modelWith({ first_attempt_score: { coefficient: -0.2 } });
    expect(texts(alone, {})).toEqual([expect.stringContaining('answered no question')]);
  });

  it('are said with the learner’s value and the typical one, the strongest first', () => {
    const model = modelWith({
      days_since_last_activity: { coefficient: 0.5, typical: 1.2 },
      steps_completed: { coefficient: -2 },
    });
    const found = reasonsFor(
      model,
      learner({ steps_visited: 14, steps_completed: 2, days_since_last_activity: 9.4 }),
    );
    expect(found.map(({ text }) => text)).toEqual([
      'completed 2 of the 14 steps they visited; typical 10',
      'last active 9 days ago; typical 1',
    ]);
    expect(found.map(({ contribution }) => contribution)).toEqual([8, expect.closeTo(2.05, 12)]);
  });

  it('know a silence beyond the feature’s limit', () => {
    const model = modelWith({ days_since_last_activity: { coefficient: 0.5, typical: 0.4 } });
    expect(texts(model, { days_since_last_activity: 10 }, 23.9)).toEqual([
      'last active 23 days ago; typical 0',
    ]);
  });

  it('are at most three, one of each group', () => {
    const model = modelWith({
      steps_completed: { coefficient: -1 },
      steps_visited: { coefficient: -1.5 },
      active_days: { coefficient: -0.5 },
      comments: { coefficient: -0.4 },
      questions_attempted: { coefficient: -0.3 },
    });
    expect(reasonsFor(model, learner({})).map(({ feature }) => feature)).toEqual([
      'steps_visited',
      'active_days',
      'comments',
    ]);
  });

  it('are none where a group’s features make up for one another', () => {
    const model = modelWith({ steps_completed: { coefficient: -1 }, furthest_step: { coefficient: 1 } });
    expect(texts(model, { steps_completed: 4, furthest_step: 4 })).toEqual([]);
    expect(texts(model, { steps_completed: 4, steps_visited: 9, furthest_step: 9 })).toEqual([
      'completed 4 of the 9 steps they visited; typical 10',
    ]);
  });

  it('are none where a group counts for a feature that cannot be said, and another only goes with it', () => {
    const model = modelWith({
      study_minutes: { coefficient: -0.5, typical: 119.4, scale: 60 },
      mean_session_minutes: { coefficient: 0.6, typical: 30, scale: 20 },
    });
    // Long sessions add 1.5 by a coefficient that gives no reason; two minutes of study less than typical add next to nothing.
    expect(texts(model, { study_minutes: 117.3, mean_session_minutes: 80 })).toEqual([]);
    expect(texts(model, { study_minutes: 40, mean_session_minutes: 80 })).toEqual([]);
    // 0.49 of 1.09 is less than half; 0.08 is too little, though more than half of 0.15.
    expect(texts(model, { study_minutes: 60.6, mean_session_minutes: 50 })).toEqual([]);
    expect(texts(model, { study_minutes: 109.8, mean_session_minutes: 32.33 })).toEqual([]);
    expect(texts(model, { study_minutes: 10, mean_session_minutes: 10 })).toEqual([
      'studied for 10 minutes; typical 119.4 minutes',
    ]);
  });

  it('need add no more than a tenth', () => {
    expect(texts(modelWith({ comments: { coefficient: -0.3 } }), { comments: 9 })).toHaveLength(1);
  });

  it.each([
    ['on the harmless side', { comments: { coefficient: -1 } }, { comments: 12 }],
    ['too weak', { comments: { coefficient: -0.1 } }, { comments: 8.5 }],
    ['a coefficient the wrong way round', { comments: { coefficient: 1 } }, { comments: 12 }],
    ['written like the typical value', { comments: { coefficient: -9 } }, { comments: 9.6 }],
  ] as const)('are none where they are %s', (_, known, values) => {
    expect(texts(modelWith(known), values)).toEqual([]);
  });

  it.each(featureIds)('can be said of %s', (id) => {
    const { concern } = phrases[id];
    const rate = features.find((feature) => feature.id === id)!.kind === 'rate';
    const typical = rate ? 0.5 : 10;
    const model = modelWith({ [id]: { coefficient: concern === 'low' ? -5 : 5, typical } });
    const value = (concern === 'low' ? 0.2 : 1.9) * typical;
    const [text] = texts(model, { steps_visited: 40, questions_attempted: 3, active_days: 5, [id]: value });
    expect(text).toMatch(/^[a-z0-9].*; typical \S/);
    expect(text).not.toMatch(/NaN|undefined/);
    // A model that says nothing of it gives no reason.
    expect(texts(modelWith({}), { [id]: value })).toEqual([]);
  });

  it.each([
    ['days_since_last_activity', {}, 1, 'last active 1 day ago'],
    ['days_since_last_activity', {}, 0.9, 'last active less than a day ago'],
    ['score_trend', { score_trend: -0.2 }, 0, 'their score falls by 0.20 from quiz to quiz'],
    ['score_trend', { score_trend: 0.2 }, 0, 'their score rises by 0.20 from quiz to quiz'],
    ['steps_completed', { steps_completed: 1, steps_visited: 1 }, 0, 'completed 1 step'],
    ['first_attempt_score', { questions_attempted: 0 }, 0, 'answered no question, so 0 % right at first'],
    ['regularity', { active_days: 2 }, 0, 'active on 2 days, too few to be regular (regularity 0.00)'],
    ['regularity', { active_days: 3 }, 0, 'studies at uneven intervals (regularity 0.00 of 1)'],
    ['days_enrolled_before_start', { days_enrolled_before_start: 1 }, 0, 'enrolled 1 day before the start'],
    [
      'days_enrolled_before_start',
      { days_enrolled_before_start: 0.9 },
      0,
      'enrolled less than a day before the start, or later',
    ],
  ] as const)('say %s of %o after %d days in words', (id, values, quietDays, said) => {
    expect(phrases[id].say(learner(values, quietDays)).replaceAll('\u00a0', ' ')).toBe(said);
  });

  it('read a row of a table', () => {
    const table = tableOf(3, { comments: (row) => row, days_since_last_activity: (row) => 2 * row });
    expect(learnerValues(table, 2)).toMatchObject({ values: { comments: 2, regularity: 0 }, quietDays: 4 });
  });
});

it('levels begin at their thresholds', () => {
  expect([0.29, 0.3, 0.59, 0.6, 1].map((p) => levelOf(p))).toEqual([
    'low',
    'moderate',
    'moderate',
    'high',
    'high',
  ]);
  expect(levelOf(0.3, { moderate: 0.1, high: 0.25 })).toBe('high');
});
