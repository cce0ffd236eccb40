import { integers, numbers, type Run } from '@/course/run';
import type { CourseSettings } from '@/course/settings';
import { emptyStepSets } from '@/course/step-sets';
import type { LocalTime } from '@/stats/local-time';
import { DAY } from '@/stats/timestamp';
import { eventsBetween, eventsOf } from '../events';
import type { FeatureTable } from '../features';
import { daysOfTimes, sessionsOf } from '../features/activity';
import { earliest } from '../features/people';
import type { KnownWeek } from './week-cuts';

/** One learner at the end of one week. */
export interface WeeklySnapshot {
  /** Number in the run's people. */
  readonly person: number;
  readonly week: number;
  /** Study sessions in the week. */
  readonly sessions: number;
  /** Steps whose last completion lies in the week. */
  readonly stepsCompleted: number;
  /** By the end of the week: the share of the steps of the weeks begun that the learner has visited. */
  readonly progress: number;
  /** By the end of the week: the share of the visited steps that are completed. */
  readonly completion: number;
  /** By the end of the week: the share of first answers that are right; null where there is none. */
  readonly score: number | null;
  /** Days of the week with an event. */
  readonly activeDays: number;
  readonly inactiveDays: number;
  /** The mean of progress, completion and score, without the score where it is not known. */
  readonly confidence: number;
}

interface StepCounts {
  /** Steps of the weeks begun that the learner had visited; by person. */
  readonly visited: Float64Array;
  /** Steps of the weeks begun that any learner then enrolled had visited. */
  readonly open: number;
  readonly completedInWeek: Float64Array;
}

function stepCounts(run: Run, { from, cut }: KnownWeek): StepCounts {
  const { tables, people, steps } = run;
  const visited = new Float64Array(people.learners);
  const completedInWeek = new Float64Array(people.learners);
  const open = new Set<number>();
  const table = tables.get('step-activity');
  if (!table) return { visited, open: 0, completedInWeek };
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const visit = numbers(table, 'first_visited_at');
  const completion = numbers(table, 'last_completed_at');
  const enrolled = earliest(run, 'enrolled_at');
  const met = emptyStepSets(people.learners, steps.labels.length);
  const done = emptyStepSets(people.learners, steps.labels.length);
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    if (who < 0 || who >= people.learners || step[row] < 0 || !(visit[row] < cut.at)) continue;
    if (enrolled[who] >= cut.at) continue;
    if (completion[row] >= from && completion[row] < cut.at && done.add(who, step[row])) {
      completedInWeek[who]++;
    }
    if (steps.weeks[step[row]] > cut.week || !met.add(who, step[row])) continue;
    visited[who]++;
    open.add(step[row]);
  }
  return { visited, open: open.size, completedInWeek };
}

/**
 * Each learner's week.
 * @param table The features at the week's cut.
 */
export function weeklySnapshots(
  run: Run,
  settings: CourseSettings,
  time: LocalTime,
  known: KnownWeek,
  { learners, columns }: FeatureTable,
): WeeklySnapshot[] {
  const events = eventsBetween(run, known.from, known.cut.at);
  const { visited, open, completedInWeek } = stepCounts(run, known);
  const days = Math.round((known.cut.at - known.from) / DAY);
  return Array.from(learners, (person, row) => {
    const own = eventsOf(events, person);
    const activeDays = daysOfTimes(own, time).length;
    const progress = open > 0 ? visited[person] / open : 0;
    const completion = columns.completion_rate[row];
    const score = columns.questions_attempted[row] > 0 ? columns.first_attempt_score[row] : null;
    const parts = score === null ? [progress, completion] : [progress, completion, score];
    return {
      person,
      week: known.week,
      sessions: sessionsOf(own, settings.sessionGapMinutes).sessions,
      stepsCompleted: completedInWeek[person],
      progress,
      completion,
      score,
      activeDays,
      inactiveDays: days - activeDays,
      confidence: parts.reduce((sum, part) => sum + part, 0) / parts.length,
    };
  });
}
