import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { reasonChart, stepChart, timeChart } from './charts';
import { reasonFindings, stepFindings, timeFindings } from './findings';
import { lastSteps } from './last-steps';
import { reasonNames, shortReason } from './reasons';
import type { LeavingSurveyResult } from './tables';

const time = 'I don’t have enough time';
const result: LeavingSurveyResult = {
  leaving_reasons: [
    { leaving_reason: time, responses: 30, learners: 30, share: 0.6 },
    { leaving_reason: 'Other', responses: 15, learners: 15, share: 0.3 },
    { leaving_reason: 'The course was too hard', responses: 5, learners: 5, share: 0.1 },
  ],
  leaving_weeks: [
    { leaving_reason: time, course_week: -3, responses: 10 },
    { leaving_reason: time, course_week: 1, responses: 15 },
    { leaving_reason: 'Other', course_week: 2, responses: 5 },
    { leaving_reason: 'Other', course_week: 3, responses: 20 },
  ],
  leaving_steps: [
    { leaving_reason: time, week_number: null, step_number: null, responses: 20 },
    { leaving_reason: 'Other', week_number: null, step_number: null, responses: 10 },
    { leaving_reason: time, week_number: 1, step_number: 10, responses: 5 },
    { leaving_reason: time, week_number: 1, step_number: 2, responses: 9 },
    { leaving_reason: 'Other', week_number: 1, step_number: 2, responses: 6 },
  ],
};
const empty: LeavingSurveyResult = { leaving_reasons: [], leaving_weeks: [], leaving_steps: [] };
const view = testView({ by: 'step' });
const plain = (findings: readonly { text: string }[]) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));

it('says why, when and after which step', () => {
  expect(plain(reasonFindings(result))).toEqual([
    'The reasons named most in 50 responses are “I don’t have enough time” (30, 60.0 %) and “The course was too hard” (5, 10.0 %). 15 responses (30.0 %) name none.',
  ]);
  expect(plain(timeFindings(result, view))).toEqual([
    'Of 50 responses, 10 (20.0 %) came before the course started, 15 (30.0 %) in its first week and 20 (40.0 %) after its 2 weeks.',
  ]);
  expect(plain(stepFindings(result, view))).toEqual([
    'Of 50 responses, 30 (60.0 %) came from learners who had completed no step; of the others, the largest number had last completed 1.2 A step (15).',
  ]);
});

it('speaks of others only beside those who had completed no step', () => {
  const leaving_steps = result.leaving_steps.filter(({ week_number }) => week_number !== null);
  expect(plain(stepFindings({ ...result, leaving_steps }, view))).toEqual([
    'Of 20 responses, all came from learners who had completed a step; of these, the largest number had last completed 1.2 A step (15).',
  ]);
});

it('is cautious with few, singular for one, silent of none', () => {
  const one = [{ leaving_reason: 'Other', responses: 1, learners: 1, share: 1 }];
  expect(reasonFindings({ ...empty, leaving_reasons: one })[0]).toMatchObject({
    caution: true,
    text: 'The 1 response names no reason.',
  });
  for (const find of [reasonFindings, timeFindings, stepFindings]) expect(find(empty, view)).toEqual([]);
});

it('names no reason that others are named as often as', () => {
  const said = (...responses: readonly number[]) =>
    plain(
      reasonFindings({
        ...empty,
        leaving_reasons: responses.map((each, place) => ({
          leaving_reason: `Reason ${place + 1}`,
          responses: each,
          learners: each,
          share: 0.1,
        })),
      }),
    )[0];
  expect(said(4, 2, 2, 2)).toBe('The reason named most in 10 responses is “Reason 1” (4, 40.0 %).');
  expect(said(4, 3, 2, 1)).toContain('The reasons named most in 10 responses are “Reason 1”');
  expect(said(4, 3, 2, 1)).not.toContain('Reason 4');
  expect(said(1, 1, 1, 1)).toBe('4 responses name 4 reasons, none of them more than 1 time.');
  expect(said(10)).toBe('The only reason named in 10 responses is “Reason 1” (10, 100.0 %).');
});

it('shortens known reasons with either apostrophe', () => {
  expect(shortReason("I don't have enough time")).toBe('Not enough time');
  expect(shortReason('Rain')).toBe('Rain');
  expect([
    ...reasonNames(['The course was too hard', 'The course was too hard for me', 'Other']).values(),
  ]).toEqual(['The course was too hard', 'The course was too hard for me', 'Other']);
});

it.each([
  ['reasons', () => reasonChart(result)!, '30 · 60.0 %'],
  ['weeks', () => timeChart(result, view)!, '>20<'],
  ['steps', () => stepChart(result, view)!, '15 · 30.0 %'],
  ['steps by week', () => stepChart(result, testView({ by: 'week' }))!, '>14<'],
])('draws %s', async (_, chart, text) => {
  const { svg, warnings } = await draw(chart(), 340);
  expect(warnings).toEqual([]);
  expect(svg.replaceAll('\u00a0', ' ')).toContain(text);
});

it('draws the reasons week by week with the dates, and loses none', async () => {
  const over = testView({ show: 'time' });
  const chart = timeChart(result, over)!;
  const { svg, warnings } = await draw(chart, 340);
  expect(warnings).toEqual([]);
  for (const text of ['Start', 'Not enough time', 'Other']) expect(svg).toContain(`>${text}<`);
  const weeks = chart.values.filter(({ part }) => part === 'week');
  expect(weeks.map(({ reason_0, reason_1 }) => [reason_0, reason_1])).toEqual([
    [10, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [15, 0],
    [0, 5],
    [0, 20],
  ]);
  expect(new Date(Number(weeks[4].time)).toISOString()).toBe('2020-03-02T00:00:00.000Z');
  expect(timeChart(result, testView({ show: 'time' }, { startDate: null }))).toBeNull();
  const many = Array.from({ length: 12 }, (_, place) => ({
    leaving_reason: `Reason ${place}`,
    course_week: 1,
    responses: 1,
  }));
  const [week] = timeChart({ ...empty, leaving_weeks: many }, over)!.values;
  expect(week).toMatchObject({ reason_6: 1, reason_7: 5 });
});

it('puts last steps in course order, those of nobody’s step first', () => {
  const at = (week_number: number | null, step_number: number | null) => ({
    leaving_reason: time,
    week_number,
    step_number,
    responses: 1,
  });
  const leaving_steps = [at(2, 1), at(1, 10), at(1, 2), at(null, null), at(1, 10)];
  const steps = lastSteps({ ...empty, leaving_steps }, testView({}, { steps: {} }));
  expect(steps.map(({ name, responses }) => [name, responses])).toEqual([
    ['No step', 1],
    ['1.2', 1],
    ['1.10', 2],
    ['2.1', 1],
  ]);
});

it('says which last steps are exercises or social', () => {
  const steps = { '1.2': { title: 'A step', type: 'article', exercise: true, social: true } } as const;
  const names = stepChart(result, testView({ by: 'step' }, { steps }))!.values.map(({ name }) => name);
  expect(names).toContain('1.2 A step (exercise, social step)');
});

it('loses no response where steps are many', () => {
  const leaving_steps = Array.from({ length: 30 }, (_, place) => ({
    leaving_reason: time,
    week_number: 1,
    step_number: place + 1,
    responses: place + 1,
  }));
  const { values } = stepChart({ ...empty, leaving_steps }, view)!;
  expect(values.reduce((sum, { responses }) => sum + Number(responses), 0)).toBe(465);
  expect(values).toHaveLength(21);
});
