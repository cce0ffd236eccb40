import { describe, expect, it } from 'vitest';
import { contextOf, simulatedContext } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { compute as computeHeatmap } from '../activity-heatmap/compute';
import { draw } from '../chart-kit/test-draw';
import { compute as computeComments } from '../comment-activity/compute';
import { initialView, testView } from '../test-view';
import { compute } from './compute';
import { planFindings, stretches, waitFindings } from './findings';
import { moderationPlan } from './index';
import { fewestHours } from './plan';

describe('the fewest hours', () => {
  /** Every set of hours, tried one by one. */
  function bySearch(counts: readonly number[], share: number): number {
    const all = counts.reduce((sum, count) => sum + count, 0);
    let least = counts.length;
    for (let set = 0; set < 2 ** counts.length; set++) {
      const chosen = counts.filter((_, hour) => (set >> hour) & 1);
      const held = chosen.reduce((sum, count) => sum + count, 0);
      if (10 * held >= Math.round(10 * share) * all) least = Math.min(least, chosen.length);
    }
    return least;
  }

  it('are as few as a search of all sets finds', () => {
    for (const counts of [
      [1, 2, 3, 4],
      [5, 5, 5, 5],
      [0, 9, 1, 0, 0],
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      [7, 3, 3, 2, 2, 2, 1],
    ]) {
      for (const share of [0.5, 0.7, 0.9])
        expect(fewestHours(counts, share)).toHaveLength(bySearch(counts, share));
    }
  });

  it('are none of nothing', () => expect(fewestHours([0, 0], 0.5)).toEqual([]));
});

const header = 'id,author_id,parent_id,step,text,timestamp,likes,moderated';

async function written(times: readonly (readonly [string, number])[]) {
  const all = times.flatMap(([time, count]) => Array.from({ length: count }, () => time));
  const rows = all.map((time, id) => [id + 1, `l${id % 7}`, '', '1.1', 'x', `${time}:00:00 UTC`, 0, '']);
  return compute(await contextOf({ 'course-1_comments.csv': csvOf(header, rows) }));
}

it('ranks hours, and tries the plan on the later half', async () => {
  // 2024-01-01 is a Monday. The earlier half is on Monday at 10, the later at 11.
  const result = await written([
    ['2024-01-01 10', 60],
    ['2024-01-08 11', 50],
    ['2024-01-09 09', 10],
  ]);
  expect(result.moderation_hours.map((row) => [row.weekday, row.hour, row.comments])).toEqual([
    [0, 10, 60],
    [0, 11, 50],
    [1, 9, 10],
  ]);
  expect(
    result.moderation_targets.map((row) => [row.hours, row.comments, row.checked_hours, row.checked_share]),
  ).toEqual([
    [1, 60, 1, 0],
    [2, 110, 1, 0],
    [2, 110, 1, 0],
  ]);
  expect(planFindings(result, testView({ target: '90' }))[0].text).toContain(
    '2 hours of the 168 of a week hold',
  );
  const checked = (share: number) => {
    const targets = result.moderation_targets.map((row) => ({
      ...row,
      checked_hours: 84,
      checked_share: share,
    }));
    return planFindings({ ...result, moderation_targets: targets }, testView())[1];
  };
  expect(checked(0.6)).toMatchObject({ caution: true, values: { better: false } });
  expect(checked(0.6).text).toMatch(/^Tried on later comments: .* not clearly better than any hours/);
  expect(checked(0.7)).not.toHaveProperty('caution');
});

it('tries the plan from a hundred comments on, by all of the earlier half', async () => {
  const trial = async (later: number) =>
    (
      await written([
        ['2024-01-01 10', 1],
        ['2024-01-01 11', 25],
        ['2024-01-08 10', 24],
        ['2024-01-15 10', later],
      ])
    ).moderation_targets[0];
  // Of 50 each hour has 25, and the earlier in the week is planned for.
  expect(await trial(50)).toMatchObject({ checked_comments: 50, checked_share: 1 });
  expect(await trial(49)).toMatchObject({ checked_comments: 49, checked_share: null });
});

it('gives the waits of each weekday, in order, be it of a single one', async () => {
  const opened = async (...times: readonly string[]) =>
    (await written(times.map((time) => [time, 1] as const))).moderation_waits.map(({ weekday, openings }) => [
      weekday,
      openings,
    ]);
  expect(await opened('2024-01-03 10', '2024-01-08 10', '2024-01-10 10')).toEqual([
    [null, 3],
    [0, 1],
    [2, 2],
  ]);
  expect(await opened('2024-01-03 10')).toEqual([
    [null, 1],
    [2, 1],
  ]);
  expect(await written([])).toEqual({ moderation_hours: [], moderation_targets: [], moderation_waits: [] });
});

it('joins neighbouring hours of a day', () => {
  const hour = (weekday: number, at: number, comments: number) => ({
    rank: 1,
    weekday,
    hour: at,
    comments,
    cumulative_share: 1,
    staff_comments: 0,
  });
  expect(
    stretches([
      hour(0, 9, 2),
      hour(0, 11, 9),
      hour(0, 10, 2),
      hour(1, 12, 20),
      hour(1, 23, 1),
      hour(2, 0, 1),
    ]),
  ).toEqual([
    'Tuesday 12:00 to 13:00',
    'Monday 09:00 to 12:00',
    'Tuesday 23:00 to 00:00',
    'Wednesday 00:00 to 01:00',
  ]);
});

it('finds the day on which threads are answered less often', () => {
  const row = (weekday: number | null, openings: number, answered: number) => ({
    weekday,
    openings,
    answered,
    answered_share: answered / openings,
    lower_quartile_hours: 1,
    median_hours: 2,
    upper_quartile_hours: 3,
  });
  const found = (saturday: number) =>
    waitFindings({
      moderation_hours: [],
      moderation_targets: [],
      moderation_waits: [row(null, 300, 100 + saturday), row(0, 200, 100), row(5, 100, saturday)],
    });
  expect(found(10).map(({ key }) => key)).toEqual(['neglected-day', 'answered']);
  expect(found(48).map(({ key }) => key)).toEqual(['no-neglected-day', 'answered']);
});

describe('a simulated course', () => {
  it('has the comments of the heat map and the waits of the comments page', async () => {
    const context = await simulatedContext({ learners: 1500, weeks: 3, seed: 8 });
    const result = compute(context);
    const heatmap = computeHeatmap(context).activity_heatmap.filter(
      ({ activity }) => activity === 'comments',
    );
    expect(result.moderation_hours).toHaveLength(heatmap.length);
    for (const { weekday, hour, count } of heatmap) {
      const own = result.moderation_hours.find((row) => row.weekday === weekday && row.hour === hour);
      expect(own?.comments).toBe(count);
    }
    expect(result.moderation_hours.at(-1)?.cumulative_share).toBeCloseTo(1, 12);
    const { weekday: _, ...waits } = result.moderation_waits[0];
    expect(computeComments(context).comment_waits[0]).toMatchObject(waits);
    for (const width of [320, 1100]) {
      for (const card of moderationPlan.cards) {
        const { warnings } = await draw(card.chart(result, initialView(card))!, width);
        expect(warnings).toEqual([]);
        expect(card.findings(result, initialView(card)).length).toBeGreaterThan(0);
      }
    }
  });
});
