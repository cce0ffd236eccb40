import type { CardView, Finding } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { finding, THIN } from '../sentence';
import type { StepTimingResult, StepTimingRow } from './tables';

/** First visits by their time, all together. */
export function weekTotals(rows: readonly StepTimingRow[]) {
  const sum = (column: 'before' | 'during' | 'after') =>
    rows.reduce((total, row) => total + (row[column] ?? 0), 0);
  const [before, during, after] = [sum('before'), sum('during'), sum('after')];
  return { before, during, after, visits: before + during + after };
}

/** How many first visits come in the step's own week, and in which week most come late. */
export function weekFindings({ step_timing: rows }: StepTimingResult, view: CardView): readonly Finding[] {
  if (view.course.startDate === null) return [];
  const { before, during, after, visits } = weekTotals(rows);
  if (visits === 0) return [];
  const learners = Math.max(...rows.map(({ visited }) => visited));
  const share = (part: number) => (part === 0 ? 'none' : percent(part, visits));
  const text = `${percent(during, visits)} of the ${counted(visits, 'first visit')} to steps come in the step’s own week, ${share(before)} before it and ${share(after)} after it.`;
  return [finding('own-week', text, { before, during, after, visits }, learners), ...latestWeek(rows)];
}

/** The week with the largest share of visits that come after it, where it is the only one. */
function latestWeek(rows: readonly StepTimingRow[]): Finding[] {
  const weeks = [...new Set(rows.map(({ week_number }) => week_number))]
    .map((week) => {
      const own = rows.filter(({ week_number }) => week_number === week);
      return { week, learners: Math.max(...own.map(({ visited }) => visited)), ...weekTotals(own) };
    })
    .filter(({ learners }) => learners >= THIN);
  if (weeks.length < 2) return [];
  const late = ({ after, visits }: (typeof weeks)[number]) => after / visits;
  const [first, next] = weeks.toSorted((a, b) => late(b) - late(a));
  if (first.after === 0 || late(first) === late(next)) return [];
  const { week, after, visits, learners } = first;
  const text = `Week ${week} has the largest share of visits that come after the week: ${percent(after, visits)} of ${count(visits)}.`;
  return [finding('latest-week', text, { week, after, visits }, learners)];
}
