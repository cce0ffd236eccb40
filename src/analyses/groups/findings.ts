import type { CardView, Finding } from '@/analyses/definition';
import { type GroupId, groupSources } from '@/course/group-sources';
import { longDate } from '@/words/dates';
import { unknownWithout } from '@/words/files';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { inTheseDays, isPartial } from '../in-these-days';
import { finding, isUnderWay } from '../sentence';
import { type GroupsResult, groupDeeds, groupOrder } from './tables';

/** What some of the learners did, one after another: `2,292 (72.3 %) visited at least one step`. */
const deeds: Readonly<Record<GroupId, string>> = {
  ...groupDeeds,
  visited_step: 'visited at least one step',
  completed_step: 'completed at least one',
};

/** How many learners each group has, in the order in which they are shown; null where the file that would tell is missing. */
export function groupSizes(
  { groups }: Pick<GroupsResult, 'groups'>,
  { datasets }: Pick<CardView, 'datasets'>,
): ReadonlyMap<GroupId, number | null> {
  const known = (group: GroupId) => datasets.includes(groupSources[group].dataset);
  const learnersIn = new Map(groups.map(({ group, learners }) => [group, known(group) ? learners : null]));
  return new Map(
    groupOrder.flatMap((group) => {
      const learners = learnersIn.get(group);
      return learners === undefined ? [] : [[group, learners]];
    }),
  );
}

/** Who is in the run, in one or two sentences, and how long it is. */
export function groupFindings(result: GroupsResult, view: CardView): readonly Finding[] {
  const sizes = groupSizes(result, view);
  const enrolled = sizes.get('enrolled') ?? null;
  const base = enrolled ?? sizes.get('visited_step') ?? null;
  if (base === null) return groupsWithoutBase(sizes);
  const who = enrolled === null ? 'who visited at least one step' : 'enrolled';
  if (base === 0)
    return [finding('no-learners', noLearners(enrolled === null, inTheseDays(view)), { learners: 0 }, 0)];
  const values = Object.fromEntries(sizes);
  const when = inTheseDays(view);
  const text = [reach(sizes, base, enrolled !== null, who, when), leavers(sizes, base, when)]
    .filter(Boolean)
    .join(' ');
  return [finding('who', text, values, base), ...outline(result, view)];
}

/** Where neither enrolments nor visits are known: who did what, of nobody knows how many. */
function groupsWithoutBase(sizes: ReadonlyMap<GroupId, number | null>): readonly Finding[] {
  if (sizes.size === 0) return [];
  const unknown = unknownWithout('How many enrolled or visited a step', ['enrolments', 'step-activity']);
  const known = [...sizes].flatMap(([group, size]) =>
    size === null ? [] : [`${counted(size, 'learner')} ${deeds[group]}`],
  );
  const text = known.length > 0 ? `${inWords(known)}. ${unknown}` : unknown;
  return [{ key: 'no-base', text, values: Object.fromEntries(sizes) }];
}

function noLearners(withoutEnrolments: boolean, when: string): string {
  return withoutEnrolments ? `No learner visited a step${when}.` : 'No learner is enrolled.';
}

function reach(
  sizes: ReadonlyMap<GroupId, number | null>,
  base: number,
  known: boolean,
  who: string,
  when: string,
): string {
  const asked = groupOrder.filter(
    (group) => group !== 'enrolled' && group !== 'unenrolled' && (known || group !== 'visited_step'),
  );
  const parts = asked.flatMap((group) => {
    const size = sizes.get(group) ?? null;
    if (size === null) return [];
    return [
      size === 0 ? `none ${groupDeeds[group]}` : `${count(size)} (${percent(size, base)}) ${deeds[group]}`,
    ];
  });
  const learners = known ? counted(base, 'enrolled learner') : `${counted(base, 'learner')} ${who}`;
  if (base === 1)
    return ofOne(
      learners,
      asked.filter((group) => sizes.get(group) === 1),
      when,
    );
  if (parts.length === 0) return `${learners}.`;
  return `Of the ${learners}, ${inWords(parts)}${when}.`;
}

/** What the only learner did. */
function ofOne(learner: string, did: readonly GroupId[], when: string): string {
  if (did.length === 0) return `${learner}.`;
  return `The only ${learner.replace(/^1 /, '')} ${inWords(did.map((group) => deeds[group]))}${when}.`;
}

function leavers(sizes: ReadonlyMap<GroupId, number | null>, base: number, when: string): string {
  const unenrolled = sizes.get('unenrolled') ?? null;
  if (unenrolled === null) return '';
  if (unenrolled === 0) return `Nobody unenrolled${when}.`;
  if (base === 1) return `This learner unenrolled${when}.`;
  return `${count(unenrolled)} (${percent(unenrolled, base)}) unenrolled${when}.`;
}

function outline({ course }: GroupsResult, view: CardView): Finding[] {
  const [row] = course;
  if (!row || row.steps === 0) return [];
  const start = view.course.startDate;
  const length = `${counted(row.steps, 'step')} in ${counted(row.weeks, 'week')}`;
  const end = isUnderWay(view)
    ? ` It is still under way: the data end on ${longDate(view.dataEnd ?? '')}.`
    : '';
  const begun = start ? `The run started on ${longDate(start)}` : 'When the run started is not known';
  const values = { start_date: start, steps: row.steps, weeks: row.weeks };
  // What some learners, or all at some times, have done need not be all that the run has.
  const chosen = view.filter.group.length > 0;
  if (chosen || isPartial(view)) {
    const part = `${counted(row.steps, 'step')} of ${counted(row.weeks, 'week')} ${row.steps === 1 ? 'was' : 'were'} visited or completed${chosen ? ' by these learners' : ''}${inTheseDays(view)}`;
    return [{ key: 'outline', text: `${begun}; ${part}.${isPartial(view) ? '' : end}`, values }];
  }
  const text = start
    ? `The run started on ${longDate(start)} and has ${length}.${end}`
    : `The run has ${length}; when it started is not known.${end}`;
  return [{ key: 'outline', text, values }];
}
