import type { AnalysisContext } from '@/analyses/context';
import { integers, numbers } from '@/course/run';
import { emptyStepSets } from '@/course/step-sets';
import type { DatasetId } from '@/formats';

/** What everyone did in the selected times, by number of the person. Null where the file is missing. */
export interface LearnerFigures {
  readonly visited: Int32Array | null;
  readonly completed: Int32Array | null;
  readonly comments: Int32Array | null;
  /** The latest visit, completion, answer or comment in milliseconds since 1970; NaN where there is none. */
  readonly latest: Float64Array;
}

const known = new WeakMap<AnalysisContext, LearnerFigures>();

/** Counts for each person how many of their rows, or of their steps, have a time, and keeps their latest such time. */
function counter({ run, rows }: AnalysisContext, latest: Float64Array) {
  return (dataset: DatasetId, column: string, eachStepOnce: boolean): Int32Array | null => {
    const table = rows(dataset);
    if (!table) return null;
    const counts = new Int32Array(run.people.ids.length);
    const person = integers(table, 'person');
    const time = numbers(table, column);
    const step = eachStepOnce ? integers(table, 'step') : null;
    const seen = emptyStepSets(step ? counts.length : 0, run.steps.labels.length);
    for (let row = 0; row < person.length; row++) {
      const who = person[row];
      if (who < 0 || Number.isNaN(time[row])) continue;
      if (!(time[row] <= latest[who])) latest[who] = time[row];
      if (!step || (step[row] >= 0 && seen.add(who, step[row]))) counts[who]++;
    }
    return counts;
  };
}

/** The figures of a context, counted once. */
export function learnerFigures(context: AnalysisContext): LearnerFigures {
  let figures = known.get(context);
  if (!figures) {
    const latest = new Float64Array(context.run.people.ids.length).fill(Number.NaN);
    const count = counter(context, latest);
    count('question-response', 'submitted_at', false);
    figures = {
      visited: count('step-activity', 'first_visited_at', true),
      completed: count('step-activity', 'last_completed_at', true),
      comments: count('comments', 'timestamp', false),
      latest,
    };
    known.set(context, figures);
  }
  return figures;
}
