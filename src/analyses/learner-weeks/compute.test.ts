import { describe, expect, it } from 'vitest';
import { learnersContext } from '@/testing/learners-context';
import { csvOf } from '@/testing/sources';
import { testView } from '../test-view';
import { weeksChart } from './charts';
import { compute } from './compute';
import { weeksFindings } from './findings';

/** Monday the 4th is the first of two weeks of two steps. */
const T = (day: number, time = '10:00') => `2021-01-${String(day).padStart(2, '0')} ${time}:00 UTC`;
const visit = (who: string, step: string, day: number, done: boolean) => [
  who,
  step,
  Number(step[0]),
  Number(step[2]),
  T(day),
  done ? T(day, '10:30') : '',
];
const answer = (who: string, day: number, correct: boolean) => [
  who,
  '1.2.1',
  'MultipleChoice',
  1,
  2,
  1,
  1,
  '',
  T(day, '10:20'),
  String(correct),
];
const files = {
  'x-1_enrolments.csv': csvOf(
    'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at',
    ['ann', 'ben', 'cat', 'dan'].map((who) => [who, T(1), '', 'learner', '']),
  ),
  'x-1_step-activity.csv': csvOf(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
    [
      visit('ann', '1.1', 11, false),
      visit('ben', '1.1', 4, true),
      visit('ben', '1.2', 5, true),
      visit('cat', '1.1', 4, true),
      visit('cat', '1.2', 6, true),
      visit('cat', '2.1', 12, true),
      visit('dan', '2.2', 12, false),
      visit('dan', '1.1', 4, false),
      visit('dan', '1.2', 17, false),
    ],
  ),
  'x-1_question-response.csv': csvOf(
    'learner_id,quiz_question,question_type,week_number,step_number,question_number,response,cloze_response,submitted_at,correct',
    [answer('ben', 5, true), answer('cat', 6, false), answer('ann', 13, true)],
  ),
};
const settings = { startDate: '2021-01-04', endDate: '2021-01-17', weeks: 2, timeZone: 'UTC' };
const rowsOf = async (id: string, selected?: readonly string[]) =>
  compute(await learnersContext(files, [id], { settings, ...(selected && { selected }) })).learner_weeks;

describe('one learner week by week', () => {
  it('stands beside the others who finished and were on the course, without the learner', async () => {
    const rows = await rowsOf('dan');
    // Ben completed two of the four steps, and Cat three: they finished.
    expect(rows.map(({ week, to, finishers }) => [week, to, finishers])).toEqual([
      [1, '2021-01-10', 2],
      [2, '2021-01-17', 2],
    ]);
    expect(rows[1]).toMatchObject({
      steps_completed: 0,
      finishers_steps_completed: 2.5,
      score: null,
      finishers_score: 0.5,
    });
    expect(rows[0].finishers_engagement).toBeGreaterThan(rows[0].engagement);
    expect(
      (await rowsOf('cat')).map(({ finishers, finishers_score }) => [finishers, finishers_score]),
    ).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('takes the score of those finishers alone who have answered', async () => {
    const { 'x-1_question-response.csv': all, ...others } = files;
    const unanswered = all
      .split('\n')
      .filter((line) => !line.startsWith('cat,'))
      .join('\n');
    const { learner_weeks } = compute(
      await learnersContext({ ...others, 'x-1_question-response.csv': unanswered }, ['dan'], { settings }),
    );
    expect(learner_weeks.map(({ finishers, finishers_score }) => [finishers, finishers_score])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  it('has no row of a week before the first visit, and nothing of who is not selected', async () => {
    const rows = await rowsOf('ann');
    expect(rows.map(({ week, score }) => [week, score])).toEqual([[2, 1]]);
    expect(await rowsOf('ann', ['ben'])).toEqual([]);
    expect(await rowsOf('nobody')).toEqual([]);
    const [, last] = await rowsOf('dan', ['dan', 'cat']);
    expect([last.finishers, last.finishers_steps_completed]).toEqual([1, 3]);
    expect((await rowsOf('dan', ['dan']))[1]).toMatchObject({ finishers: 0, finishers_engagement: null });
  });

  it('is said and drawn beside them', async () => {
    const view = testView({}, settings, [], '2021-01-20');
    const learner_weeks = await rowsOf('dan');
    const [engagement, steps] = weeksFindings({ learner_weeks }, view);
    expect(engagement.text).toMatch(
      /^At the end of week 2 this learner’s engagement is .*, where the median of the 2 others who finished is /,
    );
    expect(engagement.caution).toBe(true);
    expect(steps.text).toBe('No step is completed by then, against 2.5 in the median of those who finished.');
    expect(weeksChart({ learner_weeks })?.values).toHaveLength(4);
    expect(weeksChart({ learner_weeks: [] })).toBeNull();
    expect(weeksFindings({ learner_weeks: [] }, view)).toEqual([]);
    const alone = await rowsOf('dan', ['dan']);
    expect(weeksFindings({ learner_weeks: alone }, view)[0].text).toContain(
      'nobody else on the course then finished',
    );
  });
});
