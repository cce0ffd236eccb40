import type { StepSettings } from '@/course/settings';
import { rankSet, stepSets } from '@/course/step-sets';
import { stepRanks, stepsInUse } from '@/course/steps-in-use';
import { dayOf } from '@/stats/timestamp';
import type { AnalysisContext, Compute } from '../context';
import { type KindCompletionResult, type KindCompletionRow, type StepKind, stepKinds } from './tables';

/** A step is a discussion where its type says so, or where it is marked as social and neither a video nor a quiz. */
export function kindOf(step: StepSettings | undefined): StepKind {
  if (step?.type === 'video' || step?.type === 'quiz' || step?.type === 'discussion') return step.type;
  return step?.social ? 'discussion' : 'other';
}

/** The last course week that has begun by the end of the data; all have where the start is not known. */
function lastBegun({ run, settings }: AnalysisContext): number {
  if (settings.startDate === null || run.dataEnd === null) return Number.POSITIVE_INFINITY;
  return Math.floor((dayOf(run.dataEnd) - dayOf(settings.startDate)) / 7) + 1;
}

const rate = (part: number, whole: number) => (whole > 0 ? part / whole : null);

function kindRows(context: AnalysisContext): KindCompletionRow[] {
  const { run, rows, settings } = context;
  const activity = rows('step-activity');
  if (!activity) return [];
  const people = run.people.learners;
  const places = stepsInUse(run);
  const ranks = stepRanks(places, run.steps.labels.length);
  const all = [...places.keys()];
  const sets = (column: string) => stepSets(activity, column, ranks, run.people.ids.length, places.length);
  const [visits, completions] = [sets('first_visited_at'), sets('last_completed_at')];
  const any = rankSet(all, places.length);
  const learners = Int32Array.from({ length: people }, (_, person) => person).filter(
    (person) => visits.countOf(person, any) > 0,
  );
  if (learners.length === 0) return [];
  const begun = lastBegun(context);
  return stepKinds.flatMap((kind) => {
    const own = all.filter((rank) => kindOf(settings.steps[run.steps.labels[places[rank]]]) === kind);
    if (own.length === 0) return [];
    const open = own.filter((rank) => run.steps.weeks[places[rank]] <= begun);
    let [visited, visitedCompleted, begunCompleted] = [0, 0, 0];
    const [ofKind, ofOpen] = [rankSet(own, places.length), rankSet(open, places.length)];
    for (const person of learners) {
      visited += visits.countOf(person, ofKind);
      visitedCompleted += visits.countOf(person, ofKind, completions);
      begunCompleted += completions.countOf(person, ofOpen);
    }
    const offered = open.length * learners.length;
    return {
      kind,
      steps: own.length,
      learners: learners.length,
      visited,
      visited_completed: visitedCompleted,
      visited_rate: rate(visitedCompleted, visited),
      begun: offered,
      begun_completed: begunCompleted,
      begun_rate: rate(begunCompleted, offered),
    };
  });
}

/** How much of each kind of step selected learners complete; nothing where nobody visited a step. */
export const compute: Compute<KindCompletionResult> = (context) => ({ kind_completion: kindRows(context) });
