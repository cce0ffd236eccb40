import type { CardView, Finding } from '@/analyses/definition';
import { minutesWords, plainNumber } from '@/words/durations';
import { count, counted } from '@/words/numbers';
import { finding } from '../sentence';
import type { SessionGroup, SessionSummaryResult, SessionSummaryRow } from './tables';

const who: Readonly<Record<SessionGroup, string>> = {
  visited_step: 'visited a step',
  fully_participating: 'fully participated',
  unenrolled: 'unenrolled',
};

/** The typical learner's sessions and study time: of all who visited a step, then of each group. */
export function sessionFindings(result: SessionSummaryResult, view: CardView): readonly Finding[] {
  return result.session_summary.flatMap((row) => typical(row, view.course.sessionGapMinutes));
}

function typical(row: SessionSummaryRow, gap: number): Finding[] {
  const { group, learners, median_sessions, median_study_minutes } = row;
  if (median_sessions === null || median_study_minutes === null) return [];
  const sessions = `${plainNumber(median_sessions)} study ${median_sessions === 1 ? 'session' : 'sessions'}`;
  const study = `${minutesWords(median_study_minutes)} of study`;
  const all = group === 'visited_step';
  const people = all ? `the ${counted(learners, 'learner')}` : `the ${count(learners)}`;
  const rule = all
    ? ` A session ends where the next visit comes ${counted(gap, 'minute')} or more later.`
    : '';
  const text =
    learners === 1
      ? `The 1 learner who ${who[group]} had ${sessions} and ${study}.${rule}`
      : `The median of ${people} who ${who[group]} is ${sessions} and ${study}.${rule}`;
  const values = { group, learners, median_sessions, median_study_minutes, gap_minutes: gap };
  return [finding(`typical-${group}`, text, values, learners)];
}
