import { courseWeeks } from '@/course/course-weeks';
import { studySessions } from '@/course/study-sessions';
import { visitsInOrder } from '@/course/visits';
import { quantile } from '@/stats/quantile';
import { mean } from '@/stats/summary';
import type { Compute } from '../context';
import { selectedMembers } from '../members';
import type { SessionGroup } from '../session-summary/tables';
import { learnerMeasures } from './learner-measures';
import { type MeasureText, measures } from './measures';
import type { SessionDistributionRow, SessionDistributionsResult, SessionQuartilesRow } from './tables';

const GROUPS: readonly SessionGroup[] = ['visited_step', 'fully_participating', 'unenrolled'];

/** The values of the group's members, in ascending order. */
function sortedValues(values: Float64Array, members: Uint8Array): Float64Array {
  return values.filter((value, person) => members[person] === 1 && !Number.isNaN(value)).sort();
}

function binRows(group: SessionGroup, { id, edges }: MeasureText, sorted: Float64Array) {
  const rows: SessionDistributionRow[] = [];
  let at = 0;
  for (const [index, bin_from] of edges.entries()) {
    const bin_to = edges[index + 1] ?? null;
    const first = at;
    while (at < sorted.length && (bin_to === null || sorted[at] < bin_to)) at++;
    const learners = at - first;
    rows.push({ group, measure: id, bin_from, bin_to, learners, share: learners / sorted.length });
  }
  return rows;
}

function quartilesRow(group: SessionGroup, { id }: MeasureText, sorted: Float64Array): SessionQuartilesRow {
  return {
    group,
    measure: id,
    learners: sorted.length,
    mean: mean(sorted),
    lower_quartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper_quartile: quantile(sorted, 0.75),
  };
}

/** How the measures of study are spread over the learners of each group; groups nobody is known to be in have no rows. */
export const compute: Compute<SessionDistributionsResult> = (context) => {
  const { run, rows, settings, time } = context;
  const activity = rows('step-activity');
  const session_distribution: SessionDistributionRow[] = [];
  const session_quartiles: SessionQuartilesRow[] = [];
  if (!activity) return { session_distribution, session_quartiles };
  const visits = visitsInOrder(activity, run.people.ids.length);
  const sessions = studySessions(visits, settings.sessionGapMinutes);
  const values = learnerMeasures(visits, sessions, courseWeeks(time, settings.startDate));
  for (const group of GROUPS) {
    const members = selectedMembers(context, group);
    if (!members) continue;
    for (const measure of measures) {
      const sorted = sortedValues(values[measure.id], members);
      if (sorted.length === 0) continue;
      session_distribution.push(...binRows(group, measure, sorted));
      session_quartiles.push(quartilesRow(group, measure, sorted));
    }
  }
  return { session_distribution, session_quartiles };
};
