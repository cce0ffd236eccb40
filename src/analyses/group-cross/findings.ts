import type { CardView, Finding } from '@/analyses/definition';
import { type GroupId, groupIds, groupSources } from '@/course/group-sources';
import { differenceInterval } from '@/stats/newcombe';
import { jointConfidence } from '@/stats/wilson';
import { count, counted, percent } from '@/words/numbers';
import { groupDeeds } from '../groups/tables';
import { inTheseDays } from '../in-these-days';
import { FEWEST, finding } from '../sentence';
import type { GroupCrossResult, GroupCrossRow } from './tables';

/** The pairs worth a sentence: of those in both, or of those not in the other, with what these did not do. */
const telling: readonly (readonly [group: GroupId, other: GroupId, didNot?: string])[] = [
  ['enrolled', 'visited_step', 'never visited a step'],
  ['visited_step', 'completed_step', 'never completed one'],
  ['unenrolled', 'completed_step'],
  ['fully_participating', 'unenrolled'],
];

/** Pairs of deeds of which the one may go with the other more often than among those who did not do it. */
const companions: readonly (readonly [GroupId, GroupId])[] = [
  ['fully_participating', 'commented'],
  ['commented', 'fully_participating'],
  ['answered_quiz', 'unenrolled'],
];

/** The rows of groups that the run's files tell of. */
export function knownRows({ group_cross }: GroupCrossResult, view: CardView) {
  return group_cross.filter(({ group, other }) => isKnown(group, view) && isKnown(other, view));
}

const isKnown = (group: GroupId, { datasets }: CardView) => datasets.includes(groupSources[group].dataset);

const oneGroup: Finding = {
  key: 'one-group',
  text: 'The files tell of one group of learners at most, and it takes two: add the enrolments or the step activity file.',
  values: {},
};

/** The most telling combinations of two groups, then deeds that clearly go together. */
export function crossFindings(result: GroupCrossResult, view: CardView): readonly Finding[] {
  const rows = knownRows(result, view);
  if (groupIds.filter((group) => isKnown(group, view)).length < 2) return [oneGroup];
  const when = inTheseDays(view);
  const row = (group: GroupId, other: GroupId) =>
    rows.find((each) => each.group === group && each.other === other && each.group_learners > 0);
  const counts = telling.flatMap(([group, other, didNot]) => {
    const found = row(group, other);
    return found && found.group_learners >= FEWEST ? [combination(found, didNot, when)] : [];
  });
  const together = companions.flatMap(([group, other]) => {
    const found = row(group, other);
    const visitors = row('visited_step', other);
    const within = row(group, 'visited_step');
    return found && visitors && within && found.group_learners >= FEWEST
      ? companion(found, visitors, within, when)
      : [];
  });
  return [...counts, ...together];
}

/** Who is enrolled is enrolled at all times; the rest is of the chosen ones. */
const people = (learners: number, group: GroupId, when: string) =>
  group === 'enrolled'
    ? counted(learners, 'enrolled learner')
    : `${counted(learners, 'learner')} who ${groupDeeds[group]}${when}`;

function combination(row: GroupCrossRow, didNot: string | undefined, when: string): Finding {
  const { group, other, group_learners: learners } = row;
  const part = didNot === undefined ? row.both : row.not_other;
  const did = groupDeeds[other];
  const share = part === 0 ? 'none' : `${count(part)} (${percent(part, learners)})`;
  const who = people(learners, group, when);
  const text =
    didNot !== undefined && part === 0
      ? `All ${who} ${did}${when}.`
      : `Of the ${who}, ${share} ${didNot ?? did}${when}.`;
  return finding(
    `${group}-${didNot === undefined ? 'and' : 'not'}-${other}`,
    text,
    { part, learners },
    learners,
  );
}

/**
 * A deed clearly more, or less, frequent in a group than among the other learners who visited a step: Newcombe's interval
 * of the difference, all comparisons holding jointly at 95 %. Silent where the group is not within the visitors.
 */
function companion(
  row: GroupCrossRow,
  visitors: GroupCrossRow,
  within: GroupCrossRow,
  when: string,
): Finding[] {
  const { group, other, both, group_learners: learners } = row;
  const others = visitors.group_learners - within.both;
  const rest = visitors.both - both;
  if (within.not_other > 0 || others <= 0 || rest < 0 || rest > others) return [];
  const { low, high } = differenceInterval(
    { share: both / learners, trials: learners },
    { share: rest / others, trials: others },
    jointConfidence(0.95, companions.length),
  );
  if (low <= 0 && high >= 0) return [];
  const share = both === 0 ? 'none' : `${count(both)} (${percent(both, learners)})`;
  const text = `Of the ${people(learners, group, when)}, ${share} ${groupDeeds[other]}${when}, clearly ${low > 0 ? 'more' : 'less'} often than the other learners who visited a step (${percent(rest, others)} of ${count(others)}).`;
  return [finding(`${group}-with-${other}`, text, { both, learners, rest, others }, learners)];
}
