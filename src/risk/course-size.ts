import type { Run } from '@/course/run';
import type { CourseSettings } from '@/course/settings';
import { stepsInUse } from '@/course/steps-in-use';

/** How long a run's course is. */
export interface CourseSize {
  readonly weeks: number;
  /** Steps that learners have visited; null while the run is under way, when more may come. */
  readonly steps: number | null;
}

/** A run's course by its settings and its data. */
export function courseSize(run: Run, { weeks, endDate }: CourseSettings): CourseSize {
  const ended = run.dataEnd !== null && endDate !== null && run.dataEnd >= endDate;
  return { weeks, steps: ended ? stepsInUse(run).length : null };
}

/** Beyond this ratio of weeks or steps one course says little about another. */
const LARGEST_RATIO = 1.25;

const apart = (a: number, b: number) => Math.max(a, b) > LARGEST_RATIO * Math.min(a, b);

/** Whether two courses differ so much in length that a model of one may not hold in the other. */
export function differInSize(a: CourseSize, b: CourseSize): boolean {
  return apart(a.weeks, b.weeks) || (a.steps !== null && b.steps !== null && apart(a.steps, b.steps));
}
