import { expect, it } from 'vitest';
import { type Row, readCourse } from '@/simulate/testing';
import { contextOf, simulatedDatasets } from '@/testing/contexts';
import { testView } from '../test-view';
import { compute } from './compute';
import { profileFields } from './fields';
import { profileFindings } from './findings';

const profileFiles = ['enrolments', 'step-activity', 'archetype-survey-responses'] as const;
const options = { learners: 900, weeks: 2, seed: 3 };

it('counts each value as a second, plain count does', async () => {
  const { learner_profile, learner_profile_fields } = compute(await simulatedDatasets(options, profileFiles));
  const course = readCourse(options);
  const learners = course('enrolments').filter(({ role }) => role === 'learner');
  const visitors = new Set(
    course('step-activity').flatMap((row) => (row.first_visited_at ? [row.learner_id!] : [])),
  );
  const archetypes = new Map(
    course('archetype-survey-responses').map((row) => [row.learner_id!, row.archetype!]),
  );
  for (const field of profileFields) {
    const valueIn = (row: Row) =>
      field === 'archetype' ? (archetypes.get(row.learner_id!) ?? '') : row[field]!;
    const known = learners.filter((row) => !['', '--', 'Unknown'].includes(valueIn(row)));
    expect(learner_profile_fields.find((row) => row.field === field)).toEqual({
      field,
      learners: learners.length,
      answered: known.length,
      share_answered: known.length / learners.length,
    });
    const rows = learner_profile.filter((row) => row.field === field);
    expect(new Set(rows.map(({ value }) => value))).toEqual(new Set(known.map(valueIn)));
    for (const row of rows) {
      const having = known.filter((each) => valueIn(each) === row.value);
      expect(row).toEqual({
        field,
        value: row.value,
        learners: having.length,
        share_of_answered: having.length / known.length,
        fully_participating: having.filter((each) => each.fully_participated_at !== '').length,
        unenrolled: having.filter((each) => each.unenrolled_at !== '').length,
        visited_step: having.filter((each) => visitors.has(each.learner_id!)).length,
      });
    }
  }
});

const header =
  'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,purchased_statement_at,gender,country';
const enrolments = (...rows: string[]) => ({
  'course-1_enrolments.csv': [header, ...rows, ''].join('\n'),
});

it('takes the latest answer of a learner and no answer for none', async () => {
  const { learner_profile, learner_profile_fields } = compute(
    await contextOf(
      enrolments(
        'a,2020-02-03 00:00:00 UTC,,learner,,,male,GB',
        'a,2020-02-01 00:00:00 UTC,,learner,,,female,FR',
        'a,2020-02-04 00:00:00 UTC,,learner,,,Unknown,--',
        'b,2020-02-04 00:00:00 UTC,,learner,,,unknown,',
        'c,2020-02-04 00:00:00 UTC,,organisation_admin,,,male,GB',
      ),
    ),
  );
  expect(learner_profile.map(({ field, value, learners }) => [field, value, learners])).toEqual([
    ['gender', 'male', 1],
    ['country', 'GB', 1],
  ]);
  expect(learner_profile[0].visited_step).toBeNull();
  const answered = Object.fromEntries(learner_profile_fields.map((row) => [row.field, row.answered]));
  expect(answered).toMatchObject({ gender: 1, country: 1, age_range: 0 });
  expect(answered).not.toHaveProperty('archetype');
});

it('finds no value that fares otherwise in a course where none does', async () => {
  const result = compute(await simulatedDatasets({ learners: 1500, weeks: 2, seed: 5 }, profileFiles));
  for (const field of ['age_range', 'gender', 'employment_status', 'highest_education_level']) {
    expect(profileFindings(result, testView({ field })).map(({ key }) => key)).toEqual(['profile']);
  }
});

it('tells of a single learner', async () => {
  const { learner_profile_fields } = compute(
    await contextOf(enrolments('a,2020-02-03 00:00:00 UTC,,learner,,,male,GB')),
  );
  expect(learner_profile_fields.find(({ field }) => field === 'gender')).toEqual({
    field: 'gender',
    learners: 1,
    answered: 1,
    share_answered: 1,
  });
});
