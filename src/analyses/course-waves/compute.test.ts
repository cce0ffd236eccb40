import { beforeAll, describe, expect, it } from 'vitest';
import type { AnalysisContext } from '@/analyses/context';
import { noFilter } from '@/course/filter';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { draw } from '../chart-kit/test-draw';
import { initialView, testView } from '../test-view';
import { compute } from './compute';
import { waveFindings } from './findings';
import { courseWaves } from './index';
import { stepWave } from './rows';
import type { CourseWavesRow } from './tables';

const at = (time: string) => (time ? `2024-01-${time}:00:00 UTC` : '');
const steps = (rows: readonly (readonly [string, string, string, string])[]) =>
  csvOf(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
    rows.map(([who, step, visited, completed]) => [
      who,
      step,
      ...step.split('.'),
      at(visited),
      at(completed),
    ]),
  );
const comments = (rows: readonly (readonly [string, string])[]) =>
  csvOf(
    'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes,moderated',
    rows.map(([step, time], index) => [index, 'a', '', step, ...step.split('.'), 'x', at(time), 0, '']),
  );

const planted = {
  'c-1_step-activity.csv': steps([
    ['a', '1.1', '01 10', '01 11'],
    ['b', '1.1', '01 23', ''],
    ['b', '2.1', '03 10', '09 10'],
    ['a', '2.1', '04 10', '05 10'],
    ['a', '1.2', '', ''],
  ]),
  'c-1_comments.csv': comments([
    ['2.1', '04 11'],
    ['2.1', '04 12'],
    ['2.1', '02 00'],
  ]),
};

const brief = (rows: readonly CourseWavesRow[], activity: string) =>
  rows
    .filter((row) => row.activity === activity)
    .map((row) => [row.week_number, row.date, row.events, row.cumulative]);

it('adds up what was done on each day, by week of the step', async () => {
  const { course_waves: rows } = compute(await contextOf(planted));
  expect(brief(rows, 'step_visits')).toEqual([
    [1, '2024-01-01', 2, 2],
    [2, '2024-01-03', 1, 1],
    [2, '2024-01-04', 1, 2],
  ]);
  expect(brief(rows, 'step_completions')).toEqual([
    [1, '2024-01-01', 1, 1],
    [2, '2024-01-05', 1, 1],
    [2, '2024-01-09', 1, 2],
  ]);
  expect(brief(rows, 'comments')).toEqual([
    [2, '2024-01-02', 1, 1],
    [2, '2024-01-04', 2, 3],
  ]);
  expect(brief(rows, 'responses')).toEqual([]);
});

it('takes days in the course’s time zone', async () => {
  const { course_waves: rows } = compute(await contextOf(planted, { timeZone: 'Europe/Berlin' }));
  expect(brief(rows, 'step_visits')[1]).toEqual([1, '2024-01-02', 1, 2]);
});

it('counts a step once for a learner whose rows are there twice: the first visit, the last completion', async () => {
  const twice = steps([
    ['a', '1.1', '02 10', '03 10'],
    ['a', '1.1', '01 10', '05 10'],
    ['a', '1.1', '04 10', '02 10'],
  ]);
  const { course_waves: rows } = compute(await contextOf({ 'c-1_step-activity.csv': twice }));
  expect(brief(rows, 'step_visits')).toEqual([[1, '2024-01-01', 1, 1]]);
  expect(brief(rows, 'step_completions')).toEqual([[1, '2024-01-05', 1, 1]]);
});

describe('a simulated course', () => {
  let context: AnalysisContext;
  beforeAll(async () => {
    context = await contextOf(simulatedFiles({ learners: 900, weeks: 3, seed: 5 }));
  });

  it.each([
    ['comments', 'comments', 'timestamp'],
    ['responses', 'question-response', 'submitted_at'],
    ['step_visits', 'step-activity', 'first_visited_at'],
    ['step_completions', 'step-activity', 'last_completed_at'],
  ] as const)('has every event of %s on its day', (activity, dataset, column) => {
    const table = context.rows(dataset);
    const plain = new Map<string, number>();
    for (let row = 0; row < (table?.numRows() ?? 0); row++) {
      const time = Number(table?.get(column, row));
      const place = Number(table?.get('step', row));
      if (Number.isNaN(time)) continue;
      const key = `${context.run.steps.weeks[place]} ${new Date(time).toISOString().slice(0, 10)}`;
      plain.set(key, (plain.get(key) ?? 0) + 1);
    }
    const rows = compute(context).course_waves.filter((row) => row.activity === activity);
    expect(new Map(rows.map((row) => [`${row.week_number} ${row.date}`, row.events]))).toEqual(plain);
    expect(plain.size).toBeGreaterThan(10);
  });

  it.each([320, 1100])('draws and words every card at %i', async (width) => {
    const result = compute(context);
    for (const card of courseWaves.cards) {
      const view = initialView(card);
      const { svg, warnings } = await draw(card.chart(result, view)!, width);
      expect(warnings).toEqual([]);
      expect(svg).toContain('Week 3');
      expect(card.findings(result, view).map(({ key }) => key)).toEqual(['busiest-day', 'waves']);
    }
  });
});

const wave = (week_number: number, date: string, events: number, cumulative: number): CourseWavesRow => ({
  activity: 'step_visits',
  week_number,
  date,
  events,
  cumulative,
});

it('says which day is busiest, and after how many days half of a week’s events have come', () => {
  const course_waves = [
    wave(1, '2024-01-01', 10, 10),
    wave(1, '2024-01-05', 20, 30),
    wave(1, '2024-01-09', 20, 50),
    wave(2, '2024-01-05', 5, 5),
  ];
  const [busiest, waves, ...more] = waveFindings(stepWave)(
    { course_waves },
    testView({}, { startDate: '2024-01-01' }),
  );
  expect(busiest.values).toMatchObject({ date: '2024-01-05', events: 25, total: 55, days: 3 });
  expect(busiest.text).toContain('5 January 2024 has the most: 25 (45.5\u00a0%)');
  expect(waves.values).toMatchObject({ weeks: 1, days: 5 });
  expect(waves.text).toContain('within 5 days of the week’s start');
  expect(more).toEqual([]);
});

it('starts a week’s clock with the course’s week, whatever one early visit does', () => {
  const course_waves = [
    wave(1, '2024-01-01', 40, 40),
    wave(1, '2024-01-03', 10, 50),
    wave(2, '2023-11-20', 1, 1),
    wave(2, '2024-01-08', 19, 20),
    wave(2, '2024-01-10', 30, 50),
    wave(3, '2024-01-10', 30, 30),
  ];
  const halves = (startDate: string | null) =>
    waveFindings(stepWave)({ course_waves }, testView({}, { startDate }))[1].text;
  expect(halves('2024-01-01')).toBe(
    'Half of the first visits at a week’s steps come within 1 to 3 days of the week’s start. Half of the first visits at the steps of week 3 come before that week begins.',
  );
  expect(halves(null)).toBe(
    'Half of the first visits at a week’s steps come within 1 to 3 days of the day by which one in twenty had come.',
  );
});

it('says nothing of halves where only some days are chosen', () => {
  const course_waves = [wave(1, '2024-01-01', 40, 40), wave(1, '2024-01-03', 10, 50)];
  const filter = { ...noFilter, period: { kind: 'week', week: 1 } } as const;
  const found = waveFindings(stepWave)({ course_waves }, { ...testView(), filter });
  expect(found.map(({ key }) => key)).toEqual(['busiest-day']);
});

it('names no busiest day where two are level', () => {
  const course_waves = [wave(1, '2024-01-01', 2, 2), wave(1, '2024-01-02', 2, 4)];
  const [busiest] = waveFindings(stepWave)({ course_waves }, testView());
  expect(busiest).toMatchObject({ caution: true });
  expect(busiest.text).toBe('4 first visits on 2 days, on no day more than 2.');
});
