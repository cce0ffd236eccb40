import type { AnswerCount } from '@/course/answers';
import {
  answerSource,
  type Clock,
  type Condition,
  type Filter,
  type LearnerGroup,
  noFilter,
  type Period,
} from '@/course/filter';
import { groupSources } from '@/course/group-sources';
import type { CourseSettings } from '@/course/settings';
import type { DatasetId } from '@/formats/format';

/** What is known of a run when something is chosen of it. */
export interface KnownRun {
  readonly datasets: readonly DatasetId[];
  readonly course: CourseSettings;
  /** Null while they are not known; then every answer may exist. */
  readonly answers: readonly AnswerCount[] | null;
  /** The learners whose own time zone can be estimated. */
  readonly located: number;
}

/** Why something cannot be chosen. */
export type Obstacle =
  | { readonly code: 'file'; readonly dataset: DatasetId }
  | { readonly code: 'start' | 'date' | 'week' | 'answer' | 'country' };

/** A part of the selection that the data cannot answer, and why. */
export type DroppedPart = { readonly obstacle: Obstacle } & (
  | { readonly condition: Condition }
  | { readonly period: Period }
  | { readonly clock: Clock }
);

function sourceOf(condition: Exclude<Condition, { kind: 'among' }>): DatasetId {
  if (condition.kind === 'did') return groupSources[condition.group].dataset;
  return condition.kind === 'answered' ? answerSource(condition.field) : 'enrolments';
}

/** Why nobody can know who meets a condition; null where it can be known. */
export function obstacleTo(condition: Condition, run: KnownRun): Obstacle | null {
  if (condition.kind === 'among') {
    return condition.group.map((each) => obstacleTo(each, run)).find((each) => each !== null) ?? null;
  }
  const { datasets, course, answers } = run;
  const dataset = sourceOf(condition);
  if (!datasets.includes(dataset)) return { code: 'file', dataset };
  if (condition.kind === 'enrolled_in' && course.startDate === null) return { code: 'start' };
  if (condition.kind !== 'answered' || !answers) return null;
  const given = answers.some(({ field, value }) => field === condition.field && value === condition.value);
  return given ? null : { code: 'answer' };
}

/** Why a period has no days in this run; null where it has. */
export function obstacleToPeriod(period: Period, { course }: KnownRun): Obstacle | null {
  switch (period.kind) {
    case 'dates':
      return null;
    case 'week':
      if (course.startDate === null) return { code: 'start' };
      return period.week > course.weeks ? { code: 'week' } : null;
    case 'around': {
      const { date } = period;
      const known =
        date === 'start'
          ? course.startDate
          : date === 'end'
            ? course.endDate
            : course.notableDates.some(({ id }) => id === date);
      return known ? null : { code: 'date' };
    }
  }
}

/** Why days and hours cannot be read from a clock in this run; null where they can. */
export function obstacleToClock(clock: Clock, { datasets, located }: KnownRun): Obstacle | null {
  if (clock !== 'learner') return null;
  if (!datasets.includes('enrolments')) return { code: 'file', dataset: 'enrolments' };
  return located > 0 ? null : { code: 'country' };
}

/** Whether any condition is about an answer that somebody may have given. */
export function asksAnswers(group: LearnerGroup): boolean {
  return group.some((each) => (each.kind === 'among' ? asksAnswers(each.group) : each.kind === 'answered'));
}

/** The parts of a filter that the run can answer, and those that were dropped; the very filter where all stay. */
export function validFilter(
  filter: Filter,
  run: KnownRun,
): { readonly filter: Filter; readonly dropped: readonly DroppedPart[] } {
  const dropped: DroppedPart[] = [];
  const group = filter.group.filter((condition) => {
    const obstacle = obstacleTo(condition, run);
    if (obstacle) dropped.push({ condition, obstacle });
    return !obstacle;
  });
  let { period } = filter;
  const obstacle = period && obstacleToPeriod(period, run);
  if (period && obstacle) {
    dropped.push({ period, obstacle });
    period = null;
  }
  let { clock } = filter;
  const obstacleToTime = obstacleToClock(clock, run);
  if (obstacleToTime) {
    dropped.push({ clock, obstacle: obstacleToTime });
    clock = noFilter.clock;
  }
  return { filter: dropped.length > 0 ? { ...filter, group, period, clock } : filter, dropped };
}
