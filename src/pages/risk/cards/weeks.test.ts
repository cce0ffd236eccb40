import { describe, expect, it } from 'vitest';
import { evaluation, said, values, view, week } from './test-view';
import { weeksCard } from './weeks';

describe('the weeks', () => {
  it('have a point for the model and each baseline where they can be judged', () => {
    expect(values(weeksCard)).toHaveLength(6);
    expect(
      values(weeksCard, view({ weeks: [week(1, false), week(2, true)] })).map((row) => row.week),
    ).toEqual([2, 2, 2]);
    const unknown = weeksCard.answer(view({ weeks: [week(1, false)] }));
    expect(unknown?.chart).toBeNull();
    expect(unknown?.findings[0].text).toContain('not known yet');
    expect(unknown?.table.rows).toHaveLength(1);
    expect(weeksCard.answer(view({ weeks: [] }))).toBeNull();
  });

  it('say why there are no others, and why a later one may be easier', () => {
    const why = (part: Parameters<typeof view>[0]) => weeksCard.answer(view(part))?.findings.at(-1)?.text;
    expect(why({})).toContain('in week 2, are looked at.');
    expect(why({})).not.toContain('no model');
    expect(why({ weeks: [week(1, false), week(2, false), week(3, true)] })).toContain(
      'in week 3, are looked at. For weeks 1 and 2 there is no model to judge.',
    );
    expect(why({ outcome: 'quiet_next_week' })).not.toContain('Later is easier');
  });

  it('do better or less well only where their intervals lie apart', () => {
    const areas = (...all: readonly (readonly [low: number, high: number])[]) => {
      const { performance } = evaluation();
      const weeks = all.map(([low, high], place) => ({
        ...week(place + 1, true),
        performance: { ...performance, auc: { value: (low + high) / 2, interval: { low, high } } },
      }));
      return said(weeksCard, view({ weeks }));
    };
    expect(areas([0.6, 0.7], [0.8, 0.9])).toContain(
      'in 65.0\u00a0% (60.0\u00a0% to 70.0\u00a0%) of pairs at the end of week 1 and 85.0\u00a0% (80.0\u00a0% to 90.0\u00a0%) of pairs at the end of week 2. The model told learners apart better when',
    );
    expect(areas([0.8, 0.9], [0.6, 0.7])).toContain('less well when more of the course was known');
    expect(areas([0.6, 0.8], [0.8, 0.9])).toContain('The intervals overlap');
    expect(areas([0.8, 0.9], [0.6, 0.8])).toContain('The intervals overlap');
    expect(areas([0.8, 0.9])).toContain('at the end of week 1. Later is easier');
  });
});
