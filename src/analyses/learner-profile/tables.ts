import { column, tableSchema } from '../schema';
import { type ProfileField, profileWords } from './fields';

export type LearnerProfileRow = {
  readonly field: ProfileField;
  readonly value: string;
  readonly learners: number;
  readonly share_of_answered: number;
  readonly fully_participating: number;
  readonly unenrolled: number;
  /** Null where the step activity is missing. */
  readonly visited_step: number | null;
};

export type ProfileFieldsRow = {
  readonly field: ProfileField;
  readonly learners: number;
  readonly answered: number;
  readonly share_answered: number | null;
};

export type LearnerProfileResult = {
  readonly learner_profile: readonly LearnerProfileRow[];
  readonly learner_profile_fields: readonly ProfileFieldsRow[];
};

const field = column('label', 'About', 'What is known about the learners.', profileWords);

export const learnerProfileTable = tableSchema<LearnerProfileRow>(
  'learner_profile',
  'field and value that a learner has',
  {
    field,
    value: column('label', 'Value', 'The value as exported; countries are ISO 3166 codes.'),
    learners: column('count', 'Learners', 'Learners with this value.'),
    share_of_answered: column('rate', 'Share', 'Share of the learners of whom the field is known.'),
    fully_participating: column('count', 'Fully participated', 'Learners of them who fully participated.'),
    unenrolled: column('count', 'Unenrolled', 'Learners of them who unenrolled.'),
    visited_step: column(
      'count',
      'Visited a step',
      'Learners of them who visited at least one step; empty without step activity.',
    ),
  },
  { share_of_answered: 'learners/share_of_answered' },
  { sparse: true },
);

export const profileFieldsTable = tableSchema<ProfileFieldsRow>(
  'learner_profile_fields',
  'field',
  {
    field,
    learners: column('count', 'Learners', 'Learners who are enrolled.'),
    answered: column('count', 'Known', 'Learners of whom the field is known.'),
    share_answered: column('rate', 'Share known', 'Share of the learners of whom the field is known.'),
  },
  { share_answered: 'learners?' },
);
