import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { archetypesCard } from './archetypes';
import type { LearnerProfileResult } from './tables';

type Archetype = readonly [value: string, learners: number, fully: number, visited?: number];

function profile(learners: number, ...archetypes: readonly Archetype[]): LearnerProfileResult {
  const answered = archetypes.reduce((sum, [, count]) => sum + count, 0);
  const field = 'archetype';
  return {
    learner_profile: archetypes.map(([value, count, fully, visited = count]) => ({
      field,
      value,
      learners: count,
      share_of_answered: count / answered,
      fully_participating: fully,
      unenrolled: 0,
      visited_step: visited,
    })),
    learner_profile_fields: [{ field, learners, answered, share_answered: answered / learners }],
  };
}

const find = (result: LearnerProfileResult, outcome: string, view = testView({ outcome })) =>
  archetypesCard
    .findings(result, view)
    .map((each) => ({ ...each, text: each.text.replaceAll('\u00a0', ' ') }));

const planted = profile(300, ['Explorers', 100, 50, 90], ['Advancers', 80, 8, 75]);

it('names the archetype that clearly differs, with its figures and its interval', () => {
  const [first, other, known] = find(planted, 'fully_participating');
  // Newcombe by hand at 1 − 0.05/6: of the score intervals 37.2 to 62.8 % and 4.1 to 22.3 %.
  expect(first).toMatchObject({
    key: 'archetype-differs',
    text: 'Explorers fully participated clearly more often than the others who answered: 50.0 % of 100, the others 10.0 % of 80 (a difference of 40.0 percentage points, interval 22.3 to 54.0).',
    values: { value: 'Explorers', part: 50, learners: 100, others: 80 },
  });
  expect(other.text).toBe(
    'Clearly different, too: Advancers, 10.0 % of 80, the others 50.0 % of 100 (a difference of −40.0 percentage points, interval −54.0 to −22.3).',
  );
  expect(known.text).toBe(
    'The archetype is known of 180 of the 300 learners (60.0 %), and those who answer may differ from the others.',
  );
  expect(first.caution).toBeUndefined();
});

it('answers for the chosen outcome alone, and says where nothing differs clearly', () => {
  const [first, ...more] = find(planted, 'visited_step');
  expect(first.key).toBe('no-difference');
  expect(first.text).toContain(
    'No archetype clearly differs in the share who visited a step. The furthest from the others is Explorers: 90.0 % of 100, the others 93.8 % of 80',
  );
  expect(more.map(({ key }) => key)).toEqual(['known']);
});

it('compares no archetype of fewer than twenty learners, and is cautious where few answer', () => {
  expect(find(profile(300, ['Explorers', 100, 50], ['Advancers', 19, 0]), 'unenrolled')).toMatchObject([
    { key: 'too-few', caution: true },
    { key: 'known' },
  ]);
  const few = find(profile(4000, ['Explorers', 100, 50], ['Advancers', 80, 8]), 'fully_participating');
  expect(few.every(({ caution }) => caution)).toBe(true);
});

it('names the file that would tell of visits', () => {
  const view = testView({ outcome: 'visited_step' }, {}, ['step-activity']);
  expect(find(planted, 'visited_step', view).map(({ text }) => text)).toEqual([
    'Visits are not known: the step activity file (…_step-activity.csv) is not loaded.',
  ]);
});

it.each([
  ['fully_participating', '50.0 %'],
  ['unenrolled', '0.0 %'],
])('draws what became of each archetype (%s)', async (outcome, share) => {
  const chart = archetypesCard.chart(planted, testView({ outcome }))!;
  const { svg, warnings } = await draw(chart, 340);
  expect(warnings).toEqual([]);
  expect(svg.replaceAll('\u00a0', ' ')).toContain(`${share} (N = 100)`);
  expect(chart.values).toHaveLength(2);
  expect(archetypesCard.table(planted, testView({ outcome })).rows).toHaveLength(2);
});

it('draws nothing where nothing is known of visits', () => {
  const unknown = planted.learner_profile.map((row) => ({ ...row, visited_step: null }));
  const result = { ...planted, learner_profile: unknown };
  expect(archetypesCard.chart(result, testView({ outcome: 'visited_step' }))).toBeNull();
});
