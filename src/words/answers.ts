import type { AnswerField } from '@/course/filter';
import { capitalised } from './list';

/** What learners may have told of themselves, as a noun. */
export const fieldWords: Readonly<Record<AnswerField, string>> = {
  archetype: 'archetype',
  country: 'country',
  detected_country: 'country of connection',
  age_range: 'age group',
  gender: 'gender',
  highest_education_level: 'highest education',
  employment_status: 'employment status',
  employment_area: 'area of employment',
};

/** Answers whose codes do not read as words. */
const names: Readonly<Record<string, string>> = {
  '<18': 'Under 18',
  '>65': 'Over 65',
  nonbinary: 'Non-binary',
  less_than_secondary: 'Less than secondary',
  secondary: 'Secondary school',
  professional: 'Professional training',
  tertiary: 'Tertiary education',
  university_masters: 'Master’s degree',
  university_doctorate: 'Doctorate',
  working_full_time: 'Working full time',
  working_part_time: 'Working part time',
  full_time_student: 'Full-time student',
  self_employed: 'Self-employed',
  it_and_information_services: 'IT and information services',
  accountancy_banking_and_finance: 'Accountancy, banking and finance',
  hospitality_tourism_and_sport: 'Hospitality, tourism and sport',
  marketing_advertising_and_pr: 'Marketing, advertising and PR',
};

const regions = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' });

/** An answer as people say it: `United Kingdom` for `GB`, `26 to 35`, `Master’s degree`. */
export function answerName(field: AnswerField, value: string): string {
  if (field === 'country' || field === 'detected_country') {
    return /^[A-Z]{2}$/.test(value) ? (regions.of(value) ?? value) : value;
  }
  if (Object.hasOwn(names, value)) return names[value];
  if (/^\d+-\d+$/.test(value)) return value.replace('-', ' to ');
  return capitalised(value.replaceAll('_', ' '));
}

/** An answer within a sentence: `working full time`; names of countries and archetypes keep their capital. */
export function answerWords(field: AnswerField, value: string): string {
  const name = answerName(field, value);
  const proper =
    field === 'country' || field === 'detected_country' || field === 'archetype' || /^[A-Z]{2}/.test(name);
  return proper ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
