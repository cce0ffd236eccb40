import { groupIds, groupSources } from '@/course/group-sources';
import { groupMembersIn } from '@/course/groups';
import { integers } from '@/course/run';
import type { AnalysisContext, Compute } from '../context';
import type { CourseRow, GroupsResult } from './tables';

function course({ run, settings, rows }: AnalysisContext): CourseRow {
  const activity = rows('step-activity');
  const used = new Uint8Array(run.steps.labels.length);
  for (const place of activity ? integers(activity, 'step') : []) used[place] = 1;
  const weeks = new Set(run.steps.weeks.filter((_, place) => used[place] === 1));
  return {
    start_date: settings.startDate,
    steps: used.reduce((sum, is) => sum + is, 0),
    weeks: weeks.size,
  };
}

/** How many of the population are in each group; null for a group that only the missing enrolments define. */
export const compute: Compute<GroupsResult> = (context) => {
  const { run } = context;
  const groups = groupIds.map((group) => {
    if (groupSources[group].dataset === 'enrolments' && run.withoutEnrolments)
      return { group, learners: null };
    const members = groupMembersIn(context.rows, run.people.ids.length, group);
    return { group, learners: members.reduce((sum, is) => sum + is, 0) };
  });
  return { course: [course(context)], groups };
};
