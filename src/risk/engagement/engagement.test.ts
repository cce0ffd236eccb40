import { describe, expect, it } from 'vitest';
import { defaultWeights } from '@/course/engagement-weights';
import { localTime } from '@/stats/local-time';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { cutAt } from '../cut';
import type { FeatureTable } from '../features';
import { runAtCut } from '../run-at-cut';
import { tableOf } from '../testing/samples';
import { engagementOf } from './score';
import { weeksUntil } from './week-cuts';
import { weekFigures } from './week-figures';

const T = (day: number, time = '12:00') => `2024-05-${String(day).padStart(2, '0')} ${time}:00 UTC`;
const files = {
  'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
    ['ann', T(1), '', 'learner', ''],
    ['ben', T(1), T(14), 'learner', ''],
    ['late', T(25), '', 'learner', ''],
  ]),
  'x-1_step-activity.csv': csvOf(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
    [
      ['ann', '1.1', 1, 1, T(6), T(6, '12:10')],
      ['ann', '1.2', 1, 2, T(8), T(13, '00:00')],
      ['ann', '1.2', 1, 2, T(8), T(13, '00:00')],
      ['ann', '2.1', 2, 1, T(8, '12:05'), ''],
      ['ann', '2.2', 2, 2, T(16), T(16, '12:10')],
      ['ben', '1.3', 1, 3, T(12, '23:00'), ''],
      ['ben', '1.4', 1, 4, T(13, '00:00'), ''],
      ['late', '1.5', 1, 5, T(7), ''],
    ],
  ),
  'x-1_question-response.csv': csvOf(
    'learner_id,quiz_question,question_type,week_number,step_number,question_number,response,cloze_response,submitted_at,correct',
    [
      ['ann', '2.1.1', 'MultipleChoice', 2, 1, 1, 1, '', T(15), 'true'],
      ['ann', '2.1.2', 'MultipleChoice', 2, 1, 2, 1, '', T(15, '12:01'), 'false'],
    ],
  ),
};

async function atDay(date: string) {
  const run = await loadRun(files);
  const settings = {
    ...run.defaults,
    startDate: '2024-05-06',
    weeks: 3,
    timeZone: 'UTC',
    sessionGapMinutes: 30,
  };
  return runAtCut(run, settings, { kind: 'day', date }, 'under_half')!;
}

describe('the engagement score', () => {
  const quietDays = Float64Array.of(0, 7, 30);
  const table: FeatureTable = {
    ...tableOf(3, {
      regularity: (row) => 1 - row / 2,
      completion_rate: () => 0.5,
      first_attempt_score: (row) => row / 2,
      comments: (row) => [40, 10, 0][row],
      study_minutes: (row) => [200, 95, 0][row],
    }),
    quietDays,
  };
  const files = (...ids: string[]) => ({ tables: new Map(ids.map((id) => [id, {}])) }) as never;
  // The 95th percentile of 0, 95 and 200 minutes: nine tenths of the way from 95 to 200.
  const p95 = 95 + 0.9 * 105;

  it('is the weighted mean of its parts', () => {
    const { scores, parts } = engagementOf(table, files('question-response', 'comments'));
    expect([...parts.study_time!]).toEqual([1, expect.closeTo(95 / p95, 12), 0]);
    expect([...parts.comments!]).toEqual([1, 0.5, 0]);
    expect([...parts.recency!]).toEqual([1, 0.5, 0]);
    const second = 0.2 * 0.5 + 0.15 * 0.5 + 0.2 * 0.5 + 0.1 * 0.5 + (0.15 * 95) / p95 + 0.2 * 0.5;
    expect([...scores]).toEqual([
      expect.closeTo(0.725, 12),
      expect.closeTo(second, 12),
      expect.closeTo(0.275, 12),
    ]);
    expect(Object.values(defaultWeights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('leaves out what no file tells of, and obeys other weights', () => {
    const { scores, parts } = engagementOf(table, files());
    expect([parts.comments, parts.first_attempt_score]).toEqual([null, null]);
    expect(scores[0]).toBeCloseTo((0.2 + 0.075 + 0.15 + 0.2) / 0.7, 12);
    const only = {
      ...defaultWeights,
      completion_rate: 0,
      first_attempt_score: 0,
      comments: 0,
      study_time: 0,
      recency: 0,
    };
    expect([...engagementOf(table, files(), only).scores]).toEqual([1, 0.5, 0]);
    expect([...engagementOf(table, files(), { ...only, regularity: 0 }).scores]).toEqual([0, 0, 0]);
  });

  it('counts no study time where nobody studied', () => {
    expect(engagementOf(tableOf(2, {}), files()).parts.study_time).toEqual(new Float64Array(2));
  });
});

describe('weeks', () => {
  it('end at their cuts, the last at the cut asked for', () => {
    const time = localTime('UTC');
    const settings = { startDate: '2024-05-06' };
    const cut = cutAt({ kind: 'day', date: '2024-05-15' }, settings, time)!;
    expect(
      weeksUntil(cut, settings, time).map(({ week, from, cut: { lastDay, days } }) => [
        week,
        from,
        lastDay,
        days,
      ]),
    ).toEqual([
      [1, Date.UTC(2024, 4, 6), '2024-05-12', 7],
      [2, Date.UTC(2024, 4, 13), '2024-05-15', 10],
    ]);
    expect(weeksUntil(cutAt({ kind: 'week', week: 0 }, settings, time)!, settings, time)).toEqual([]);
  });

  it('tell what each learner did in them and has reached by their end, by hand', async () => {
    const [first, second] = await weekFigures(await atDay('2024-05-15'));
    // Steps 1.1 to 1.3 were open by then; 2.1 is of a week that had not begun, and who visited 1.5 was not enrolled yet.
    expect(first.snapshots).toEqual([
      {
        person: 0,
        week: 1,
        sessions: 2,
        stepsCompleted: 1,
        progress: 2 / 3,
        completion: 1 / 3,
        score: null,
        activeDays: 2,
        inactiveDays: 5,
        confidence: 0.5,
      },
      {
        person: 1,
        week: 1,
        sessions: 1,
        stepsCompleted: 0,
        progress: 1 / 3,
        completion: 0,
        score: null,
        activeDays: 1,
        inactiveDays: 6,
        confidence: 1 / 6,
      },
    ]);
    // Ben has left; 1.1 to 1.4 and 2.1 are open; three days of the week are over, and the visit of the 16th is not known.
    expect(second.snapshots).toEqual([
      {
        person: 0,
        week: 2,
        sessions: 2,
        stepsCompleted: 1,
        progress: 3 / 5,
        completion: 2 / 3,
        score: 0.5,
        activeDays: 2,
        inactiveDays: 1,
        confidence: expect.closeTo((3 / 5 + 2 / 3 + 1 / 2) / 3, 12),
      },
    ]);
    expect([first.active, second.active]).toEqual([2, 1]);
    expect(first.meanConfidence).toBeCloseTo((1 / 2 + 1 / 6) / 2, 12);
    expect(second.meanEngagement).toBe(second.engagement.scores[0]);
  });

  it('know who is on the course and did nothing', async () => {
    const third = (await weekFigures(await atDay('2024-05-22')))[2];
    expect(third.snapshots).toMatchObject([{ person: 0, sessions: 0, activeDays: 0, inactiveDays: 3 }]);
    expect(third.active).toBe(0);
  });

  it('have seven days where the clocks go forward', async () => {
    const run = await loadRun({
      'x-1_step-activity.csv': csvOf(
        'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
        [['ann', '1.1', 1, 1, '2024-03-26 12:00:00 UTC', '']],
      ),
    });
    const settings = { ...run.defaults, startDate: '2024-03-25', timeZone: 'Europe/London' };
    const at = runAtCut(run, settings, { kind: 'week', week: 1 }, 'under_half')!;
    expect((await weekFigures(at))[0].snapshots).toMatchObject([{ activeDays: 1, inactiveDays: 6 }]);
  });

  it('obey the weights of the run’s settings', async () => {
    const at = await atDay('2024-05-15');
    const none = { ...defaultWeights, regularity: 0, first_attempt_score: 0, study_time: 0, recency: 0 };
    const [first] = await weekFigures({ ...at, settings: { ...at.settings, engagementWeights: none } });
    expect([...first.engagement.scores]).toEqual([expect.closeTo(1 / 3, 12), 0]);
  });

  it('can be counted and cancelled', async () => {
    const controller = new AbortController();
    const seen: (readonly number[])[] = [];
    const onWeek = (...done: number[]) => {
      seen.push(done);
      controller.abort();
    };
    await expect(
      weekFigures(await atDay('2024-05-15'), { signal: controller.signal, onWeek }),
    ).rejects.toThrow('abort');
    expect(seen).toEqual([[1, 2]]);
  });
});
