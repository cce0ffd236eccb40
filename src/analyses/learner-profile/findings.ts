import type { CardView, Finding } from '@/analyses/definition';
import { answerName } from '@/words/answers';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { groupDeeds } from '../groups/tables';
import { THIN } from '../sentence';
import { contrasts, outcomes } from './contrasts';
import { type ProfileField, profileWords } from './fields';
import type { LearnerProfileResult, LearnerProfileRow, ProfileFieldsRow } from './tables';

/** Below this share known, those who are known may well differ from the others. */
const LEAST_KNOWN = 0.05;

/** What the learners did or gave, after “of the 257 learners who”. */
const given: Readonly<Record<ProfileField, string>> = {
  age_range: 'who gave their age',
  gender: 'who gave their gender',
  highest_education_level: 'who gave their education',
  employment_status: 'who gave their employment',
  employment_area: 'who gave their field of work',
  country: 'who gave their country',
  detected_country: 'whose country of connection is known',
  archetype: 'who answered the archetype survey',
};

/** The field that the card shows. */
export function chosenField(view: CardView): ProfileField {
  const field = view.choices.field as ProfileField;
  return Object.hasOwn(profileWords, field) ? field : 'age_range';
}

/** Whether a field is known of so few that little can be said of those who are. */
export function isThin({ learners, answered }: ProfileFieldsRow): boolean {
  return answered < THIN || answered < LEAST_KNOWN * learners;
}

/** Of how many the field is known, which values are the most frequent, and who clearly fares otherwise. */
export function profileFindings(result: LearnerProfileResult, view: CardView): readonly Finding[] {
  const field = chosenField(view);
  const coverage = result.learner_profile_fields.find((row) => row.field === field);
  if (!coverage) return [];
  const rows = result.learner_profile.filter((row) => row.field === field);
  const { learners, answered } = coverage;
  const known =
    answered === 0
      ? `There are no data on this for any of the ${counted(learners, 'learner')}.`
      : `${frequent(rows, field, answered)} There are data for ${percent(answered, learners)} of the ${counted(learners, 'learner')}${answered < learners / 2 ? ', and those who answer may differ from the others' : ''}.`;
  const value = rows[0]?.value ?? null;
  const most = rows[0]?.learners ?? 0;
  const values = { field, learners, answered, value, most, others: answered - most };
  const first = { key: 'profile', text: known, values, ...(isThin(coverage) ? { caution: true } : {}) };
  return [first, ...clearContrasts(rows, field, answered)];
}

function frequent(rows: readonly LearnerProfileRow[], field: ProfileField, answered: number): string {
  const named = rows
    .slice(0, 3)
    .map(({ value, learners }) => `${answerName(field, value)} (${percent(learners, answered)})`);
  if (answered === 1) return `The 1 learner ${given[field]} is ${answerName(field, rows[0].value)}.`;
  const who = `the ${count(answered)} learners ${given[field]}`;
  return rows[0]?.learners === answered
    ? `All of ${who} are ${answerName(field, rows[0].value)}.`
    : `Of ${who}, the most frequent ${named.length === 1 ? 'is' : 'are'} ${inWords(named)}.`;
}

/** For each outcome the value whose learners had it clearly more, or less, often than the others of whom the field is known. */
function clearContrasts(
  rows: readonly LearnerProfileRow[],
  field: ProfileField,
  answered: number,
): readonly Finding[] {
  return outcomes.flatMap((outcome): Finding[] => {
    const [top] = contrasts(rows, outcome, answered);
    if (!top || top.distance <= 0) return [];
    const { row, part, others, othersPart, difference } = top;
    const text = `${percent(part, row.learners)} of the ${count(row.learners)} learners with the value “${answerName(field, row.value)}” ${groupDeeds[outcome]}, clearly ${difference > 0 ? 'more' : 'less'} often than the others (${percent(othersPart, others)} of ${count(others)}).`;
    const values = { value: row.value, outcome, part, learners: row.learners, others };
    return [{ key: `contrast-${outcome}`, text, values }];
  });
}
