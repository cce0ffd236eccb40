import { describe, expect, it } from 'vitest';
import type { CourseSettings } from '@/course/settings';
import { withField, withStep } from './changes';
import { problemsOf } from './validate';

const defaults: CourseSettings = {
  name: 'Safety online',
  startDate: '2018-06-11',
  endDate: null,
  weeks: 3,
  notableDates: [],
  timeZone: 'UTC',
  sessionGapMinutes: 65,
  steps: { '1.1': { title: null, type: 'article', exercise: false, social: false } },
};

describe('changes', () => {
  it('keeps only what differs from the data’s suggestion', () => {
    const changed = withField({}, defaults, 'sessionGapMinutes', 30);
    expect(changed).toEqual({ sessionGapMinutes: 30 });
    expect(withField(changed, defaults, 'sessionGapMinutes', 65)).toEqual({});
    expect(withField({ name: 'A' }, defaults, 'notableDates', [])).toEqual({ name: 'A' });
  });

  it('does so for steps', () => {
    const changed = withStep({ name: 'A' }, defaults, '1.1', { type: 'video' });
    expect(changed).toEqual({ name: 'A', steps: { '1.1': { type: 'video' } } });
    expect(withStep(changed, defaults, '1.1', { type: 'article' })).toEqual({ name: 'A' });
  });
});

describe('problemsOf', () => {
  it('finds nothing wrong with what the data suggests', () => {
    expect(problemsOf(defaults)).toEqual({});
  });

  it('names what is wrong', () => {
    const wrong: CourseSettings = {
      ...defaults,
      name: ' ',
      endDate: '2018-06-10',
      timeZone: 'Atlantis/Centre',
      sessionGapMinutes: 0,
      notableDates: [{ id: 'a', date: '', label: 'Reminder' }],
    };
    expect(Object.keys(problemsOf(wrong)).sort()).toEqual([
      'endDate',
      'name',
      'notableDates',
      'sessionGapMinutes',
      'timeZone',
    ]);
  });
});
