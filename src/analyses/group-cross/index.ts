import type { Analysis, Card } from '../definition';
import { crossChart } from './charts';
import { crossFindings, knownRows } from './findings';
import { type GroupCrossResult, groupCrossTable } from './tables';

const who: Card<GroupCrossResult> = {
  id: 'overlap',
  question: 'Which groups do the same learners belong to?',
  definition: [
    'Learners who are in one group and also in another, or not in the other, as a share of the first; in neither are the learners who are in none of the two.',
    'The groups are those of the overview: enrolled, unenrolled or fully participated by the dates in the enrolments; visited or completed at least one step; commented; answered at least one quiz question. Each learner counts once in a group.',
    'Two shares are called clearly different where the interval of their difference (Newcombe, 95 % for all comparisons together) does not hold zero.',
    'Staff are left out. A group whose file is missing is not shown.',
  ],
  choices: [
    {
      id: 'cross',
      label: 'Show',
      options: [
        { value: 'both', label: 'In both' },
        { value: 'not', label: 'Not in the other' },
      ],
      initial: 'both',
    },
  ],
  findings: crossFindings,
  chart: crossChart,
  table: (result, view) => ({ schema: groupCrossTable, rows: knownRows(result, view) }),
};

/** Every learner group against every other. */
export const groupCross: Analysis<GroupCrossResult> = {
  id: 'group-cross',
  needs: [],
  tables: { group_cross: groupCrossTable },
  cards: [who],
};
