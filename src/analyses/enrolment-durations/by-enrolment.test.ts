import { expect, it } from 'vitest';
import { readCourse, timeOf } from '@/simulate/testing';
import { contextOf, simulatedDatasets } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { byEnrolmentChart } from './by-enrolment-chart';
import { byEnrolmentFindings } from './by-enrolment-findings';
import { compute } from './compute';
import { enrolmentDurations } from './index';

const DAY = 86_400_000;
const start = Date.UTC(2024, 0, 15);
const stamp = (time: number) => `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** Enrolments by days from the start, each leaving so many days later. */
function planted(lives: readonly (readonly [enrolled: number, days: number | null])[]) {
  const rows = lives.map(([enrolled, days], learner) => {
    const at = start + enrolled * DAY;
    return [`l${learner}`, stamp(at), days === null ? '' : stamp(at + days * DAY), 'learner', ''];
  });
  const header = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
  return contextOf({ 'x-1_enrolments.csv': csvOf(header, rows) }, { startDate: '2024-01-15', weeks: 2 });
}

const view = testView({ event: 'unenrolled', basis: 'enrolment' }, { startDate: '2024-01-15' });
const repeat = <T>(times: number, value: (index: number) => T) =>
  Array.from({ length: times }, (_, i) => value(i));

it('counts each day of enrolling with each number of days', async () => {
  const { enrolment_duration_cells: cells } = compute(
    await planted([
      [-2, 5.9],
      [-2, 5],
      [-2, 6],
      [3, 0.5],
      [3, null],
      [4, 0],
    ]),
  );
  const own = (basis: string) =>
    cells
      .filter((row) => row.basis === basis)
      .map(({ enrolled_from, days_from, learners }) => [enrolled_from, days_from, learners]);
  expect(own('enrolment')).toEqual([
    ['2024-01-13', 5, 2],
    ['2024-01-13', 6, 1],
    ['2024-01-18', 0, 1],
    ['2024-01-19', 0, 1],
  ]);
  // Two days of the first three's lie before the start.
  expect(own('study').slice(0, 2)).toEqual([
    ['2024-01-13', 3, 2],
    ['2024-01-13', 4, 1],
  ]);
});

it('loses nobody and has few cells, however far apart, with an edge at the start', async () => {
  const lives = repeat(3000, (i) => [-400 + ((i * 37) % 900), (i * 101) % 700] as const);
  const { enrolment_duration_cells: cells } = compute(await planted(lives));
  const own = cells.filter(({ basis }) => basis === 'enrolment');
  expect(own.reduce((sum, { learners }) => sum + learners, 0)).toBe(3000);
  expect(own.length).toBeLessThanOrEqual(60 * 40);
  const [{ enrolled_days, days_width }] = own;
  expect([enrolled_days, days_width]).toEqual([28, 28]);
  for (const { enrolled_from, days_from, learners } of own) {
    const from = (Date.parse(enrolled_from) - start) / DAY;
    expect(from % enrolled_days).toBeCloseTo(0);
    const inside = lives.filter(
      ([at, days]) =>
        at >= from && at < from + enrolled_days && days >= days_from && days < days_from + days_width,
    );
    expect(learners).toBe(inside.length);
  }
});

it('gives the cohorts’ medians as a plain sort does', async () => {
  const options = { learners: 1500, weeks: 3, seed: 12 };
  const { enrolment_duration_cohorts } = compute(
    await simulatedDatasets(options, ['enrolments'], { startDate: '2025-02-03' }),
  );
  const days = readCourse(options)('enrolments')
    .filter(
      (row) =>
        row.role === 'learner' &&
        row.unenrolled_at &&
        row.enrolled_at! >= '2025-01-06' &&
        row.enrolled_at! < '2025-02-03',
    )
    .map((row) => Math.floor((timeOf(row.unenrolled_at) - timeOf(row.enrolled_at)) / DAY))
    .toSorted((a, b) => a - b);
  const row = enrolment_duration_cohorts.find(
    ({ event, basis, cohort }) =>
      event === 'unenrolled' && basis === 'enrolment' && cohort === 'before_start',
  );
  const middle = (days[Math.floor((days.length - 1) / 2)] + days[Math.floor(days.length / 2)]) / 2;
  expect(row).toMatchObject({ learners: days.length, median: middle });
  expect(row!.low).toBeLessThanOrEqual(middle);
  expect(row!.high).toBeGreaterThanOrEqual(middle);
});

it('finds a planted difference, and none where there is none', async () => {
  const early = (days: number) => repeat(40, (i) => [-10, days + (i % 5)] as const);
  const late = repeat(40, (i) => [20, 3 + (i % 5)] as const);
  const [found] = byEnrolmentFindings(compute(await planted([...early(30), ...late])), view);
  expect(found).toMatchObject({
    key: 'by-enrolment',
    text: 'Of those who unenrolled, the median time from enrolling is 32 days for the 40 who enrolled in the 28 days before the start, and 5 days for the 40 who enrolled after the first week.',
  });
  const same = compute(await planted([...early(3), ...late]));
  expect(byEnrolmentFindings(same, view)[0].key).toBe('no-difference');
  const few = compute(await planted([...early(30), ...late.slice(0, 19)]));
  const [uncompared] = byEnrolmentFindings(few, view);
  expect(uncompared.text).toContain('59 learners');
  expect(uncompared.text).toContain('at fewer than two of the times 20 or more of them did');
  expect(uncompared.caution).toBeUndefined();
  expect(byEnrolmentFindings(same, testView({ event: 'fully_participating', basis: 'study' }))).toEqual([]);
});

it.each([320, 1100])('draws bubbles with the notable dates, and names no learner (%i)', async (width) => {
  const result = compute(await planted(repeat(200, (i) => [(i % 40) - 10, i % 13] as const)));
  const chart = byEnrolmentChart(result, view)!;
  const { svg, warnings } = await draw(chart, width);
  expect(warnings).toEqual([]);
  expect(svg).toContain('>Start<');
  const drawn = chart.values.reduce(
    (sum, { part, learners }) => sum + (part === 'cell' ? Number(learners) : 0),
    0,
  );
  expect(drawn).toBe(200);
  const columns = Object.values(enrolmentDurations.tables).flatMap((table) =>
    table.columns.map(({ name }) => name),
  );
  expect(columns.filter((name) => /learner_id|person/.test(name))).toEqual([]);
});
