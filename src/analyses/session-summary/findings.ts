import type { CardView, Finding } from '@/analyses/definition';
import { groupSources } from '@/course/group-sources';
import { minutesWords, plainNumber } from '@/words/durations';
import { notLoaded } from '@/words/files';
import { count, counted } from '@/words/numbers';
import { finding, whileUnderWay } from '../sentence';
import { type KnownRow, knownRows } from './known';
import type { SessionGroup, SessionSummaryResult } from './tables';

const who: Readonly<Record<SessionGroup, string>> = {
  visited_step: 'visited a step',
  fully_participating: 'fully participated',
  unenrolled: 'unenrolled',
};

/** The typical learner's sessions and study time: of all who visited a step, then of each group of them. */
export function sessionFindings(result: SessionSummaryResult, view: CardView): readonly Finding[] {
  const rows = knownRows(result, view);
  const found = rows.flatMap((row) => typical(row, view.course.sessionGapMinutes));
  return [...whileUnderWay(found, view), ...unknown(rows)];
}

/** Says which file would tell of the groups that nobody can know. */
function unknown(rows: readonly KnownRow[]): Finding[] {
  const groups = rows.filter(({ learners }) => learners === null).map(({ group }) => group);
  if (groups.length === 0) return [];
  const { dataset } = groupSources[groups[0]];
  const names = `Those who ${groups.map((group) => who[group]).join(' or ')}`;
  return [{ key: 'unknown-groups', text: notLoaded(names, dataset), values: { dataset } }];
}

function typical(row: KnownRow, gap: number): Finding[] {
  const { group, learners, median_sessions, median_study_minutes } = row;
  if (learners === null || median_sessions === null || median_study_minutes === null) return [];
  const sessions = `${plainNumber(median_sessions)} study ${median_sessions === 1 ? 'session' : 'sessions'}`;
  const study = `${minutesWords(median_study_minutes)} of study`;
  const all = group === 'visited_step';
  const people = all ? `the ${counted(learners, 'learner')}` : `the ${count(learners)}`;
  const did = all ? who[group] : `${who.visited_step} and ${who[group]}`;
  const rule = all
    ? ` A session ends where the next first visit to a step comes ${counted(gap, 'minute')} or more later; the time on its last step is not known and not counted.`
    : '';
  const text =
    learners === 1
      ? `The 1 learner who ${did} had ${sessions} and ${study}.${rule}`
      : `At the median, ${people} who ${did} have ${sessions} and ${study}.${rule}`;
  const values = { group, learners, median_sessions, median_study_minutes, gap_minutes: gap };
  return [finding(`typical-${group}`, text, values, learners)];
}
