import type { ColumnTable } from 'arquero';
import { groupMembers } from '@/course/groups';
import { furthestSteps, lastSteps } from '@/course/last-step';
import { integers } from '@/course/run';
import { rowsByPerson } from '@/course/sessions';
import type { AnalysisContext, Compute } from '../context';
import type { StepActivityResult, StepActivityRow } from './tables';

/**
 * For each step, how many different people have a row with a time in this column. Rows are gone through person by
 * person, so that one mark for each step tells whether the person was counted there already.
 */
function peopleByStep(table: ColumnTable, timeColumn: string, steps: number, people: number): Int32Array {
  const step = integers(table, 'step');
  const { rows, starts } = rowsByPerson(table, timeColumn, people);
  const counts = new Int32Array(steps);
  const countedFor = new Int32Array(steps).fill(-1);
  for (let person = 0; person < people; person++) {
    for (let i = starts[person]; i < starts[person + 1]; i++) {
      const place = step[rows[i]];
      if (countedFor[place] === person) continue;
      countedFor[place] = person;
      counts[place]++;
    }
  }
  return counts;
}

/** How often each place occurs; places of −1 are passed over. */
function tally(places: ArrayLike<number>, steps: number, counts?: (index: number) => boolean): Int32Array {
  const counted = new Int32Array(steps);
  for (let i = 0; i < places.length; i++) {
    if (places[i] >= 0 && (!counts || counts(i))) counted[places[i]]++;
  }
  return counted;
}

/** The places of steps that learners, whoever is selected, have rows for. */
function stepsInUse({ run }: AnalysisContext): number[] {
  const activity = run.tables.get('step-activity');
  if (!activity) return [];
  const person = integers(activity, 'person');
  const isLearner = (row: number) => person[row] < run.people.learners;
  const used = tally(integers(activity, 'step'), run.steps.labels.length, isLearner);
  return [...used.keys()].filter((place) => used[place] > 0);
}

function stepRows(context: AnalysisContext, activity: ColumnTable): StepActivityRow[] {
  const { run, rows } = context;
  const steps = run.steps.labels.length;
  const people = run.people.ids.length;
  const rowsAt = (table: ColumnTable | null) => tally(table ? integers(table, 'step') : [], steps);
  const comments = rowsAt(rows('comments'));
  const responses = rowsAt(rows('question-response'));
  const visited = peopleByStep(activity, 'first_visited_at', steps, people);
  const completed = peopleByStep(activity, 'last_completed_at', steps, people);
  const lastVisited = tally(lastSteps(activity, 'first_visited_at', people), steps);
  const lastCompleted = tally(lastSteps(activity, 'last_completed_at', people), steps);
  const unenrolled = groupMembers(run, 'unenrolled');
  const furthest = furthestSteps(activity, 'first_visited_at', people);
  const unenrolledFurthest = tally(furthest, steps, (person) => unenrolled[person] === 1);
  const all = lastVisited.reduce((sum, count) => sum + count, 0);
  let lost = 0;
  return stepsInUse(context).map((place) => {
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

/** What the population did at each step. The steps are those of all learners, so every selection shows the same ones. */
export const compute: Compute<StepActivityResult> = (context) => {
  const activity = context.rows('step-activity');
  return { step_activity: activity ? stepRows(context, activity) : [] };
};
