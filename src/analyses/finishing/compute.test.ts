import { describe, expect, it } from 'vitest';
import { analysisContext } from '@/analyses/context';
import { seededUniform } from '@/stats/seeded-uniform';
import { dayOf } from '@/stats/timestamp';
import { type ActivityRow, activityContext, plainActivity } from '@/testing/activity-context';
import { simulatedDatasets } from '@/testing/contexts';
import { learnersContext } from '@/testing/learners-context';
import { csvOf } from '@/testing/sources';
import { compute } from './compute';

const day = '2024-01-01';
const many = (learners: number, rowsOf: (name: string, place: number) => readonly ActivityRow[]) =>
  Array.from({ length: learners }, (_, place) => rowsOf(`l${place}`, place)).flat();

describe('learners who did something beside those who did not', () => {
  it('has the interval that Newcombe published, of those who came as far', async () => {
    // 56 of the 70 who completed 1.2 finish, by 1.3, and 48 of the 80 who did not.
    const rows = many(150, (who, place) => [
      [who, '1.1', day],
      [who, '1.2', day, place < 70 ? day : ''],
      ...(place < 56 || (place >= 70 && place < 118) ? [[who, '1.3', '', day] as const] : []),
    ]);
    const { finishing, finishers } = compute(await activityContext(rows));
    expect(finishing).toMatchObject([
      { step_number: 1, reached: 150, did: 0, difference: null, clear: null },
      {
        step_number: 2,
        activity: 'completed',
        reached: 150,
        did: 70,
        did_finished: 56,
        did_rate: 0.8,
        did_not: 80,
        did_not_finished: 48,
        did_not_rate: 0.6,
        difference: expect.closeTo(0.2, 10),
        low: expect.closeTo(0.0524, 4),
        high: expect.closeTo(0.3339, 4),
        clear: true,
      },
      { step_number: 3, reached: 0, did: 0, did_rate: null, did_not_rate: null },
    ]);
    expect(finishers).toEqual([{ steps: 3, learners: 150, finished: 56 }]);
  });

  it('leaves the step’s own completion out of the outcome', async () => {
    const rows: ActivityRow[] = [
      ['ann', '1.1', day, day],
      ['ann', '1.2', day],
      ['ben', '1.1', day, day],
      ['ben', '1.2', day, day],
    ];
    const { finishing, finishers } = compute(await activityContext(rows));
    expect(finishing.map(({ did, did_finished, did_not_finished }) => [did, did_finished, did_not_finished]))
      // Ann finishes by 1.1 alone, which counts for 1.2 only.
      .toEqual([
        [2, 1, 0],
        [1, 1, 1],
      ]);
    expect(finishers).toMatchObject([{ finished: 2 }]);
  });

  it('compares nothing with fewer than twenty on a side, and has nothing of one step or nobody', async () => {
    const context = (doers: number) =>
      activityContext(
        many(40, (who, place) => [
          [who, '1.1', day, place < doers ? day : ''],
          [who, '1.2', day],
        ]),
      );
    expect(compute(await context(19)).finishing[0]).toMatchObject({ did: 19, difference: null });
    expect(compute(await context(20)).finishing[0]).toMatchObject({ did: 20, difference: 0 });
    const nothing = { finishing: [], finishers: [] };
    expect(compute(await activityContext([['ann', '1.1', day, day]]))).toEqual(nothing);
    const two = await activityContext([
      ['ann', '1.1', '', day],
      ['ann', '1.2', '', day],
    ]);
    expect(compute(two)).toEqual(nothing);
  });
});

it('equals a plain count over a simulated course', async () => {
  const context = await simulatedDatasets({ learners: 400, weeks: 3, seed: 5 }, [
    'enrolments',
    'step-activity',
    'question-response',
    'comments',
    'video-stats',
  ]);
  const { run, settings, rows } = context;
  const activity = plainActivity(context);
  const learners = [...new Set(activity.map(({ learner }) => learner))];
  const steps = [...new Set(activity.map(({ place }) => place))].toSorted((a, b) => a - b);
  const doers = (dataset: 'question-response' | 'comments', place: number) => {
    const table = rows(dataset)!;
    const all = Array.from({ length: table.numRows() }, (_, row) => row);
    return new Set(
      all.filter((row) => table.get('step', row) === place).map((row) => table.get('person', row)),
    );
  };
  const completed = (who: number) =>
    new Set(
      activity.flatMap((row) => (row.learner === who && !Number.isNaN(row.completed) ? [row.place] : [])),
    );
  const completions = new Map(learners.map((who) => [who, completed(who)]));
  const { finishing, finishers } = compute(context);
  const seen = new Set<string>();
  for (const row of finishing) {
    seen.add(row.activity);
    const label = `${row.week_number}.${row.step_number}`;
    const place = run.steps.labels.indexOf(label);
    const reached = learners.filter((who) =>
      activity.some((each) => each.learner === who && each.place >= place && !Number.isNaN(each.visited)),
    );
    const own =
      row.activity === 'answered' || row.activity === 'commented'
        ? doers(row.activity === 'answered' ? 'question-response' : 'comments', place)
        : new Set(learners.filter((who) => completions.get(who)?.has(place)));
    const finishes = (who: number) => {
      const others = [...completions.get(who)!].filter((each) => each !== place).length;
      return others >= (steps.length - 1) / 2;
    };
    expect(row.activity === 'watched').toBe(
      settings.steps[label].type === 'video' && !['answered', 'commented'].includes(row.activity),
    );
    expect(row).toMatchObject({
      reached: reached.length,
      did: reached.filter((who) => own.has(who)).length,
      did_finished: reached.filter((who) => own.has(who) && finishes(who)).length,
      did_not_finished: reached.filter((who) => !own.has(who) && finishes(who)).length,
    });
  }
  expect([...seen].toSorted()).toEqual(['answered', 'commented', 'completed', 'watched']);
  expect(finishers).toMatchObject([
    {
      steps: steps.length,
      finished: learners.filter((who) => completions.get(who)!.size >= steps.length / 2).length,
    },
  ]);
});

it('takes no comment on a step without activity for one on another step', async () => {
  const label = (step: number) => [`1.${step}`, 1, step];
  const time = '2024-01-01 12:00:00 UTC';
  const files = {
    'x-1_step-activity.csv': csvOf(
      'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
      ['ann', 'ben', 'cat'].flatMap((who) =>
        [1, 2, 3, 4, 5, 6, 7, 8].map((step) => [who, ...label(step), time, '']),
      ),
    ),
    'x-1_comments.csv': csvOf(
      'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes,moderated',
      ['ann', 'ben', 'cat'].map((who, id) => [id, who, '', ...label(9), 'Hello', time, 0, '']),
    ),
  };
  const { finishing } = compute(await learnersContext(files, []));
  expect(finishing.map(({ activity }) => activity)).toEqual(Array.from({ length: 8 }, () => 'completed'));
});

describe('what chance alone brings', () => {
  /** Learners who complete each of eleven steps by the toss of a coin, but for one of which half hang on finishing. */
  const tossed = (seed: number, planted: boolean) => {
    const draw = seededUniform(seed);
    return activityContext(
      many(300, (who) => {
        const done = Array.from({ length: 11 }, () => draw() < 0.5);
        const others = done.filter((is, step) => is && step !== 4).length;
        if (planted && draw() < 0.5) done[4] = others >= 5;
        return done.map((is, step) => [who, `1.${step + 1}`, day, is ? day : ''] as const);
      }),
    );
  };
  const clear = async (seed: number, planted: boolean) =>
    compute(await tossed(seed, planted)).finishing.filter((row) => row.clear);

  it('is hardly ever called more, though completions make the outcome', async () => {
    let wrong = 0;
    for (let seed = 1; seed <= 30; seed++) if ((await clear(seed, false)).length > 0) wrong++;
    expect(wrong).toBeLessThanOrEqual(4);
  });

  it('does not hide the step that goes with finishing', async () => {
    for (let seed = 1; seed <= 5; seed++) {
      const steps = (await clear(seed, true)).toSorted((a, b) => b.low! - a.low!);
      expect(steps[0]).toMatchObject({ step_number: 5, clear: true });
    }
  });
});

describe('a selection', () => {
  const files = {
    'x-1_step-activity.csv': csvOf(
      'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
      [
        ['ann', '1.1', 1, 1, '2024-01-01 10:00:00 UTC', '2024-01-01 11:00:00 UTC'],
        ['ann', '1.2', 1, 2, '2024-01-09 10:00:00 UTC', '2024-01-09 11:00:00 UTC'],
        ['ben', '1.1', 1, 1, '2024-01-02 10:00:00 UTC', '2024-01-09 11:00:00 UTC'],
      ],
    ),
    // Nobody has activity at step 1.3, and what the staff do there counts for nobody.
    'x-1_comments.csv': csvOf(
      'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes,moderated',
      [
        [1, 'ann', '', '1.1', 1, 1, 'Hello', '2024-01-01 12:00:00 UTC', 0, ''],
        [2, 'ben', '', '1.1', 1, 1, 'Hello', '2024-01-09 12:00:00 UTC', 0, ''],
        [3, 'ann', '', '1.3', 1, 3, 'Hello', '2024-01-01 12:00:00 UTC', 0, ''],
      ],
    ),
  };
  const firstWeek = { days: { from: dayOf('2024-01-01'), to: dayOf('2024-01-07') }, hours: null };

  it('counts what was done in the selected times, and the whole run as the outcome', async () => {
    const { finishing, finishers } = compute(await learnersContext(files, [], { filter: firstWeek }));
    expect(finishing).toMatchObject([
      { step_number: 1, activity: 'completed', reached: 2, did: 1, did_finished: 1, did_not_finished: 0 },
      { step_number: 1, activity: 'commented', reached: 2, did: 1, did_finished: 1 },
      { step_number: 2, activity: 'completed', reached: 0, did: 0 },
    ]);
    expect(finishers).toEqual([{ steps: 2, learners: 2, finished: 2 }]);
  });

  it('is of the selected learners, the steps being those of all', async () => {
    const { finishing, finishers } = compute(await learnersContext(files, [], { selected: ['ben'] }));
    expect(finishing.map(({ reached, did }) => [reached, did])).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
    expect(finishers).toEqual([{ steps: 2, learners: 1, finished: 1 }]);
    const run = await learnersContext(files, []);
    const nobody = { has: new Uint8Array(run.run.people.ids.length), size: 0 };
    expect(compute(analysisContext(run.run, run.settings, nobody)).finishing).toEqual([]);
  });
});
