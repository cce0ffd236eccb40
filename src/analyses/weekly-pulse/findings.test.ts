import { describe, expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import { testView } from '../test-view';
import { weekFindings } from './findings';
import { pulseRows, type Week } from './test-rows';

const plain = (findings: readonly { readonly text: string }[]) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));
const weeks: Week[] = [
  [500, [480, 0.421, 0.5]],
  [1, [700, 0.3, 0.456]],
  [120, null],
];
const of = (rows: readonly Week[]) => ({ weekly_pulse: pulseRows(rows) });

describe('the course week by week', () => {
  it('is told by its last week, and by who comes after it', () => {
    expect(plain(weekFindings(of(weeks), testView({}, {}, [], '2020-04-01')))).toEqual([
      'In week 2, the course’s last, 1 learner is active in any way, against 500 in week 1.',
      'The 700 learners on the course at the end of week 2 have an average engagement of 30.0 % (week 1: 42.1 %) and confidence of 45.6 % (week 1: 50.0 %): scores from 0 to 100 %.',
      'In the week after the course’s end, 120 learners are still active in any way.',
    ]);
  });

  it('is told by the latest week while it is under way', () => {
    const [first] = pulseRows(weeks);
    const rows = { weekly_pulse: [{ ...first, to: '2020-03-05' }] };
    const view = testView({}, { endDate: '2020-03-15' }, [], '2020-03-05');
    expect(plain(weekFindings(rows, view))).toEqual([
      'In week 1, the latest (data up to 5 March 2020), 500 learners are active in any way.',
      'The 480 learners on the course at the end of week 1 have an average engagement of 42.1 % and confidence of 50.0 %: scores from 0 to 100 %.',
    ]);
  });

  it('says nothing of a week after the end that the data do not cover', () => {
    const found = weekFindings(of(weeks), testView({}, {}, [], '2020-03-18'));
    expect(found.map(({ key }) => key)).toEqual(['active', 'engagement']);
  });

  it('says which days of a week are chosen, and does not set them beside a whole week', () => {
    const chosen = (from: string | null, to: string | null, dataEnd: string | null = null) =>
      ({
        ...testView({}, {}, [], dataEnd),
        filter: { ...noFilter, period: { kind: 'dates', from, to } },
      }) as const;
    const texts = (from: string | null, to: string | null) =>
      plain(weekFindings(of(weeks.slice(0, 2)), chosen(from, to)));
    expect(texts(null, '2020-03-09')[0]).toBe(
      'In week 2, of which only 9 March 2020 is chosen, 1 learner is active in any way.',
    );
    expect(texts('2020-03-05', null)[0]).toBe(
      'In week 2, the course’s last, 1 learner is active in any way.',
    );
    expect(texts('2020-03-02', '2020-03-15')[0]).toMatch(/against 500 in week 1\.$/);
    const after = weekFindings(of(weeks), chosen(null, '2020-03-17', '2020-04-01')).at(-1);
    expect(after?.text).toBe(
      'In the week after the course’s end, of which only 16 March to 17 March 2020 is chosen, 120 learners are still active in any way.',
    );
    const evening = { ...testView(), filter: { ...noFilter, hours: { from: 18, to: 22 } } };
    expect(plain(weekFindings(of(weeks.slice(0, 2)), evening))[0]).toBe(
      'In week 2, the course’s last, 1 learner is active in any way at these hours, against 500 in week 1.',
    );
  });

  it('is told with caution of few, and without scores of nobody', () => {
    const few: Week[] = [[3, [19, 0.2, 0.2]]];
    for (const found of weekFindings(of(few), testView())) expect(found.caution).toBe(true);
    const nobody = [{ ...pulseRows([[0, null]])[0], on_course: 0 }];
    const found = weekFindings({ weekly_pulse: nobody }, testView({}, {}, ['comments']));
    expect(plain(found)).toEqual(['In week 1 of the course, 0 learners are active in any way.']);
  });

  it('says which parts of engagement no file tells', () => {
    const told = (...without: ('comments' | 'question-response')[]) =>
      plain(weekFindings(of([[90, [90, 0.2, 0.2]]]), testView({}, {}, without))).at(-1);
    expect(told('comments')).toBe(
      'Engagement leaves out comments, for the comments file is not loaded; its other parts weigh more instead.',
    );
    expect(told('comments', 'question-response')).toBe(
      'Engagement leaves out first-attempt scores and comments, for the quiz responses and comments files are not loaded; its other parts weigh more instead.',
    );
    expect(told()).toMatch(/^The 90 learners/);
  });
});
