import { describe, expect, it } from 'vitest';
import { localTime } from '@/stats/local-time';
import { loadRun } from '@/testing/load-run';
import { selectionFiles, selectionSettings } from '@/testing/selection-run';
import { type Condition, type EnrolmentWindow, enrolmentWindows, type LearnerGroup } from './filter';
import { selectLearners } from './population';
import type { CourseSettings } from './settings';

const run = await loadRun(selectionFiles);

/** The ids of a group's learners. */
function members(group: LearnerGroup, changes: Partial<CourseSettings> = {}): readonly string[] {
  const settings = { ...run.defaults, ...selectionSettings, ...changes };
  const { has, size } = selectLearners(run, group, settings, localTime(settings.timeZone));
  const ids = run.people.ids.filter((_, person) => has[person] === 1);
  expect(size).toBe(ids.length);
  return ids;
}

const did = (group: Extract<Condition, { kind: 'did' }>['group'], not = false): Condition => ({
  kind: 'did',
  group,
  not,
});
const enrolledIn = (window: EnrolmentWindow, not = false): Condition => ({
  kind: 'enrolled_in',
  window,
  not,
});
const between = (from: string | null, to: string | null): Condition => ({
  kind: 'enrolled_between',
  from,
  to,
  not: false,
});

describe('selectLearners', () => {
  it('takes every learner and no staff where there is no condition', () => {
    expect(members([])).toEqual(['ann', 'ben', 'cat', 'dan']);
  });

  it('tells by what they did, which staff never are in', () => {
    expect(members([did('enrolled')])).toEqual(['ann', 'ben', 'cat', 'dan']);
    expect(members([did('unenrolled')])).toEqual(['ben']);
    expect(members([did('fully_participating')])).toEqual(['ann']);
    expect(members([did('visited_step')])).toEqual(['ann', 'ben']);
    expect(members([did('completed_step')])).toEqual(['ann', 'ben']);
    expect(members([did('commented')])).toEqual(['cat']);
    expect(members([did('answered_quiz')])).toEqual([]);
  });

  it('turns a condition round', () => {
    expect(members([did('visited_step', true)])).toEqual(['cat', 'dan']);
    expect(members([did('answered_quiz', true)])).toEqual(['ann', 'ben', 'cat', 'dan']);
  });

  it('takes those for whom all conditions hold', () => {
    expect(members([did('visited_step'), did('unenrolled', true)])).toEqual(['ann']);
    expect(members([did('visited_step'), did('commented')])).toEqual([]);
  });

  it('counts days of enrolment in the course’s time zone, each window to its last second', () => {
    const windows = Object.fromEntries(
      enrolmentWindows.map((window) => [window, members([enrolledIn(window)])]),
    );
    expect(windows).toEqual({
      long_before: [],
      before_start: ['ann', 'cat'],
      start_day: ['ben'],
      first_week: [],
      later: ['dan'],
    });
    expect(members([enrolledIn('long_before')], { startDate: '2024-01-16' })).toEqual(['cat']);
    const notableDates = [{ id: '1', date: '2024-01-14', label: 'Registration opens' }];
    expect(members([enrolledIn('long_before')], { notableDates })).toEqual(['cat']);
    expect(members([enrolledIn('start_day')], { timeZone: 'UTC', startDate: '2024-01-14' })).toEqual([
      'ann',
      'ben',
    ]);
    expect(members([enrolledIn('first_week')], { startDate: '2024-01-16' })).toEqual(['dan']);
  });

  it('puts nobody into a window of a start that is not known', () => {
    expect(members([enrolledIn('later')], { startDate: null })).toEqual([]);
    expect(members([enrolledIn('later', true)], { startDate: null })).toHaveLength(4);
  });

  it('takes those enrolled between two days, both included, either open', () => {
    expect(members([between('2024-01-14', '2024-01-15')])).toEqual(['ann', 'ben']);
    expect(members([between('2024-01-15', null)])).toEqual(['ben', 'dan']);
    expect(members([between(null, '2024-01-14')])).toEqual(['ann', 'cat']);
    expect(members([{ ...between('2024-01-15', '2024-01-15'), not: true }])).toEqual(['ann', 'cat', 'dan']);
  });

  it('tells by what they answered, any of several answers counting', () => {
    const answered = (
      field: Extract<Condition, { kind: 'answered' }>['field'],
      value: string,
    ): Condition => ({
      kind: 'answered',
      field,
      value,
      not: false,
    });
    expect(members([answered('country', 'NZ')])).toEqual(['ann', 'ben']);
    expect(members([answered('detected_country', 'NZ')])).toEqual(['ann', 'dan']);
    expect(members([answered('age_range', '26-35')])).toEqual(['ann', 'cat']);
    expect(members([answered('archetype', 'Fixers')])).toEqual(['ann', 'dan']);
    expect(members([answered('archetype', 'Advancers')])).toEqual(['dan']);
    expect(members([answered('gender', 'other')])).toEqual([]);
    expect(members([{ ...answered('country', 'NZ'), not: true }])).toEqual(['cat', 'dan']);
  });
});
