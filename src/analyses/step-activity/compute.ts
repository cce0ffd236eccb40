import type { ColumnTable } from 'arquero';
import { groupMembers } from '@/course/groups';
import { furthestSteps, lastSteps } from '@/course/last-step';
import { integers } from '@/course/run';
import { stepsInUse } from '@/course/steps-in-use';
import type { AnalysisContext, Compute } from '../context';
import { countCompletions, type StepCompletions } from './completions';
import type { StepActivityResult, StepActivityRow, StepCompletionRow } from './tables';

/** How often each place occurs; places of −1 are passed over. */
function tally(places: ArrayLike<number>, steps: number, counts?: (index: number) => boolean): Int32Array {
  const counted = new Int32Array(steps);
  for (let i = 0; i < places.length; i++) {
    if (places[i] >= 0 && (!counts || counts(i))) counted[places[i]]++;
  }
  return counted;
}

function stepRows(
  context: AnalysisContext,
  activity: ColumnTable,
  { visited, completed }: StepCompletions,
): StepActivityRow[] {
  const { run, rows } = context;
  const steps = run.steps.labels.length;
  const people = run.people.ids.length;
  const rowsAt = (table: ColumnTable | null) => tally(table ? integers(table, 'step') : [], steps);
  const comments = rowsAt(rows('comments'));
  const responses = rowsAt(rows('question-response'));
  const lastVisited = tally(lastSteps(activity, 'first_visited_at', people), steps);
  const lastCompleted = tally(lastSteps(activity, 'last_completed_at', people), steps);
  const unenrolled = groupMembers(run, 'unenrolled');
  const furthest = furthestSteps(activity, 'first_visited_at', people);
  const unenrolledFurthest = tally(furthest, steps, (person) => unenrolled[person] === 1);
  const all = lastVisited.reduce((sum, count) => sum + count, 0);
  let lost = 0;
  return Array.from(stepsInUse(run), (place) => {
    lost += lastVisited[place];
    return {
      week_number: run.steps.weeks[place],
      step_number: run.steps.numbers[place],
      visited: visited[place],
      completed: completed[place],
      comments: comments[place],
      responses: responses[place],
      last_visited: lastVisited[place],
      last_completed: lastCompleted[place],
      unenrolled_furthest: unenrolledFurthest[place],
      lost,
      remaining: all - lost,
    };
  });
}

function completionRows({ run }: AnalysisContext, counts: StepCompletions): StepCompletionRow[] {
  return Array.from(stepsInUse(run), (place) => ({
    week_number: run.steps.weeks[place],
    step_number: run.steps.numbers[place],
    visited: counts.visited[place],
    visited_completed: counts.both[place],
    completed_only: counts.completed[place] - counts.both[place],
  }));
}

/** What the population did at each step. The steps are those of all learners, so every selection shows the same ones. */
export const compute: Compute<StepActivityResult> = (context) => {
  const activity = context.rows('step-activity');
  if (!activity) return { step_activity: [], step_completion: [] };
  const { steps, people } = context.run;
  const completions = countCompletions(activity, steps.labels.length, people.ids.length);
  return {
    step_activity: stepRows(context, activity, completions),
    step_completion: completionRows(context, completions),
  };
};
