import type { Analysis, Card } from '../definition';
import { archetypesCard } from './archetypes';
import { profileChart } from './charts';
import { profileComparison } from './comparison';
import { profileFields, profileWords } from './fields';
import { profileFindings } from './findings';
import { chosenTable } from './profile-table';
import { type LearnerProfileResult, learnerProfileTable, profileFieldsTable } from './tables';

const who: Card<LearnerProfileResult> = {
  id: 'who',
  question: 'Who are the learners?',
  definition: [
    'Enrolled learners by what they answered about themselves, by the country detected from their connection, or by the archetype survey; staff are left out.',
    'Unknown, -- and blank answers are no data; shares are of the learners of whom the field is known. Of several answers of one learner the latest counts.',
    'Few learners answer, and those who do are not like the others: where less than 5 % of the learners or fewer than 20 are known, the finding says so.',
    'Two shares are called clearly different where the interval of their difference (Newcombe, 95 % for all comparisons of the field together) does not hold zero; values with fewer than 20 learners are not compared.',
  ],
  choices: [
    {
      id: 'field',
      label: 'Characteristic',
      options: profileFields.map((value) => ({ value, label: profileWords[value] })),
      initial: 'age_range',
    },
  ],
  comparison: profileComparison,
  findings: profileFindings,
  chart: profileChart,
  table: chosenTable,
};

/** Who the learners are, as far as they say. */
export const learnerProfile: Analysis<LearnerProfileResult> = {
  id: 'learner-profile',
  needs: ['enrolments'],
  tables: { learner_profile: learnerProfileTable, learner_profile_fields: profileFieldsTable },
  cards: [who, archetypesCard],
};
