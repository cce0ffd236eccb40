import type { Finding } from '@/analyses/definition';
import { wilsonInterval } from '@/stats/wilson';
import { inWordsUpTo } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { finding, THIN } from '../sentence';
import type { StepActivityResult, StepActivityRow } from './tables';

const label = ({ week_number, step_number }: StepActivityRow) => stepLabel(week_number, step_number);

/** The sum of a column over all steps. */
export function total(
  rows: readonly StepActivityRow[],
  column: 'visited' | 'completed' | 'comments' | 'responses' | 'last_visited' | 'unenrolled_furthest',
): number {
  return rows.reduce((sum, row) => sum + row[column], 0);
}

/** The step by which half have stopped, the step where most stop, and how many stop only at the last. */
export function stopFindings({ step_activity: rows }: StepActivityResult): readonly Finding[] {
  const start = total(rows, 'last_visited');
  const end = rows.at(-1);
  if (start === 0 || !end || rows.length < 2) return [];
  return [...half(rows, start), ...mostStops(rows.slice(0, -1), start), reachedEnd(end, start)];
}

function half(rows: readonly StepActivityRow[], start: number): Finding[] {
  const at = rows.findIndex(({ lost }) => 2 * lost >= start);
  const values = { step: label(rows[at]), learners: start, stopped: rows[at].lost };
  const who = counted(start, 'learner');
  const text =
    at === rows.length - 1
      ? `More than half of the ${who} who visit a step stop only at the last one, ${label(rows[at])}.`
      : `Half of the ${who} who visit a step have stopped by step ${label(rows[at])}.`;
  return start === 1 ? [] : [finding('half-stopped', text, values, start)];
}

function mostStops(rows: readonly StepActivityRow[], start: number): Finding[] {
  const most = Math.max(...rows.map(({ last_visited }) => last_visited));
  const steps = rows.filter(({ last_visited }) => last_visited === most).map(label);
  if (most === 0 || steps.length > 1) return [];
  const text = `Before the last step, most stop at step ${steps[0]}: ${counted(most, 'learner')} (${percent(most, start)}).`;
  return [finding('most-stops', text, { step: steps[0], learners: most, start }, start)];
}

function reachedEnd(end: StepActivityRow, start: number): Finding {
  const text = `${counted(end.last_visited, 'learner')} (${percent(end.last_visited, start)}) ${end.last_visited === 1 ? 'stops' : 'stop'} only at the last step, ${label(end)}.`;
  return finding('last-step', text, { step: label(end), learners: end.last_visited, start }, start);
}

/** The share of visited steps that are completed, and the step where it is clearly lowest. */
export function completionFindings({ step_activity: rows }: StepActivityResult): readonly Finding[] {
  const visits = total(rows, 'visited');
  if (visits === 0) return [];
  const completions = total(rows, 'completed');
  const most = Math.max(...rows.map(({ visited }) => visited));
  const text = `Learners complete ${percent(completions, visits)} of the steps they visit (${count(completions)} completions, ${counted(visits, 'visit')}).`;
  const overall = finding('completion', text, { completions, visits }, most);
  return [overall, ...lowestCompletion(rows, completions / visits)];
}

function lowestCompletion(rows: readonly StepActivityRow[], overall: number): Finding[] {
  const rate = ({ completed, visited }: StepActivityRow) => completed / visited;
  const [lowest, next] = rows.filter(({ visited }) => visited >= THIN).toSorted((a, b) => rate(a) - rate(b));
  if (!lowest || (next && rate(next) === rate(lowest))) return [];
  const { visited, completed } = lowest;
  if (wilsonInterval(completed, visited).high >= overall) return [];
  const text = `Step ${label(lowest)} has the lowest share: ${percent(completed, visited)} of its ${count(visited)} visitors complete it.`;
  return [finding('lowest-completion', text, { step: label(lowest), completed, visited }, visited)];
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
export function unenrolledFindings({ step_activity: rows }: StepActivityResult): readonly Finding[] {
  const left = total(rows, 'unenrolled_furthest');
  if (left === 0) return [];
  const step = label(rows[halfway(rows.map(({ unenrolled_furthest }) => unenrolled_furthest))]);
  const text =
    left === 1
      ? `The 1 learner who visited a step and unenrolled got as far as step ${step}.`
      : `Half of the ${count(left)} learners who visited a step and unenrolled got no further than step ${step}.`;
  return [finding('unenrolled-half', text, { step, learners: left }, left)];
}

/** Where most comments and quiz responses are. */
export function discussionFindings({ step_activity: rows }: StepActivityResult): readonly Finding[] {
  return (['comments', 'responses'] as const).flatMap((column) => {
    const all = total(rows, column);
    if (all === 0) return [];
    const most = Math.max(...rows.map((row) => row[column]));
    const steps = rows.filter((row) => row[column] === most).map(label);
    const places = rows.filter((row) => row[column] > 0).length;
    const [verb, noun] = column === 'comments' ? ['wrote', 'comment'] : ['gave', 'quiz response'];
    const where =
      steps.length > 1
        ? `steps ${inWordsUpTo(3, steps)} (${count(most)} each)`
        : `step ${steps[0]} (${count(most)}, ${percent(most, all)})`;
    const spread =
      places === 1 ? `, all at step ${steps[0]}` : ` at ${counted(places, 'step')}, most at ${where}`;
    const text = `Learners ${verb} ${counted(all, noun)}${spread}.`;
    return [finding(`most-${column}`, text, { total: all, most, steps: places, step: steps[0] }, all)];
  });
}
