import { describe, expect, it } from 'vitest';
import { type answerFields, type Condition, enrolmentWindows, noFilter } from '@/course/filter';
import { groupIds } from '@/course/group-sources';
import type { CourseSettings } from '@/course/settings';
import { answerWords } from './answers';
import {
  comparedRunsSentence,
  comparedSentence,
  conditionPhrase,
  groupSentence,
  hoursSentence,
  periodSentence,
  selectionSentence,
} from './selection';

const course: CourseSettings = {
  name: 'Safety online',
  startDate: '2018-06-11',
  endDate: '2018-07-01',
  weeks: 3,
  notableDates: [
    { id: 'a', date: '2018-06-20', label: 'Reminder sent' },
    { id: 'b', date: '2018-06-21', label: '' },
  ],
  timeZone: 'UTC',
  sessionGapMinutes: 65,
  steps: {},
};

const quiz: Condition = { kind: 'did', group: 'answered_quiz', not: false };
const stayed: Condition = { kind: 'did', group: 'unenrolled', not: true };

describe('conditionPhrase', () => {
  it('says what learners did or did not do', () => {
    const did = groupIds.map((group) => conditionPhrase({ kind: 'did', group, not: false }));
    expect(did).toEqual([
      'enrolled',
      'unenrolled',
      'fully participated',
      'visited a step',
      'completed a step',
      'commented',
      'answered a quiz question',
    ]);
    expect(groupIds.map((group) => conditionPhrase({ kind: 'did', group, not: true }))).toEqual([
      'did not enrol',
      'did not unenrol',
      'did not fully participate',
      'visited no step',
      'completed no step',
      'did not comment',
      'answered no quiz question',
    ]);
  });

  it('says when they enrolled', () => {
    const windows = enrolmentWindows.map((window) =>
      conditionPhrase({ kind: 'enrolled_in', window, not: window === 'later' }),
    );
    expect(windows).toEqual([
      'enrolled before registration opened',
      'enrolled before the start, once registration was open',
      'enrolled on the start day',
      'enrolled in the rest of the first week',
      'did not enrol after the first week',
    ]);
    const between = (from: string | null, to: string | null, not = false) =>
      conditionPhrase({ kind: 'enrolled_between', from, to, not });
    expect(between('2018-06-06', '2018-06-18')).toBe('enrolled from 6 June to 18 June 2018');
    expect(between('2018-06-06', '2018-06-06')).toBe('enrolled on 6 June 2018');
    expect(between('2018-06-06', null)).toBe('enrolled on 6 June 2018 or later');
    expect(between(null, '2018-06-06', true)).toBe('did not enrol on 6 June 2018 or earlier');
    expect(between(null, null)).toBe('enrolled on any day');
  });

  it('says what they told of themselves', () => {
    const answered = (field: (typeof answerFields)[number], value: string, not = false) =>
      conditionPhrase({ kind: 'answered', field, value, not });
    expect(answered('archetype', 'Fixers')).toBe('gave “Fixers” as their archetype');
    expect(answered('country', 'GB', true)).toBe('did not give “United Kingdom” as their country');
    expect(answered('detected_country', 'GB')).toBe('connected from “United Kingdom”');
    expect(answered('detected_country', 'GB', true)).toBe('did not connect from “United Kingdom”');
    expect(answered('employment_status', 'working_full_time')).toBe(
      'gave “working full time” as their employment status',
    );
  });
});

describe('groupSentence', () => {
  it('names everyone', () => {
    expect(groupSentence([], 3172)).toBe('All 3,172 learners');
    expect(groupSentence([], 1)).toBe('The one learner');
    expect(groupSentence([], 1500)).toBe('All 1,500 learners');
    expect(groupSentence([], 0)).toBe('No learners');
    expect(groupSentence([], null)).toBe('All learners');
  });

  it('joins conditions, with the right number', () => {
    expect(groupSentence([quiz], 688)).toBe('688 learners who answered a quiz question');
    expect(groupSentence([quiz, stayed], 1)).toBe(
      '1 learner who answered a quiz question and did not unenrol',
    );
    expect(groupSentence([quiz], 0)).toBe('No learners who answered a quiz question');
    expect(groupSentence([quiz], null)).toBe('Learners who answered a quiz question');
  });
});

describe('periodSentence', () => {
  it('names dates, each year once', () => {
    const dates = (from: string | null, to: string | null) =>
      periodSentence({ kind: 'dates', from, to }, course);
    expect(periodSentence(null, course)).toBe('the whole run');
    expect(dates(null, null)).toBe('the whole run');
    expect(dates('2018-06-06', '2018-06-18')).toBe('6 June to 18 June 2018');
    expect(dates('2018-12-30', '2019-01-02')).toBe('30 December 2018 to 2 January 2019');
    expect(dates('2018-06-06', '2018-06-06')).toBe('6 June 2018');
    expect(dates('2018-06-06', null)).toBe('from 6 June 2018');
    expect(dates(null, '2018-06-06')).toBe('until 6 June 2018');
  });

  it('names weeks and days around a date', () => {
    const around = (date: string, before: number, after: number) =>
      periodSentence({ kind: 'around', date, before, after }, course);
    expect(periodSentence({ kind: 'week', week: 2 }, course)).toBe('week 2 (18 June to 24 June 2018)');
    expect(around('start', 3, 7)).toBe('3 days before the start to 7 days after it (8 June to 18 June 2018)');
    expect(around('end', 1, 1)).toBe('1 day before the end to 1 day after it (30 June to 2 July 2018)');
    expect(around('a', 0, 2)).toBe('“Reminder sent” to 2 days after (20 June to 22 June 2018)');
    expect(around('a', 2, 0)).toBe('2 days before “Reminder sent” to that day (18 June to 20 June 2018)');
    expect(around('b', 0, 0)).toBe('the day of 21 June 2018 (21 June 2018)');
    expect(around('gone', 1, 2)).toBe('1 day before a date that is not known to 2 days after it');
  });

  it('leaves out days that are not known', () => {
    expect(periodSentence({ kind: 'week', week: 2 }, { ...course, startDate: null })).toBe('week 2');
  });
});

it('names hours', () => {
  expect(hoursSentence(null)).toBe('');
  expect(hoursSentence({ from: 18, to: 22 })).toBe('18:00 to 22:00');
  expect(hoursSentence({ from: 22, to: 2 })).toBe('22:00 to 02:00 over midnight');
  expect(hoursSentence({ from: 18, to: 24 })).toBe('18:00 to midnight');
});

it('says the whole selection in a line', () => {
  expect(selectionSentence(noFilter, 3172, course)).toBe('All 3,172 learners · the whole run');
  const filter = {
    group: [quiz, stayed],
    period: { kind: 'dates', from: '2018-06-06', to: '2018-06-18' },
    hours: { from: 18, to: 22 },
    clock: 'course',
  } as const;
  const sentence =
    '688 learners who answered a quiz question and did not unenrol · 6 June to 18 June 2018 · 18:00 to 22:00';
  expect(selectionSentence(filter, 688, course)).toBe(sentence);
  expect(selectionSentence({ ...filter, clock: 'utc' }, 688, course)).toBe(`${sentence} · times in UTC`);
  expect(selectionSentence({ ...noFilter, clock: 'learner' }, 688, course)).toBe(
    'All 688 learners · the whole run · each learner’s own local time, estimated from their country',
  );
});

it('writes answers as people do', () => {
  expect(answerWords('age_range', '<18')).toBe('under 18');
  expect(answerWords('age_range', '>65')).toBe('over 65');
  expect(answerWords('age_range', '26-35')).toBe('26 to 35');
  expect(answerWords('country', 'unheard of')).toBe('unheard of');
  expect(answerWords('detected_country', 'NZ')).toBe('New Zealand');
});

describe('two compared groups in a line', () => {
  const said = (names: readonly [string, string]) =>
    comparedSentence({ ...noFilter, group: [quiz] }, [stayed], [412, null], course, names);

  it('are called by their letters, and by their names where they have one', () => {
    expect(said(['Group A', 'Group B'])).toBe(
      'A: 412 learners who answered a quiz question against B: Learners who did not unenrol · the whole run',
    );
    expect(said(['“Keen”', 'Group B'])).toMatch(/^A, “Keen”: 412 learners who .* against B: Learners/);
  });
});

describe('comparedRunsSentence', () => {
  const runs = [
    { label: 'Run 6', size: '3,172' },
    { label: 'Run 7', size: '2,340' },
  ];

  it('says how many learners each run has', () => {
    expect(comparedRunsSentence(noFilter, runs)).toBe(
      'All learners: 3,172 in Run 6 and 2,340 in Run 7 · each whole run',
    );
  });

  it('says which learners and times of each run, without their number', () => {
    const filter = { ...noFilter, group: [quiz], period: { kind: 'week', week: 2 } } as const;
    expect(comparedRunsSentence(filter, runs)).toBe(
      'Learners who answered a quiz question, in Run 6 and Run 7 · week 2',
    );
  });

  it('names six runs at most', () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ label: `Run ${n}`, size: '10' }));
    expect(comparedRunsSentence(noFilter, many)).toContain('10 in Run 4 and 4 more');
  });
});
