import type { CardView, Finding } from '@/analyses/definition';
import { differenceInterval } from '@/stats/newcombe';
import { jointConfidence } from '@/stats/wilson';
import { inWordsUpTo } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { inTheseDays, isPartial } from '../in-these-days';
import { finding, isUnderWay, THIN, whileUnderWay } from '../sentence';
import type { WeekFinishResult, WeekFinishRow } from './tables';

const CONFIDENCE = 0.95;

/**
 * How many finish the first week, and the week that clearly fewer finish than all others; where only some times are
 * selected, no week is named, for each had other days.
 */
export function weekFinishFindings(
  { week_finish: rows }: WeekFinishResult,
  view: CardView,
): readonly Finding[] {
  const [first] = rows;
  if (!first || first.began === 0) return [];
  const last = rows.length > 1 ? rows[rows.length - 1] : null;
  const when = inTheseDays(view);
  const found = [
    ...(isPartial(view) ? [] : lowestWeek(rows)),
    firstWeek(first, when),
    ...(last && last.began > 0 ? [lastWeek(last, when, view)] : []),
  ];
  return [...whileUnderWay(found, view), ...(isPartial(view) ? [] : leftOut(rows))];
}

const all = (steps: number) => (steps === 1 ? 'its only step' : `all ${count(steps)} of its steps`);

/** How many of the learners: `12 (40.0 %)`, and `none` in place of no learner. */
const share = (part: number, all: number) => (part === 0 ? 'none' : `${count(part)} (${percent(part, all)})`);

function shares({ began, visited_all, completed_all, steps }: WeekFinishRow): string {
  const visit = visited_all === 1 ? 'visits' : 'visit';
  const complete = completed_all === 1 ? 'completes' : 'complete';
  return `${share(visited_all, began)} ${visit} ${all(steps)} and ${share(completed_all, began)} ${complete} ${steps === 1 ? 'it' : 'them all'}`;
}

const values = ({ week_number, began, visited_all, completed_all }: WeekFinishRow) => ({
  week: week_number,
  began,
  visited_all,
  completed_all,
});

function firstWeek(row: WeekFinishRow, when: string): Finding {
  const text = `Week ${row.week_number} is begun by ${counted(row.began, 'learner')}${when}: ${shares(row)}${when}.`;
  return finding('first-week', text, values(row), row.began);
}

function lastWeek(row: WeekFinishRow, when: string, view: CardView): Finding {
  const place = isUnderWay(view) ? 'the latest so far' : 'the last';
  const text = `Week ${row.week_number}, ${place}, is begun by ${counted(row.began, 'learner')}${when}: ${shares(row)}${when}.`;
  return finding('last-week', text, values(row), row.began);
}

/**
 * The week after the first (which newcomers only look into) whose share is below that of every other such week by more than
 * chance. The same learners are in several weeks, which makes the intervals for independent shares too wide rather than too narrow.
 */
function lowestWeek(rows: readonly WeekFinishRow[]): Finding[] {
  const rate = ({ visited_all, began }: WeekFinishRow) => visited_all / began;
  const [lowest, ...others] = rows
    .slice(1)
    .filter(({ began }) => began >= THIN)
    .toSorted((a, b) => rate(a) - rate(b));
  if (!lowest || others.length < 2) return [];
  const confidence = jointConfidence(CONFIDENCE, (others.length * (others.length + 1)) / 2);
  const side = (row: WeekFinishRow) => ({ share: rate(row), trials: row.began });
  if (!others.every((other) => differenceInterval(side(other), side(lowest), confidence).low > 0)) return [];
  const text = `After the first week, week ${lowest.week_number} is the one of which clearly fewest visit all steps: ${percent(lowest.visited_all, lowest.began)} of the ${count(lowest.began)} who begin it; the next lowest is week ${others[0].week_number} with ${percent(others[0].visited_all, others[0].began)}.`;
  return [finding('lowest-week', text, values(lowest), lowest.began)];
}

function leftOut(rows: readonly WeekFinishRow[]): Finding[] {
  const steps = rows.flatMap(({ left_out }) => left_out?.split(', ') ?? []);
  if (steps.length === 0) return [];
  const [subject, verb] = steps.length === 1 ? ['Step', 'is'] : ['Steps', 'are'];
  const text = `${subject} ${inWordsUpTo(5, steps)} ${verb} left out: fewer than half of the learners who went further visited ${steps.length === 1 ? 'it' : 'them'}.`;
  return [{ key: 'left-out', text, values: { steps: steps.length, step: steps[0] } }];
}
