import { describe, expect, it } from 'vitest';
import type { CourseSettings } from '@/course/settings';
import { withField, withStep } from './changes';
import { applicable, problemsOf } from './validate';

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
  it('does not take a mistyped year', () => {
    expect(problemsOf({ ...defaults, startDate: '0018-06-11' })).toHaveProperty('startDate');
    expect(problemsOf({ ...defaults, endDate: '2180-06-11' })).toHaveProperty('endDate');
    expect(problemsOf({ ...defaults, startDate: '2000-01-01', endDate: '2099-12-31' })).toEqual({});
  });

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

describe('applicable', () => {
  const inForce = { name: 'Clouds', sessionGapMinutes: 30 };

  it('lets valid fields take effect beside one that is wrong, which stays as it was', () => {
    const wrong = { name: ' ', timeZone: 'Europe/London', sessionGapMinutes: 20 };
    expect(applicable(wrong, defaults, inForce)).toEqual({
      name: 'Clouds',
      timeZone: 'Europe/London',
      sessionGapMinutes: 20,
    });
    expect(applicable({ name: '', sessionGapMinutes: Number.NaN }, defaults, {})).toEqual({});
  });

  it('takes whole minutes only', () => {
    expect(applicable({ sessionGapMinutes: 12.5 }, defaults, inForce)).toEqual({ sessionGapMinutes: 30 });
  });

  it('changes neither date while they contradict each other', () => {
    const dates = { startDate: '2018-07-01', endDate: '2018-06-01' };
    expect(applicable({ ...dates, name: 'A' }, defaults, {})).toEqual({ name: 'A' });
  });

  it('counts the notable dates that are complete', () => {
    const whole = { id: 'a', date: '2018-06-12', label: 'Reminder' };
    const half = { id: 'b', date: '', label: 'Live session' };
    expect(applicable({ notableDates: [whole, half] }, defaults, { notableDates: [half] })).toEqual({
      notableDates: [whole],
    });
  });

  it('keeps what is undone undone', () => {
    expect(applicable({}, defaults, inForce)).toEqual({});
  });
});
