import type { CardView, Finding } from '@/analyses/definition';
import { minutesWords } from '@/words/durations';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { finding, THIN, whileUnderWay } from '../sentence';
import type { SessionWeekRow, SessionWeeksResult } from './tables';

/** The week with most learners, the last of the course beside the first, and the study time in both. */
export function weekFindings(
  { session_weeks: rows }: SessionWeeksResult,
  view: CardView,
): readonly Finding[] {
  const all = rows.reduce((sum, row) => sum + row.new_learners, 0);
  const first = rows.find(({ week }) => week === 1);
  const last = rows.find(({ week }) => week === view.course.weeks);
  const found = [
    ...busiest(rows, all),
    ...(first && last && view.course.weeks > 1 ? lastWeek(first, last) : []),
    ...(first && last ? studyTime(first, last) : []),
  ];
  return whileUnderWay(found, view);
}

function weekName(week: number): string {
  if (week >= 1) return `course week ${week}`;
  return week === 0 ? 'the week before the start' : `the week ${1 - week} weeks before the start`;
}

function busiest(rows: readonly SessionWeekRow[], all: number): Finding[] {
  const most = Math.max(...rows.map(({ active }) => active));
  const weeks = rows.filter(({ active }) => active === most);
  if (all < 2 || rows.length < 2 || weeks.length > 2) return [];
  const names = inWords(weeks.map(({ week }) => weekName(week)));
  const each = weeks.length > 1 ? ' each' : '';
  const text = `More learners begin a study session in ${names} than in any other week: ${count(most)}${each} of the ${count(all)} who visited a step (${percent(most, all)}).`;
  return [finding('busiest-week', text, { week: weeks[0].week, active: most, learners: all }, all)];
}

function lastWeek(first: SessionWeekRow, last: SessionWeekRow): Finding[] {
  const { active, returning, week } = last;
  if (active === 0) return [];
  const begin = active === 1 ? 'begins' : 'begin';
  const before = returning === 0 ? 'none' : `${count(returning)} (${percent(returning, active)})`;
  const text = `In week ${week}, the course’s last, ${counted(active, 'learner')} ${begin} a study session, against ${count(first.active)} in week 1; ${before} had studied in an earlier week.`;
  return [finding('last-week', text, { week, active, returning, first_active: first.active }, active)];
}

function studyTime(first: SessionWeekRow, last: SessionWeekRow): Finding[] {
  const weeks = first.week === last.week ? [first] : [first, last];
  const told = weeks.flatMap(({ active, week, median_study_minutes }) =>
    median_study_minutes === null || active < THIN
      ? []
      : [`${minutesWords(median_study_minutes)} in week ${week} (${counted(active, 'learner')})`],
  );
  if (told.length === 0) return [];
  const values = Object.fromEntries(weeks.map((row) => [`week_${row.week}`, row.median_study_minutes]));
  const text = `The study time of a learner with a session is, at the median, ${inWords(told)}.`;
  return [finding('study-time', text, values, Math.min(...weeks.map(({ active }) => active)))];
}
