import { describe, expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import { startingRules } from '@/interventions/rules';
import { Damaged } from '@/json/fields';
import { readState } from './read-state';

const gap = (sessionGapMinutes: unknown) => ({ changes: { 'a-1': { sessionGapMinutes } } });
const dates = (date: string) => ({
  changes: { 'a-1': { notableDates: [{ id: 'x', date, label: 'Live' }] } },
});
const nested = (depth: number): unknown =>
  depth === 0 ? [] : [{ kind: 'among', group: nested(depth - 1), not: false }];

describe('readState', () => {
  it('is as usual where nothing is there', () => {
    expect(readState({})).toMatchObject({
      changes: {},
      filter: noFilter,
      against: null,
      savedGroups: [],
      interventionRules: startingRules,
      interventionLog: [],
      appearance: { scheme: 'auto', hideLearners: false, withhold: 0 },
    });
  });

  it('gives back a whole state as it was', () => {
    const whole = readState({
      changes: {
        'a-1': {
          name: 'Safety',
          startDate: null,
          endDate: '2018-07-01',
          weeks: 3,
          notableDates: [{ id: 'x', date: '2018-06-20', label: 'Live' }],
          timeZone: 'Europe/London',
          sessionGapMinutes: 20,
          steps: { '1.1': { title: null, type: 'quiz', exercise: true, social: false } },
        },
      },
      chosenRun: 'a-1',
      filter: {
        group: [
          { kind: 'answered', field: 'country', value: 'GB', not: true },
          { kind: 'enrolled_between', from: null, to: '2018-06-30', not: false },
        ],
        period: { kind: 'around', date: 'x', before: 3, after: 4 },
        hours: { from: 22, to: 6 },
        clock: 'learner',
      },
      against: [{ kind: 'enrolled_in', window: 'later', not: false }],
      savedGroups: [{ id: 'g', name: 'Quick', group: [{ kind: 'did', group: 'commented', not: false }] }],
      riskChoices: {
        'a-1': {
          cut: { kind: 'day', date: '2018-06-20' },
          source: { kind: 'runs', runs: ['a-0'] },
          penalty: 2,
        },
      },
      riskThresholds: { moderate: 0.2, high: 0.5 },
      riskContacts: 50,
      cardChoices: { 'quiz/list': { order: 'hardest' } },
      appearance: { scheme: 'dark', hideLearners: true, withhold: 10 },
    });
    expect(readState(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(whole.filter.hours).toEqual({ from: 22, to: 6 });
    expect(whole.changes['a-1'].steps?.['1.1'].type).toBe('quiz');
  });

  it.each([
    ['a gap of no minutes', gap(0)],
    ['a gap of more than a day', gap(1441)],
    ['a gap in words', gap('20')],
    ['a day that the calendar lacks', dates('2018-02-30')],
    ['a day in words', dates('tomorrow')],
    ['an unknown time zone', { changes: { 'a-1': { timeZone: 'Mars/Base' } } }],
    ['an unknown condition', { filter: { group: [{ kind: 'liked' }] } }],
    ['conditions without end', { filter: { group: nested(30) } }],
    ['two groups of one id', { savedGroups: [1, 2].map(() => ({ id: 'a', name: 'A', group: [] })) }],
    ['thresholds the wrong way round', { riskThresholds: { moderate: 0.6, high: 0.3 } }],
    ['no rules at all', { interventionRules: [] }],
    ['a share above the most', { interventionShare: 0.95 }],
    ['hours of which there are none', { filter: { hours: { from: 9, to: 9 } } }],
    ['hours that end before the day does begin', { filter: { hours: { from: 9, to: 0 } } }],
    ['counts that are withheld under 1', { appearance: { withhold: 1 } }],
    ['counts that are withheld under more than 100', { appearance: { withhold: 101 } }],
    ['unknown colours', { appearance: { scheme: 'sepia' } }],
    ['a text of a million letters', { changes: { 'a-1': { name: 'a'.repeat(1_000_000) } } }],
  ])('refuses %s', (_, value) => {
    expect(() => readState(value)).toThrow(Damaged);
  });

  it('keeps nothing that it does not know, and no prototype', () => {
    const read = readState(
      JSON.parse('{"evil":1,"cardChoices":{"__proto__":{"a":"b"}},"changes":{"a-1":{"x":1}}}'),
    );
    expect(Object.keys(read)).not.toContain('evil');
    expect(read.changes['a-1']).toEqual({});
    expect(Object.getPrototypeOf(read.cardChoices)).toBe(Object.prototype);
  });
});
