/** What the exports say about who the learners are, in the order of the card's choice. */
export const profileFields = [
  'age_range',
  'gender',
  'highest_education_level',
  'employment_status',
  'employment_area',
  'country',
  'detected_country',
  'archetype',
] as const;

export type ProfileField = (typeof profileFields)[number];

export const profileWords: Readonly<Record<ProfileField, string>> = {
  age_range: 'Age',
  gender: 'Gender',
  highest_education_level: 'Education',
  employment_status: 'Employment',
  employment_area: 'Field of work',
  country: 'Country, as answered',
  detected_country: 'Country, as detected',
  archetype: 'Reason for learning (archetype)',
};

/** Fields whose values have an order of their own, from the least to the most. */
export const valueOrder: Readonly<Partial<Record<ProfileField, readonly string[]>>> = {
  age_range: ['<18', '18-25', '26-35', '36-45', '46-55', '56-65', '>65'],
  highest_education_level: [
    'less_than_secondary',
    'secondary',
    'apprenticeship',
    'professional',
    'tertiary',
    'university_degree',
    'university_masters',
    'university_doctorate',
  ],
};

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

/** A value as people say it: `United Kingdom`, `26 to 35`, `Master’s degree`. */
export function valueName(field: ProfileField, value: string): string {
  if (field === 'country' || field === 'detected_country')
    return /^[A-Z]{2}$/.test(value) ? (regions.of(value) ?? value) : value;
  if (Object.hasOwn(names, value)) return names[value];
  if (/^\d+-\d+$/.test(value)) return value.replace('-', ' to ');
  const words = value.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `Unknown`, `--` and nothing say nothing. */
export function isAnswer(value: string): boolean {
  return value !== '' && value !== '--' && value.toLowerCase() !== 'unknown';
}
