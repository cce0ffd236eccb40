import { type GroupId, groupIds } from '@/course/group-sources';
import type { Comparison, Side } from '../comparison';
import { notChosenBy } from '../comparison-kit/chosen-by';
import { differenceFindings, HOLM, SHARES, whileAnyUnderWay } from '../comparison-kit/findings';
import { ranked } from '../comparison-kit/ranked';
import { shareDots } from '../comparison-kit/share-dots';
import { type ComparedItem, itemDifferences } from '../comparison-kit/share-items';
import { shareTable } from '../comparison-kit/share-table';
import { groupSizes } from './findings';
import { type GroupsResult, groupDeeds, groupWords } from './tables';

type Sides = readonly Side<GroupsResult>[];

/** The share of a side's learners in each group; the base is those enrolled, else those who visited a step, as for all sides. */
function items(sides: Sides): readonly ComparedItem[] {
  const sizes = sides.map(({ result, view }) => groupSizes(result, view));
  const known = (group: GroupId) => sizes.every((own) => (own.get(group) ?? null) !== null);
  const base: GroupId = known('enrolled') ? 'enrolled' : 'visited_step';
  return groupIds
    .filter((group) => group !== base && known(group))
    .map((group) => ({
      key: `group-${group}`,
      chosenBy: group,
      name: groupWords[group],
      what: groupDeeds[group],
      shares: sizes.map((own) => {
        const all = own.get(base) ?? 0;
        return all > 0 ? { part: own.get(group) ?? 0, all } : null;
      }),
    }));
}

/** What is worth saying: every group but those by which the sides were chosen. */
const toldItems = (sides: Sides) => notChosenBy(sides, items(sides));

const told = (sides: Sides) => itemDifferences(sides, toldItems(sides));

/** What learners do, side by side. */
export const groupsComparison: Comparison<GroupsResult> = {
  questionOfRuns: 'Who is in these runs, and how far do they get?',
  definition: [
    'Of each side’s enrolled learners (of its visitors, where any side has no enrolments), the share in each group is compared; a group that nobody can know on one side is left out. What a side was chosen by is in the table alone, and not counted among the differences.',
    SHARES,
    HOLM,
  ],
  differences: told,
  findings: (sides) => whileAnyUnderWay(differenceFindings(sides, told(sides), 'group'), sides),
  chart(sides) {
    const shown = toldItems(sides);
    const differences = ranked(itemDifferences(sides, shown));
    const summary = `For ${shown.map(({ name }) => name.toLowerCase()).join(', ')}, the share of each side’s learners.`;
    return shareDots(sides, shown, differences, 'Share of learners', summary);
  },
  table(sides) {
    const all = items(sides);
    return shareTable(sides, all, ranked(itemDifferences(sides, all)), {
      name: 'compared_groups',
      item: 'Group',
      itemIs: 'What the learners in the group did at least once.',
      all: 'Enrolled learners of the side; its visitors where any side has no enrolments.',
      part: 'Those of them in the group.',
    });
  },
};
