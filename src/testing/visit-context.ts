import type { AnalysisContext } from '@/analyses/context';
import type { CourseSettings } from '@/course/settings';
import { contextOf } from './contexts';
import { csvOf } from './sources';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const ENROLMENTS = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';

/** When the minutes of planted visits begin: Monday, 4 January 2021, midnight in UTC. */
const VISITS_FROM = Date.UTC(2021, 0, 4);

const stamp = (minute: number) =>
  `${new Date(VISITS_FROM + minute * 60_000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

export interface PlantedLearner {
  readonly id: string;
  /** Minutes at which the learner visits the steps 1.1, 1.2 and so on; null for a step without a visit. */
  readonly minutes: readonly (number | null)[];
  readonly role?: string;
  readonly unenrolled?: boolean;
  readonly participated?: boolean;
}

export interface PlantedCourse {
  readonly settings?: Partial<CourseSettings>;
  /** Leaves the list of enrolments out. */
  readonly withoutEnrolments?: boolean;
}

/** What a computation sees of a course in which these learners visit steps at these times. */
export async function visitContext(
  learners: readonly PlantedLearner[],
  { settings = {}, withoutEnrolments = false }: PlantedCourse = {},
): Promise<AnalysisContext> {
  const steps = learners.flatMap(({ id, minutes }) =>
    minutes.map((minute, step) => [id, '', 1, step + 1, minute === null ? '' : stamp(minute), '']),
  );
  const enrolments = learners.map(({ id, role = 'learner', unenrolled, participated }) => [
    id,
    stamp(0),
    unenrolled ? stamp(0) : '',
    role,
    participated ? stamp(0) : '',
  ]);
  const files = {
    'x-1_step-activity.csv': csvOf(STEPS, steps),
    ...(withoutEnrolments ? {} : { 'x-1_enrolments.csv': csvOf(ENROLMENTS, enrolments) }),
  };
  return contextOf(files, { startDate: '2021-01-04', ...settings });
}
