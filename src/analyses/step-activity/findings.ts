import type { CardView, Finding } from '@/analyses/definition';
import { largest } from '@/stats/extent';
import { longDate } from '@/words/dates';
import { count, counted, percent } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { inTheseDays, isPartial } from '../in-these-days';
import { cutShort, finding, whileUnderWay } from '../sentence';
import { wholeOf } from '../withholding/wholes';
import type { StepActivity, StepActivityRow } from './tables';

type StepNumbers = Pick<StepActivityRow, 'week_number' | 'step_number'>;

/** The step's label, such as `1.10`. */
export const label = ({ week_number, step_number }: StepNumbers) => stepLabel(week_number, step_number);

/** The sum of a column over all steps. */
export function total(
  rows: readonly StepActivityRow[],
  column: 'visited' | 'completed' | 'comments' | 'responses' | 'last_visited' | 'unenrolled_furthest',
): number {
  return rows.reduce((sum, row) => sum + row[column], 0);
}

/**
 * The step by which half have stopped, the step where most stop, and how many stop only at the last. While the run is under
 * way, or only some times are selected, nobody is known to have stopped, and it only says how far learners have got.
 */
export function stopFindings({ step_activity: rows }: StepActivity, view: CardView): readonly Finding[] {
  const start = total(rows, 'last_visited');
  const end = rows.at(-1);
  if (start === 0 || !end || rows.length < 2) return [];
  if (cutShort(view) !== null) return whileUnderWay(soFar(rows, start, view), view);
  return [...half(rows, start), ...mostStops(rows.slice(0, -1), start), reachedEnd(end, start)];
}

function soFar(rows: readonly StepActivityRow[], start: number, view: CardView): Finding[] {
  const { dataEnd } = view;
  const at = rows.findIndex(({ lost }) => 2 * lost >= start);
  const step = label(rows[at]);
  const who = start === 1 ? 'The 1 learner' : `Half of the ${counted(start, 'learner')}`;
  const text = isPartial(view)
    ? `${who} who visited a step${inTheseDays(view)} got no further than step ${step} in that time.`
    : `${who} who visited a step ${start === 1 ? 'has' : 'have'} got no further than step ${step} so far, by ${longDate(dataEnd ?? '')}.`;
  return [finding('half-so-far', text, { step, learners: start, data_end: dataEnd }, start)];
}

function half(rows: readonly StepActivityRow[], start: number): Finding[] {
  const at = rows.findIndex(({ lost }) => 2 * lost >= start);
  const values = { step: label(rows[at]), learners: start, stopped: rows[at].lost };
  const who = counted(start, 'learner');
  const text =
    at === rows.length - 1
      ? `More than half of the ${who} who visit a step stop only at the last one, ${label(rows[at])}.`
      : `Half of the ${who} who visit a step have stopped by step ${label(rows[at])}, counting the latest visit of each as the last.`;
  return start === 1 ? [] : [finding('half-stopped', text, values, start)];
}

function mostStops(rows: readonly StepActivityRow[], start: number): Finding[] {
  const most = largest(rows.map(({ last_visited }) => last_visited));
  const steps = rows.filter(({ last_visited }) => last_visited === most).map(label);
  if (most === 0 || steps.length > 1) return [];
  const text = `Before the last step, more learners stop at step ${steps[0]} than at any other: ${count(most)} (${percent(most, start)}).`;
  return [finding('most-stops', text, { step: steps[0], learners: most, start }, start)];
}

function reachedEnd(end: StepActivityRow, start: number): Finding {
  const { last_visited: learners } = end;
  const who = learners === 0 ? 'No learner' : `${counted(learners, 'learner')} (${percent(learners, start)})`;
  const text = `${who} ${learners < 2 ? 'stops' : 'stop'} only at the last step, ${label(end)}.`;
  return finding('last-step', text, { step: label(end), learners, start }, start);
}

/** The first place by which the counts add up to half of them all. */
function halfway(counts: readonly number[]): number {
  const all = counts.reduce((sum, each) => sum + each, 0);
  let seen = 0;
  return counts.findIndex((each) => {
    seen += each;
    return 2 * seen >= all;
  });
}

/** By which step half of the learners who unenrolled had got no further. */
export function unenrolledFindings(
  { step_activity: rows }: StepActivity,
  view: CardView,
): readonly Finding[] {
  const left = total(rows, 'unenrolled_furthest');
  if (left === 0) return [];
  const when = inTheseDays(view);
  const step = label(rows[halfway(rows.map(({ unenrolled_furthest }) => unenrolled_furthest))]);
  const text =
    left === 1
      ? `The 1 learner who visited a step${when} and unenrolled got as far as step ${step}.`
      : `Half of the ${count(left)} learners who visited a step${when} and unenrolled got no further than step ${step}.`;
  const half = finding('unenrolled-half', text, { step, learners: left }, left);
  if (!view.lacksCounts) return [half];
  // By which step half of them had left hangs on the steps of which the counts are withheld.
  const all = wholeOf(view, 'unenrolled', left);
  const many = `${counted(all, 'learner')} visited a step${when} and unenrolled.`;
  return [half, finding('unenrolled', many, { learners: all }, all)];
}
