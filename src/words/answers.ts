import type { AnswerField } from '@/course/filter';

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

const regions = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' });

/** `United Kingdom` for `GB`; what is no code stays as it is. */
function regionWords(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code;
}

function ageWords(range: string): string {
  if (range.startsWith('<')) return `under ${range.slice(1)}`;
  if (range.startsWith('>')) return `over ${range.slice(1)}`;
  return range.replace('-', ' to ');
}

/** An answer as people write it: `United Kingdom`, `26 to 35`, `working full time`. */
export function answerWords(field: AnswerField, value: string): string {
  if (field === 'country' || field === 'detected_country') return regionWords(value);
  return field === 'age_range' ? ageWords(value) : value.replaceAll('_', ' ');
}
