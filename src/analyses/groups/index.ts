import type { Analysis, Card } from '../definition';
import { groupChart } from './charts';
import { groupsComparison } from './comparison';
import { groupFindings, groupSizes } from './findings';
import { courseTable, type GroupsResult, groupsTable } from './tables';

const who: Card<GroupsResult> = {
  id: 'who',
  question: 'Who is in this run, and how far do they get?',
  definition: [
    'Learners are enrolments with the role learner; staff and their activity are left out.',
    'Each group counts its learners once: those who enrolled; who unenrolled or fully participated, by the dates in the enrolments; who visited or completed at least one step; who commented; who answered at least one quiz question.',
    'Shares are of the enrolled learners. Groups overlap.',
    'Without the enrolments file everyone who was active counts as a learner, and shares are of those who visited a step.',
  ],
  comparison: groupsComparison,
  findings: groupFindings,
  chart: groupChart,
  table(result, view) {
    const sizes = groupSizes(result, view);
    const rows = result.groups.map(({ group }) => ({ group, learners: sizes.get(group) ?? null }));
    return { schema: groupsTable, rows };
  },
};

/** Who is in the run: the learner groups and the run's outline. */
export const groups: Analysis<GroupsResult> = {
  id: 'groups',
  needs: [],
  tables: { course: courseTable, groups: groupsTable },
  cards: [who],
};
