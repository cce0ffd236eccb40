import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { dateLayers } from './date-layers';
import { type DateRow, dateHeader, dateRows } from './date-rows';
import { stackPanels, viewHeight } from './panels';
import { layeredSpec } from './spec';
import { draw } from './test-draw';
import { DAY, timeX } from './time-axis';

const first = Date.UTC(2020, 1, 1);
const last = first + 60 * DAY;
const dates = (count: number) =>
  Array.from({ length: count }, (_, day) => ({
    id: `${day}`,
    date: `2020-02-${String(day + 1).padStart(2, '0')}`,
    label: `Date ${day}`,
  }));

const x = timeX({ startDate: '2020-03-02' }, first, last);

const notable = ({ week }: DateRow) => week === null;

it('keeps the dates in sight, in order, each with a line of its own', () => {
  const notableDates = [...dates(2).reverse(), { id: 'x', date: '2021-01-01', label: 'Much later' }];
  const rows = dateRows(testView({}, { notableDates }).course, first, last).filter(notable);
  expect(rows.map(({ name }) => name)).toEqual(['Date 0', 'Date 1', 'Start']);
  expect(rows.map(({ lane }) => lane)).toEqual([0, 1, 2]);
});

it('has the end where the last day of the course is over', () => {
  const { course } = testView({}, { endDate: '2020-03-15' });
  const ends = (until: number) => dateRows(course, first, until).filter(({ name }) => name === 'End');
  expect(ends(last).map(({ time }) => new Date(time).toISOString())).toEqual(['2020-03-16T00:00:00.000Z']);
  expect(ends(Date.UTC(2020, 2, 16))).toHaveLength(1);
  expect(ends(Date.UTC(2020, 2, 15, 23))).toEqual([]);
});

it('limits the room that many dates take', () => {
  const rows = dateRows(testView({}, { notableDates: dates(20) }).course, first, last).filter(notable);
  expect(rows).toHaveLength(21);
  expect(dateHeader(rows)).toBe(dateHeader(rows.slice(0, 6)));
});

it('has no rules for a course without dates', () => {
  expect(dateRows(testView({}, { startDate: null }).course, first, last)).toEqual([]);
});

it('has the start of every week of the course in sight, whatever else is in its weeks', () => {
  const weeksOf = (weeks: number, until = last) =>
    dateRows(testView({}, { weeks }).course, first, until).filter((row) => !notable(row));
  expect(weeksOf(3).map(({ week, time }) => [week, new Date(time).toISOString().slice(0, 10)])).toEqual([
    [1, '2020-03-02'],
    [2, '2020-03-09'],
    [3, '2020-03-16'],
  ]);
  expect(weeksOf(3, Date.UTC(2020, 2, 10))).toHaveLength(2);
  expect(weeksOf(3)[0].week_share).toBeCloseTo(7 / 60);
  expect(dateHeader(weeksOf(3))).toBeGreaterThan(0);
});

it('draws no layer without rows', async () => {
  const both = dateRows(testView().course, first, last);
  for (const rows of [both, both.filter(notable), both.filter((row) => !notable(row)), []]) {
    const panels = stackPanels([60], dateHeader(rows));
    const ground = { mark: 'point', encoding: { x: x } };
    const layers = [ground, ...dateLayers(panels, x, rows)];
    const values = rows.length > 0 ? rows : [{ time: first }];
    expect((await draw({ spec: layeredSpec({ height: 90, layers }), values, summary: '' })).warnings).toEqual(
      [],
    );
  }
});

it.each([
  [1100, 'Week 2'],
  [340, 'W2'],
])('draws rules for dates and weeks, and names the weeks as there is room (%i)', async (width, name) => {
  const rows = dateRows(testView({}, { notableDates: dates(1) }).course, first, last);
  const panels = stackPanels([60, 60], dateHeader(rows));
  const spec = layeredSpec({ height: viewHeight(panels), layers: [...dateLayers(panels, x, rows)] });
  const { svg, warnings } = await draw({ spec, values: rows, summary: '' }, width);
  expect(warnings).toEqual([]);
  expect(svg).toContain(`>${name}<`);
  expect(svg).toContain('>Date 0<');
  // Date 0, the start, and two weeks, each through two panels.
  expect(svg.split('<line').length - 1).toBeGreaterThanOrEqual(8);
  expect(svg.split('stroke-dasharray="3,3"').length - 1).toBe(4);
});

it('has its ticks at whole weeks from the start, as many as there is room for', async () => {
  const spec = layeredSpec({ height: 60, layers: [{ mark: 'point', encoding: { x } }] });
  const values = [{ time: first }, { time: last }];
  const labels = async (width: number) => {
    const { svg, warnings } = await draw({ spec, values, summary: '' }, width);
    expect(warnings).toEqual([]);
    return [...svg.matchAll(/>(\d+ [A-Z][a-z]{2})</g)].map(([, label]) => label);
  };
  expect(await labels(700)).toEqual([
    ...['3 Feb', '10 Feb', '17 Feb', '24 Feb', '2 Mar', '9 Mar', '16 Mar', '23 Mar', '30 Mar'],
  ]);
  expect(await labels(380)).toEqual(['3 Feb', '17 Feb', '2 Mar', '16 Mar', '30 Mar']);
});

it('draws the name of a later date lower, to the right of its rule', async () => {
  const notableDates = [{ id: 'live', date: '2020-02-13', label: 'Live session' }];
  const rows = dateRows(testView({}, { startDate: '2020-02-10', notableDates }).course, first, last);
  const panels = stackPanels([60], dateHeader(rows));
  const spec = layeredSpec({ height: viewHeight(panels), layers: [...dateLayers(panels, x, rows)] });
  const { svg } = await draw({ spec, values: rows, summary: '' }, 700);
  const at = (name: string) => {
    const found = new RegExp(
      `text-anchor="(\\w+)" transform="translate\\(([\\d.]+),([\\d.]+)\\)"[^>]*>${name}<`,
    ).exec(svg);
    return found && { anchor: found[1], x: Number(found[2]), y: Number(found[3]) };
  };
  const [start, live] = [at('Start'), at('Live session')];
  expect([start?.anchor, live?.anchor]).toEqual(['start', 'start']);
  expect(live!.y - start!.y).toBe(17);
  expect(live!.x).toBeGreaterThan(start!.x);
});
