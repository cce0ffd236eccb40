import { expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { profileComparison } from './comparison';
import type { LearnerProfileResult } from './tables';

function side(label: string, ages: Readonly<Record<string, number>>, about = 'age_range') {
  const row = (field: 'age_range' | 'gender', value: string, learners: number) => ({
    field,
    value,
    learners,
    share_of_answered: 0,
    fully_participating: 0,
    unenrolled: 0,
    visited_step: null,
  });
  const learner_profile = [
    ...Object.entries(ages).map(([value, learners]) => row('age_range', value, learners)),
    row('gender', 'female', 500),
  ];
  const result: LearnerProfileResult = { learner_profile, learner_profile_fields: [] };
  return {
    label,
    learners: null,
    result,
    view: testView({ field: about }),
  } satisfies Side<LearnerProfileResult>;
}

const a = side('A', { '>65': 20, '18-25': 60, '26-35': 20 });
const b = side('B', { '18-25': 10, '36-45': 40 });

it('has every value of either side in its own order, of all whose value is known', () => {
  const { rows } = profileComparison.table([a, b]);
  expect(
    rows.map(({ side: of, item, learners, part }) => [of, String(item).slice(0, 10), learners, part]),
  ).toEqual(
    [['A', 100, [60, 20, 0, 20]] as const, ['B', 50, [10, 0, 40, 0]] as const].flatMap(([of, all, parts]) =>
      parts.map((part) => [of, 'Age group:', all, part]),
    ),
  );
  expect(rows.map(({ difference }) => difference).slice(4)).toEqual(
    [-0.4, -0.2, 0.8, -0.2].map((each) => expect.closeTo(each, 12)),
  );
});

it('looks at every field, whichever is shown', () => {
  const keys = (view: string) =>
    profileComparison.differences([side('A', { '18-25': 60 }, view), side('B', { '18-25': 60 }, view)]);
  expect(keys('gender').map(({ key }) => key)).toEqual(['age_range-18-25', 'gender-female']);
  expect(keys('age_range')).toHaveLength(2);
});

it('finds nothing in the field that the sides were chosen by, but draws it', () => {
  const chosen = (own: typeof a, not: boolean) => ({
    ...own,
    view: {
      ...own.view,
      filter: {
        ...noFilter,
        group: [{ kind: 'answered', field: 'age_range', value: '18-25', not }] as const,
      },
    },
  });
  const sides = [chosen(a, false), chosen(b, true)];
  expect(profileComparison.differences(sides).map(({ key }) => key)).toEqual(['gender-female']);
  expect(profileComparison.findings(sides)).toMatchObject([
    { text: 'A and B were chosen by age group, so a difference in it is no finding.' },
  ]);
  expect(profileComparison.chart(sides)).not.toBeNull();
});

it('says of which side too little is known', () => {
  const [finding, ...more] = profileComparison.findings([side('A', { '18-25': 4 }), b]);
  expect(finding.text).toBe(
    'For age group, the data have 4 learners of A, too few to tell a difference from chance: it takes 20.',
  );
  expect(more).toEqual([]);
});
