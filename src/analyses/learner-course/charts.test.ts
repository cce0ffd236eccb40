import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { courseChart } from './course-chart';
import { courseResult, type Visit } from './test-rows';
import { twoChart } from './two-chart';

const plain = { title: null, type: 'article', exercise: false, social: false } as const;
const course = { steps: { '1.2': { ...plain, exercise: true } }, endDate: '2020-03-15' };
const visits: readonly Visit[] = [
  ['1.1', 10, 1, true],
  ['1.2', 11, 1, true],
  ['1.3', 60, 2],
  ['2.1', 240, 3],
];

/** How many symbols a part of the drawing has. */
const symbols = (svg: string) =>
  svg.split('class="mark-symbol').slice(1).join('').split('<path transform').length - 1;

it.each([300, 1200])('draws one learner’s course with its sessions at %i pixels', async (width) => {
  const chart = courseChart(courseResult(visits), testView({}, course))!;
  const { svg, warnings } = await draw(chart, width);
  expect(warnings).toEqual([]);
  for (const text of ['Start', 'End', '● completed', '▲ exercise', '1', '2', '3'])
    expect(svg).toContain(text);
  // Four visits, the mark of an exercise.
  expect(symbols(svg)).toBe(5);
  // A line for each session.
  expect(svg.match(/class="mark-line role-mark/g)).toHaveLength(3);
});

it.each([true, false])('draws visits that are all completed, or none: %s', async (completed) => {
  const alike = visits.map(([step, hour, session]): Visit => [step, hour, session, completed]);
  const { warnings } = await draw(courseChart(courseResult(alike), testView({}, course))!);
  expect(warnings).toEqual([]);
});

it('says at each point which step, when, and in which session', () => {
  const { values, summary } = courseChart(courseResult(visits), testView({}, course))!;
  expect(values[1]).toMatchObject({
    name: '1.2 (exercise)',
    visited_text: '2 March 2020 at 11:00',
    completed_text: '2 March 2020 at 12:00',
    session: 1,
    number: null,
  });
  expect(values[2]).toMatchObject({ completed_text: 'not completed', session: 2, number: '2' });
  expect(summary).toContain('4 steps in 3 study sessions, from 2 March 2020 to 12 March 2020');
});

it('numbers no two sessions where their numbers would meet', () => {
  const close = courseResult([
    ['1.1', 0, 1],
    ['1.2', 2, 2],
    ['2.4', 4, 3],
  ]);
  const { values } = courseChart(close, testView({}, { endDate: '2020-06-01' }))!;
  expect(values.slice(0, 3).map(({ number }) => number)).toEqual(['1', null, '3']);
});

it('shows the whole course, and visits outside it', () => {
  const edges = (hours: number) =>
    courseChart(courseResult([['1.1', hours, 1]]), testView({}, course))!
      .values.filter(({ part }) => part === 'edge')
      .map(({ time }) => new Date(Number(time)).toISOString().slice(0, 10));
  expect(edges(10)).toEqual(['2020-03-02', '2020-03-16']);
  expect(edges(-30)).toEqual(['2020-02-29', '2020-03-16']);
  expect(edges(24 * 20)).toEqual(['2020-03-02', '2020-03-23']);
});

it.each([
  ['hours', 96],
  ['days', 4],
])('draws two learners from their own starts in %s', async (unit, last) => {
  const chart = twoChart(
    courseResult(visits, [
      ['1.1', 100, 1],
      ['1.2', 196, 2],
    ]),
    testView({ unit }, course),
  )!;
  const { svg, warnings } = await draw(chart, 600);
  expect(warnings).toEqual([]);
  for (const text of ['First learner', 'Second learner', `${unit === 'hours' ? 'Hours' : 'Days'} since`])
    expect(svg).toContain(text);
  expect(chart.values[5]).toMatchObject({ who: 'Second learner', elapsed: last, since: '4 days' });
});
