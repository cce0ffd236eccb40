import type { AnalysisContext } from '@/analyses/context';
import type { CourseSettings } from '@/course/settings';
import type { SimulationOptions } from '@/simulate';
import { contextOf, simulatedFiles } from './contexts';
import { csvOf } from './sources';

/** A learner's row of step activity: who, `week.step`, and the times of visit and completion, blank for none. */
export type ActivityRow = readonly [learner: string, step: string, visited: string, completed?: string];

const HEADER = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';

const stamp = (time: string | undefined) =>
  time ? `${time.length > 10 ? time : `${time} 12:00:00`} UTC` : '';

/** What a computation sees of a run with these rows of step activity and nothing else; a date alone means its noon. */
export async function activityContext(
  rows: readonly ActivityRow[],
  settings: Partial<CourseSettings> = {},
): Promise<AnalysisContext> {
  const cells = rows.map(([learner, step, visited, completed]) => {
    const [week, number] = step.split('.');
    return [learner, step, week, number, stamp(visited), stamp(completed)];
  });
  return contextOf({ 'x-1_step-activity.csv': csvOf(HEADER, cells) }, settings);
}

/**
 * What a computation sees of a course of two weeks with so many visits in each of these hours (`2024-01-08 09`), each by a
 * learner of its own.
 */
export function visitsInHours(
  hours: Readonly<Record<string, number>>,
  startDate: string,
): Promise<AnalysisContext> {
  const rows = Object.entries(hours).flatMap(([hour, count]) =>
    Array.from({ length: count }, (_, who): ActivityRow => [`l${hour}${who}`, '1.1', `${hour}:00:00`]),
  );
  return activityContext(rows, { startDate, weeks: 2 });
}

/** What a computation sees of a simulated run's enrolments and step activity. */
export async function simulatedContext(
  options: Partial<SimulationOptions>,
  settings: Partial<CourseSettings> = {},
): Promise<AnalysisContext> {
  const others = ['question', 'comments', 'survey', 'team', 'video', 'campaigns', 'peer', 'links'];
  return contextOf(simulatedFiles(options, others), settings);
}

/** The learners' rows of step activity as plain objects, for a second computation in a test; NaN where there is no time. */
export function plainActivity({ rows, run }: AnalysisContext) {
  const activity = rows('step-activity');
  if (!activity) return [];
  return Array.from({ length: activity.numRows() }, (_, row) => {
    const place = Number(activity.get('step', row));
    return {
      learner: Number(activity.get('person', row)),
      place,
      label: run.steps.labels[place],
      week: run.steps.weeks[place],
      visited: Number(activity.get('first_visited_at', row)),
      completed: Number(activity.get('last_completed_at', row)),
    };
  });
}
