import type { ColumnTable } from 'arquero';
import { windowsBy } from '@/course/enrolment-windows';
import { integers, numbers } from '@/course/run';
import { rankSet, stepSets } from '@/course/step-sets';
import { stepRanks, stepsInUse } from '@/course/steps-in-use';
import { dayOf } from '@/stats/timestamp';
import { wilsonInterval } from '@/stats/wilson';
import type { AnalysisContext, Compute } from '../context';
import { selectedMembers } from '../members';
import { cohortDays } from './daily';
import { type Cohort, cohorts, type EnrolmentCohortsResult, type Fate, fates } from './tables';

/** Each person's earliest enrolment; infinite where there is none with a time. */
function firstEnrolments(enrolments: ColumnTable, people: number): Float64Array {
  const person = integers(enrolments, 'person');
  const enrolled = numbers(enrolments, 'enrolled_at');
  const first = new Float64Array(people).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < person.length; row++) {
    if (person[row] >= 0 && enrolled[row] < first[person[row]]) first[person[row]] = enrolled[row];
  }
  return first;
}

/** 1 for everyone who completed at least half of the course's steps, each step once. */
function halfOfSteps({ run, rows }: AnalysisContext): Uint8Array | null {
  const activity = rows('step-activity');
  if (!activity) return null;
  const people = run.people.ids.length;
  const places = stepsInUse(run);
  const ranks = stepRanks(places, run.steps.labels.length);
  const completions = stepSets(activity, 'last_completed_at', ranks, people, places.length);
  const all = rankSet([...places.keys()], places.length);
  const enough = Math.max(1, places.length / 2);
  return Uint8Array.from({ length: people }, (_, person) =>
    completions.countOf(person, all) >= enough ? 1 : 0,
  );
}

/** What became of those who enrolled early and late; nothing where the course's start is not known. */
export const compute: Compute<EnrolmentCohortsResult> = (context) => {
  const { run, settings, time } = context;
  const enrolments = context.enrolmentsAtAnyTime();
  if (!enrolments || settings.startDate === null) return { enrolment_cohorts: [], enrolment_cohort_days: [] };
  const start = dayOf(settings.startDate);
  const windowOf = windowsBy(settings);
  const members: Readonly<Record<Fate, Uint8Array | null>> = {
    visited: selectedMembers(context, 'visited_step'),
    completed: selectedMembers(context, 'completed_step'),
    half_of_steps: halfOfSteps(context),
    fully_participated: selectedMembers(context, 'fully_participating'),
    unenrolled: selectedMembers(context, 'unenrolled'),
  };
  const people = new Map<Cohort, number[]>(cohorts.map((cohort) => [cohort, []]));
  firstEnrolments(enrolments, run.people.ids.length).forEach((at, person) => {
    if (at < Number.POSITIVE_INFINITY) people.get(windowOf(time.day(at, person) - start))?.push(person);
  });
  return {
    enrolment_cohorts: [...people].flatMap(([cohort, own]) =>
      fates.flatMap((outcome) => {
        const is = members[outcome];
        if (!is || own.length === 0) return [];
        const reached = own.reduce((sum, person) => sum + is[person], 0);
        const { low, high } = wilsonInterval(reached, own.length);
        return [{ cohort, outcome, learners: own.length, reached, share: reached / own.length, low, high }];
      }),
    ),
    enrolment_cohort_days: cohortDays(context),
  };
};
