import { fieldWords } from '@/words/answers';
import { capitalised } from '@/words/list';

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

const ofField = (field: ProfileField) => capitalised(fieldWords[field]);

export const profileWords: Readonly<Record<ProfileField, string>> = {
  age_range: ofField('age_range'),
  gender: ofField('gender'),
  highest_education_level: ofField('highest_education_level'),
  employment_status: ofField('employment_status'),
  employment_area: ofField('employment_area'),
  country: ofField('country'),
  detected_country: ofField('detected_country'),
  archetype: 'Reason for learning (archetype)',
};

/** Fields whose values have an order of their own, from the least to the most. */
const valueOrder: Readonly<Partial<Record<ProfileField, readonly string[]>>> = {
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

/** Where a value stands in its field's own order, those that are not in it last; 0 for each where the field has none. */
export function valuePlace(field: ProfileField, value: string): number {
  const place = valueOrder[field]?.indexOf(value) ?? 0;
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

/** `Unknown`, `--` and nothing say nothing. */
export function isAnswer(value: string): boolean {
  return value !== '' && value !== '--' && value.toLowerCase() !== 'unknown';
}
