import { expect, it } from 'vitest';
import { learnersContext } from '@/testing/learners-context';
import { csvOf } from '@/testing/sources';
import { compute } from './compute';

const T = (day: number, time = '12:00:00') => `2021-01-${String(day).padStart(2, '0')} ${time} UTC`;

/** One event of every kind for `ann`, each on a day of its own, and as many of others. */
const planted = {
  'x-1_enrolments.csv': csvOf(
    'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,purchased_statement_at',
    [
      ['ann', T(1), T(28), 'learner', T(26), T(27)],
      ['ben', T(2), T(3), 'learner', T(4), T(5)],
      ['boss', T(1), '', 'organisation_admin', '', ''],
    ],
  ),
  'x-1_step-activity.csv': csvOf(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
    [
      ['ann', '1.10', 1, 10, T(4), T(5)],
      ['ben', '1.1', 1, 1, T(4), T(5)],
      ['boss', '1.1', 1, 1, T(4), T(5)],
    ],
  ),
  'x-1_question-response.csv': csvOf(
    'learner_id,quiz_question,question_type,week_number,step_number,question_number,response,submitted_at,correct',
    [
      ['ann', '1.3.2', 'MC', 1, 3, 2, '2', T(8), 'true'],
      ['ann', '1.3.2', 'MC', 1, 3, 2, '1', T(6), 'false'],
      ['ann', '1.3.2', 'MC', 1, 3, 2, '1', T(7), ''],
      ['ann', '1.3.1', 'MC', 1, 3, 1, '1', T(9), 'TRUE'],
      ['ann', '1.3.1', 'MC', 1, 3, 1, '1', '', 'true'],
      ['ben', '1.3.2', 'MC', 1, 3, 2, '1', T(5), 'false'],
    ],
  ),
  'x-1_comments.csv': csvOf(
    'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes,moderated',
    [
      [1, 'ann', '', '1.1', 1, 1, '<b>secret</b>', T(11), 0, ''],
      [2, 'ann', 3, '1.2', 1, 2, 'secret', T(10), 0, ''],
      [3, 'ben', '', '1.2', 1, 2, 'secret', T(10), 0, ''],
    ],
  ),
  'x-1_archetype-survey-responses.csv': csvOf('id,learner_id,responded_at,archetype', [
    [1, 'ann', T(3), 'Fixers'],
  ]),
  'x-1_leaving-survey-responses.csv': csvOf(
    'id,learner_id,left_at,leaving_reason,last_completed_step_at,last_completed_step,last_completed_week_number,last_completed_step_number',
    [[1, 'ann', T(29), 'No time', T(5), '1.10', 1, 10]],
  ),
  'x-1_peer-review-assignments.csv': csvOf(
    'id,step,week_number,step_number,author_id,text,first_viewed_at,submitted_at,moderated,review_count',
    [[1, '1.4', 1, 4, 'ann', 'secret', T(12), T(13), '', 1]],
  ),
  'x-1_peer-review-reviews.csv': csvOf(
    'id,step,week_number,step_number,reviewer_id,assignment_id,guideline_one_feedback,guideline_two_feedback,guideline_three_feedback,created_at',
    [[1, '1.4', 1, 4, 'ann', 9, 'secret', '', '', T(14)]],
  ),
};

const short = async (ids: readonly string[], asked: Parameters<typeof learnersContext>[2] = {}) =>
  compute(await learnersContext(planted, ids, asked)).learner_events.map(
    ({ at, kind, week_number, step_number, question, attempt, answer }) =>
      [
        Number(at.slice(8, 10)),
        kind,
        week_number === null ? '' : `${week_number}.${step_number}`,
        question ?? '',
        attempt ?? '',
        answer ?? '',
      ].join(' '),
  );

const whole = [
  '1 enrolled    ',
  '3 archetype_survey    Fixers',
  '4 visited 1.10   ',
  '5 completed 1.10   ',
  '6 answered_wrong 1.3 1.3.2 1 ',
  '7 answered 1.3 1.3.2 2 ',
  '8 answered_right 1.3 1.3.2 3 ',
  '9 answered_right 1.3 1.3.1 1 ',
  '10 replied 1.2   ',
  '11 commented 1.1   ',
  '12 assignment_viewed 1.4   ',
  '13 assignment_submitted 1.4   ',
  '14 reviewed 1.4   ',
  '26 fully_participated    ',
  '27 statement    ',
  '28 unenrolled    ',
  '29 leaving_survey    No time',
];

it('has every event of every kind in order of time, and nobody else’s', async () => {
  expect(await short(['ann'])).toEqual(whole);
  const { learner_events } = compute(await learnersContext(planted, ['ben', 'ann']));
  expect(learner_events.filter(({ learner }) => learner === 'ben')).toHaveLength(8);
  expect(learner_events.filter(({ learner }) => learner === 'ann')).toHaveLength(whole.length);
  expect(learner_events[7]).toMatchObject({ learner: 'ben', minutes: 8 * 1440 });
  expect(JSON.stringify(learner_events)).not.toContain('secret');
});

it('leaves other times out, of every kind, and keeps the number of the attempt', async () => {
  const first = Date.UTC(2021, 0, 1) / 86_400_000;
  for (let day = 1; day <= 29; day++) {
    const filter = { days: { from: first + day - 1, to: first + day - 1 }, hours: null };
    expect(await short(['ann'], { filter })).toEqual(whole.filter((event) => event.startsWith(`${day} `)));
  }
});

it('shows neither staff nor learners who are not selected', async () => {
  expect(await short(['boss'])).toEqual([]);
  expect(await short(['ann'], { selected: ['ben'] })).toEqual([]);
  expect(await short([])).toEqual([]);
});

it('puts what came at the same second in order of step, then of kind', async () => {
  const files = {
    'x-1_step-activity.csv': csvOf(
      'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
      [
        ['ann', '1.1', 1, 1, T(4), T(4)],
        ['ann', '1.2', 1, 2, T(4), T(4)],
      ],
    ),
    'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
      ['ann', T(4), T(4), 'learner', ''],
    ]),
  };
  const { learner_events } = compute(await learnersContext(files, ['ann']));
  expect(learner_events.map(({ kind, step_number }) => [kind, step_number])).toEqual([
    ['enrolled', null],
    ['unenrolled', null],
    ['visited', 1],
    ['completed', 1],
    ['visited', 2],
    ['completed', 2],
  ]);
});
