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
      'is 0.650 (0.600 to 0.700) at the end of week 1 and 0.850 (0.800 to 0.900) at the end of week 2. The model told learners apart better when',
    );
    expect(areas([0.8, 0.9], [0.6, 0.7])).toContain('less well when more of the course was known');
    expect(areas([0.6, 0.8], [0.8, 0.9])).toContain('The intervals overlap');
    expect(areas([0.8, 0.9], [0.6, 0.8])).toContain('The intervals overlap');
    expect(areas([0.8, 0.9])).toMatch(/at the end of week 1\.$/);
  });
});
