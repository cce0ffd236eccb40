import type { CardView, Finding } from '@/analyses/definition';
import { largest } from '@/stats/extent';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { count, counted, percent } from '@/words/numbers';
import { inTheseDays, isPartial } from '../in-these-days';
import { finding, isUnderWay, THIN, whileUnderWay } from '../sentence';
import { label } from './findings';
import type { StepActivityResult, StepCompletionRow } from './tables';

type Completions = Pick<StepActivityResult, 'step_completion'>;

const sum = (
  rows: readonly StepCompletionRow[],
  column: 'visited' | 'visited_completed' | 'completed_only',
) => rows.reduce((all, row) => all + row[column], 0);

/** The share of visited steps that are completed, the completions without a visit, and the step where it is clearly lowest. */
export function completionFindings(
  { step_completion: rows }: Completions,
  view: CardView,
): readonly Finding[] {
  const visits = sum(rows, 'visited');
  const without = sum(rows, 'completed_only');
  if (visits + without === 0) return [];
  const found = [
    ...(visits > 0 ? [overall(rows, visits, view)] : []),
    ...unvisited(without, visits),
    ...(visits > 0 ? lowest(rows, sum(rows, 'visited_completed') / visits) : []),
  ];
  return whileUnderWay(found, view);
}

function overall(rows: readonly StepCompletionRow[], visits: number, view: CardView): Finding {
  const completions = sum(rows, 'visited_completed');
  const soFar = !isPartial(view) && isUnderWay(view);
  const [verb, when] = soFar ? ['have completed', ' so far'] : ['complete', inTheseDays(view)];
  const text = `Learners ${verb} ${percent(completions, visits)} of the steps they visit${when} (${count(completions)} of ${counted(visits, 'visit')}).`;
  const learners = largest(rows.map(({ visited }) => visited));
  return finding('completion', text, { completions, visits }, learners);
}

function unvisited(without: number, visits: number): Finding[] {
  if (without === 0) return [];
  const more = visits > 0 ? ' more' : '';
  const text = `${sentenceCount(without, more)} no recorded visit to the step and ${without === 1 ? 'is' : 'are'} not in the share.`;
  return [{ key: 'without-visit', text, values: { completions: without } }];
}

const sentenceCount = (without: number, more: string) =>
  `${count(without)}${more} ${without === 1 ? 'completion has' : 'completions have'}`;

/** The step that the smallest share of its visitors complete, where that is clear among so many steps. */
function lowest(rows: readonly StepCompletionRow[], all: number): Finding[] {
  const rate = ({ visited, visited_completed }: StepCompletionRow) => visited_completed / visited;
  const enough = rows.filter(({ visited }) => visited >= THIN);
  const [least, next] = enough.toSorted((a, b) => rate(a) - rate(b));
  if (!least || (next && rate(next) === rate(least))) return [];
  const { visited, visited_completed: completed } = least;
  if (wilsonInterval(completed, visited, jointConfidence(0.95, enough.length)).high >= all) return [];
  const step = label(least);
  const text = `Step ${step} has the lowest share: ${percent(completed, visited)} of its ${count(visited)} visitors complete it.`;
  return [finding('lowest-completion', text, { step, completed, visited }, visited)];
}
