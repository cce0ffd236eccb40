import { csvOf } from '../sources';

export type Cells = readonly (string | number)[];

/** The rows of a run's exports by dataset, as cells. */
export interface TinyRun {
  readonly enrolments: readonly Cells[];
  readonly 'step-activity': readonly Cells[];
  readonly comments: readonly Cells[];
  readonly 'question-response': readonly Cells[];
}

export type TinyDataset = keyof TinyRun;

/** The header of each export. */
export const headers: Readonly<Record<TinyDataset, string>> = {
  enrolments: 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,gender,country',
  'step-activity': 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
  comments: 'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes',
  'question-response':
    'learner_id,quiz_question,week_number,step_number,question_number,response,submitted_at,correct',
};

const LEARNERS = 14;
const steps = ['1.1', '1.2', '1.10', '2.1', '2.2'] as const;
const learners = Array.from({ length: LEARNERS }, (_, i) => i);

/** A time in September 2018, so many minutes after a learner's own beginning. */
function moment(learner: number, minutes: number): string {
  const at = Date.UTC(2018, 8, 10 + (learner % 3), 8 + learner, 0, 0) + minutes * 60_000;
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

const idOf = (learner: number) => `learner-${learner}`;

/** Fourteen learners, the first of whom go furthest. Nothing in it is unusual. */
export const tinyRun: TinyRun = {
  enrolments: learners.map((learner) => [
    idOf(learner),
    moment(learner, -3000),
    learner % 5 === 4 ? moment(learner, 9000) : '',
    'learner',
    learner % 7 === 0 ? moment(learner, 8000) : '',
    learner % 2 === 0 ? 'female' : 'male',
    'GB',
  ]),
  'step-activity': learners.flatMap((learner) =>
    steps.slice(0, Math.max(1, steps.length - Math.floor(learner / 3))).map((step, place) => {
      const done = (learner + place) % 4 > 0 ? moment(learner, place * 30 + 12) : '';
      return [idOf(learner), step, ...step.split('.'), moment(learner, place * 30), done];
    }),
  ),
  comments: learners
    .slice(0, 6)
    .map((learner) => [learner, idOf(learner), '', '1.2', 1, 2, 'hello', moment(learner, 35), 0]),
  'question-response': learners.slice(0, 10).flatMap((learner) => [
    [idOf(learner), '1.10.1', 1, 10, 1, 1 + (learner % 3), moment(learner, 61), String(learner % 3 === 0)],
    [idOf(learner), '1.10.2', 1, 10, 2, 1 + (learner % 2), moment(learner, 62), String(learner % 2 === 0)],
  ]),
};

/** The name of the export of a dataset. */
export const nameOf = (dataset: TinyDataset): string => `tiny-1_${dataset}.csv`;

/** The texts of a run's exports by dataset. */
export function textsOf(run: TinyRun): Readonly<Record<TinyDataset, string>> {
  const text = (dataset: TinyDataset) => csvOf(headers[dataset], run[dataset]);
  return {
    enrolments: text('enrolments'),
    'step-activity': text('step-activity'),
    comments: text('comments'),
    'question-response': text('question-response'),
  };
}
