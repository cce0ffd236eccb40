import { changed, filesOf, type HostileCase } from './case';
import { type Cells, nameOf, tinyRun } from './tiny-run';

const visits = nameOf('step-activity');
const VISITED = 4;

/** The ordinary run in which the first visits of some rows were at these times. */
const visitedAt = (times: readonly string[]) =>
  changed('step-activity', (rows) =>
    rows.map((row, place) => (place < times.length ? row.with(VISITED, times[place]) : row)),
  );

/** Times that are no times of a course's, or that cannot be told without a guess. */
const unreadableTimes: readonly string[] = [
  '1900-01-01 00:00:00 UTC',
  '1899-12-31 23:59:59 UTC',
  '2100-01-01 00:00:00 UTC',
  '9999-12-31 23:59:59 UTC',
  '2018-02-30 10:00:00 UTC',
  '2018-13-01 10:00:00 UTC',
  '2018-09-10',
  '10/09/2018',
  '10/09/2018 13:14',
  '9/10/18 1:14 PM',
  '10.09.2018 13:14:15',
  '2018-09-10T13:14:15+01:00',
  '2018-09-10 13:14:15 BST',
  '43353.55156',
  '1536585255',
  '=NOW()',
];

/** Ways of writing a time in UTC that are read. */
const readableTimes: readonly (readonly [written: string, same: string])[] = [
  ['2018-09-10 13:14:15', '2018-09-10 13:14:15 UTC'],
  ['2018-09-10T13:14:15Z', '2018-09-10 13:14:15 UTC'],
  ['2018-09-10T13:14:15', '2018-09-10 13:14:15 UTC'],
  ['2018-09-10 13:14:15.999 UTC', '2018-09-10 13:14:15 UTC'],
  ['  2018-09-10 13:14:15 UTC ', '2018-09-10 13:14:15 UTC'],
];

const visit = (step: string, week: string, number: string): Cells => [
  'learner-1',
  step,
  week,
  number,
  '2018-09-12 10:00:00 UTC',
  '',
];

/** Steps that are none. */
const noSteps: readonly Cells[] = [
  visit('-1.1', '-1', '1'),
  visit('1.-1', '1', '-1'),
  visit('1e9.1', '1e9', '1'),
  visit('99999999999999999999.1', '99999999999999999999', '1'),
  visit('1000000.1', '1000000', '1'),
  visit('1.5', '1.5', '1'),
  visit('0x10.1', '0x10', '1'),
  visit('Infinity.1', 'Infinity', '1'),
  visit('NaN', 'NaN', 'NaN'),
  visit('', '', ''),
];

const withVisits = (more: readonly Cells[]) => changed('step-activity', (rows) => [...rows, ...more]);

/** Times and steps that no course has. */
export const hostileValues: readonly HostileCase[] = [
  {
    what: 'times of 1900 and 2100, 30 February, local formats and offsets, which count as missing',
    files: () => filesOf(visitedAt(unreadableTimes)),
    report: { [visits]: { issues: ['bad-time'] } },
    like: visitedAt(unreadableTimes.map(() => '')),
  },
  {
    what: 'times in UTC that are written in another way',
    files: () => filesOf(visitedAt(readableTimes.map(([written]) => written))),
    report: {},
    like: visitedAt(readableTimes.map(([, same]) => same)),
  },
  {
    what: 'negative, broken and endless week numbers',
    files: () => filesOf(withVisits(noSteps)),
    report: { [visits]: { issues: ['no-step'] } },
    like: tinyRun,
  },
  {
    what: 'a step of week 999,999 beside those of weeks 1 and 2',
    files: () => filesOf(withVisits([visit('999999.999999', '999999', '999999')])),
    report: {},
    like: withVisits([visit('999999.999999', '999999.0', '999999')]),
  },
  {
    what: 'a visit in 2000 and one in 2099',
    files: () => filesOf(visitedAt(['2000-01-01 00:00:00 UTC', '2099-12-31 23:59:59 UTC'])),
    report: {},
    like: visitedAt(['2000-01-01 00:00:00', '2099-12-31 23:59:59']),
  },
];
