import type { Course } from './course';
import type { Learner } from './learner';
import { Purpose, Random, weighted } from './random';

const UNKNOWN = 'Unknown';
const ANSWERED = 0.115;
const NO_DETECTED_COUNTRY = 0.027;

const drawGender = weighted([
  ['female', 52],
  ['male', 46],
  ['other', 1],
  ['nonbinary', 1],
]);
const drawAge = weighted([
  ['<18', 3],
  ['18-25', 20],
  ['26-35', 22],
  ['36-45', 17],
  ['46-55', 14],
  ['56-65', 13],
  ['>65', 11],
]);
const drawEducation = weighted([
  ['university_degree', 44],
  ['university_masters', 19],
  ['secondary', 17],
  ['tertiary', 9],
  ['professional', 6],
  ['university_doctorate', 3],
  ['less_than_secondary', 2],
  ['apprenticeship', 1],
]);
const drawStatus = weighted([
  ['working_full_time', 38],
  ['full_time_student', 14],
  ['retired', 13],
  ['self_employed', 10],
  ['working_part_time', 9],
  ['looking_for_work', 8],
  ['not_working', 6],
  ['unemployed', 3],
]);
const drawArea = weighted([
  ['teaching_and_education', 20],
  ['it_and_information_services', 14],
  ['health_and_social_care', 9],
  ['engineering_and_manufacturing', 9],
  ['public_sector', 8],
  ['environment_and_agriculture', 8],
  ['science_and_pharmaceuticals', 6],
  ['transport_and_logistics', 6],
  ['business_consulting_and_management', 5],
  ['hospitality_tourism_and_sport', 5],
  ['charities_and_voluntary_work', 4],
  ['media_and_publishing', 3],
  ['energy_and_utilities', 3],
]);
const AREA_ANSWERED = 0.8;

/** The last seven columns of the enrolments export: mostly `Unknown`; the more engaged answer more often. */
export function demographicsOf(course: Course, learner: Learner): string[] {
  const random = new Random(course.seed, Purpose.demographics, learner.index);
  const answered = random.chance(ANSWERED * Math.exp(0.3 * learner.engagement - 0.045));
  const give = (draw: (random: Random) => string, share = 0.95) =>
    answered && random.chance(share) ? draw(random) : UNKNOWN;
  return [
    give(drawGender),
    give(() => learner.country.code),
    give(drawAge),
    give(drawEducation),
    give(drawStatus),
    give(drawArea, AREA_ANSWERED),
    random.chance(NO_DETECTED_COUNTRY) ? '--' : learner.country.code,
  ];
}

/** The same columns of someone who answered nothing. */
export const noDemographics: readonly string[] = [...Array.from({ length: 6 }, () => UNKNOWN), 'GB'];
