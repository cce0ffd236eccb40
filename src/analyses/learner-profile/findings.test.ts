import { expect, it } from 'vitest';
import { answerName } from '@/words/answers';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { honest } from '../withholding/wording';
import { profileChart } from './charts';
import { contrasts } from './contrasts';
import type { ProfileField } from './fields';
import { profileFindings } from './findings';
import { learnerProfile } from './index';
import type { LearnerProfileResult } from './tables';

type Value = readonly [value: string, learners: number, fully?: number];

function profile(field: ProfileField, learners: number, ...values: readonly Value[]): LearnerProfileResult {
  const answered = values.reduce((sum, [, count]) => sum + count, 0);
  return {
    learner_profile: values.map(([value, count, fully = 0]) => ({
      field,
      value,
      learners: count,
      share_of_answered: count / answered,
      fully_participating: fully,
      unenrolled: 0,
      visited_step: null,
    })),
    learner_profile_fields: [{ field, learners, answered, share_answered: answered / learners }],
  };
}
const find = (result: LearnerProfileResult, field: string) =>
  profileFindings(result, testView({ field })).map((each) => ({
    ...each,
    text: each.text.replaceAll('\u00a0', ' '),
  }));

it('names the most frequent values and how many are known', () => {
  const [first] = find(profile('gender', 1000, ['female', 60], ['nonbinary', 40]), 'gender');
  expect(first.text).toBe(
    'Of the 100 learners who gave their gender, the most frequent are Female (60.0 %) and Non-binary (40.0 %). There are data for 10.0 % of the 1,000 learners, and those who answer may differ from the others.',
  );
  expect(first.caution).toBeUndefined();
});

it('says of all only what holds of all, also where the other values are withheld', () => {
  const all = find(profile('gender', 100, ['female', 60]), 'gender')[0];
  expect(all).toMatchObject({
    text: 'All of the 60 learners who gave their gender are Female. There are data for 60.0 % of the 100 learners.',
    values: { most: 60, others: 0 },
  });
  // What says so of nought is not said where small counts are withheld.
  expect(honest([all])).toEqual([]);
  const { learner_profile, learner_profile_fields } = profile('gender', 100, ['female', 50], ['male', 10]);
  const [some] = find({ learner_profile: learner_profile.slice(0, 1), learner_profile_fields }, 'gender');
  expect(some.text).toBe(
    'Of the 60 learners who gave their gender, the most frequent is Female (83.3 %). There are data for 60.0 % of the 100 learners.',
  );
  expect(honest(find({ learner_profile: [], learner_profile_fields }, 'gender'))).toEqual([]);
});

it('is cautious below one in twenty', () => {
  expect(find(profile('gender', 1000, ['female', 49]), 'gender')[0].caution).toBe(true);
  expect(find(profile('gender', 1000, ['female', 50]), 'gender')[0].caution).toBeUndefined();
});

it('says so where nothing is known', () => {
  expect(find(profile('gender', 30), 'gender').map(({ text }) => text)).toEqual([
    'There are no data on this for any of the 30 learners.',
  ]);
  expect(find(profile('gender', 30, ['male', 5]), 'country')).toEqual([]);
});

it('finds a planted difference, and none where there is none', () => {
  const planted = profile('gender', 300, ['female', 100, 50], ['male', 100, 10], ['other', 100, 10]);
  expect(find(planted, 'gender')[1]).toMatchObject({
    key: 'contrast-fully_participating',
    text: '50.0 % of the 100 learners with the value “Female” fully participated, clearly more often than the others (10.0 % of 200).',
  });
  const even = profile('gender', 300, ['female', 100, 12], ['male', 100, 10], ['other', 100, 10]);
  expect(find(even, 'gender')).toHaveLength(1);
});

it('compares twenty with twenty, and no fewer', () => {
  const keys = (...values: Value[]) =>
    find(profile('gender', 100, ...values), 'gender').map(({ key }) => key);
  expect(keys(['female', 20, 20], ['male', 20])).toContain('contrast-fully_participating');
  expect(keys(['female', 19, 19], ['male', 20])).toEqual(['profile']);
  expect(keys(['female', 20, 20], ['male', 19])).toEqual(['profile']);
});

it('takes an outcome that is not known for no difference', () => {
  const { learner_profile: rows } = profile('gender', 100, ['female', 40, 20], ['male', 30], ['other', 30]);
  expect(
    contrasts(rows, 'visited_step', 100).map(({ part, othersPart, difference }) => [
      part,
      othersPart,
      difference,
    ]),
  ).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

it.each([
  ['detected_country', 'GB', 'United Kingdom'],
  ['country', 'Atlantis', 'Atlantis'],
  ['age_range', '26-35', '26 to 35'],
  ['employment_area', 'armed_forces_and_emergency_services', 'Armed forces and emergency services'],
] as const)('names %s %s', (field, value, name) => {
  expect(answerName(field, value)).toBe(name);
});

it('keeps the order of ages and puts rare values together', async () => {
  const ages = profile('age_range', 90, ['as old as time', 70], ['>65', 9], ['26-35', 8], ['<18', 1]);
  const names = (result: LearnerProfileResult, field: string) =>
    profileChart(result, testView({ field }))!.values.map(({ name }) => name);
  expect(names(ages, 'age_range')).toEqual(['Under 18', '26 to 35', 'Over 65', 'As old as time']);
  const many = Array.from({ length: 40 }, (_, i): Value => [`X${i}`, 40 - i]);
  const chart = profileChart(profile('country', 5000, ...many), testView({ field: 'country' }))!;
  expect(chart.values).toHaveLength(15);
  expect(chart.values[14]).toMatchObject({ name: '26 others', learners: (26 * 27) / 2 });
  const { svg, warnings } = await draw(chart, 340);
  expect(warnings).toEqual([]);
  expect(svg).toContain('26 others');
});

it('writes values in words in the table', () => {
  const { schema } = learnerProfile.cards[0].table(
    profile('country', 9, ['GB', 9]),
    testView({ field: 'country' }),
  );
  expect(schema.columns.find(({ name }) => name === 'value')?.words).toEqual({ GB: 'United Kingdom' });
});
