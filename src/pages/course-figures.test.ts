import { describe, expect, it } from 'vitest';
import { type CourseState, courseFigures } from './course-figures';

const learner = (probability: number) => ({
  id: `p${probability}`,
  probability,
  reasons: [],
  engagement: 0.5,
  lastStep: null,
  quietDays: 0,
  byWeek: [],
});
const state: CourseState = {
  latest: {
    week: 3,
    from: '2025-01-20',
    to: '2025-01-26',
    active: 12,
    on_course: 48,
    engagement: 0.5,
    confidence: null,
  },
  only: null,
  assessment: { week: 2, learners: [learner(0.9), learner(0.6), learner(0.59)] },
  thresholds: { moderate: 0.3, high: 0.6 },
  hidden: false,
  withhold: 0,
};
const said = (part: Partial<CourseState> = {}) =>
  courseFigures({ ...state, ...part }).map(({ label, value, note }) => `${label}: ${value}, ${note}`);

describe('how the course stands', () => {
  it('is told of its latest week, and of the last assessment', () => {
    expect(said()).toEqual([
      'Active in week 3: 12, 48 still on the course',
      'Average engagement: 50.0\u00a0%, end of week 3',
      'Average confidence: —, end of week 3',
      'At high risk: 2, of 3, end of week 2',
    ]);
    expect(said({ only: 'Monday' })[0]).toBe('Active in week 3: 12, only Monday');
    expect(said({ assessment: null })[3]).toBe('At high risk: —, not assessed yet');
  });

  it('tells no count of single learners where these are hidden', () => {
    expect(said({ hidden: true })[3]).toBe('At high risk: —, single learners are hidden');
    expect(said({ hidden: true, withhold: 5 })[3]).toBe('At high risk: —, small counts are withheld');
  });

  it('names a withheld count, which is no nought', () => {
    const latest = { ...state.latest, active: 0 };
    expect(said({ latest, withhold: 5, hidden: true })[0]).toBe(
      'Active in week 3: under 5, 48 still on the course',
    );
  });
});
