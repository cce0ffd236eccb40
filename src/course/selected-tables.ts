import type { ColumnTable } from 'arquero';
import { type DatasetId, formatOf } from '@/formats';
import type { LocalTime } from '@/stats/local-time';
import { HOUR } from '@/stats/timestamp';
import type { Hours } from './filter';
import type { DayRange } from './period';
import type { Population } from './population';
import { integers, numbers, type Run } from './run';
import { type CountingTimes, selectRows } from './select-rows';

/** Which events count by their time. */
export interface TimeFilter {
  readonly days: DayRange | null;
  readonly hours: Hours | null;
}

/** Whether an event of a person counts by its time; a missing time never does. */
export type TimeTest = (at: number, person?: number) => boolean;

/** No two clocks are further apart. */
const CLOCKS_APART = 26 * HOUR;

/** The test for a range of days: of times that are far from its ends by any clock, the clock need not be asked. */
function dayTest({ from, to }: DayRange, time: LocalTime): TimeTest {
  const startOf = (day: number) => (Number.isFinite(day) ? time.startOf(day) : day);
  const [begin, end] = [startOf(from), startOf(to + 1)];
  return (at, person) => {
    // So written that a missing time does not pass.
    if (!(at >= begin - CLOCKS_APART && at <= end + CLOCKS_APART)) return false;
    if (at > begin + CLOCKS_APART && at < end - CLOCKS_APART) return true;
    const day = time.day(at, person);
    return day >= from && day <= to;
  };
}

/** The test for hours of the day. */
function hourTest({ from, to }: Hours, time: LocalTime): TimeTest {
  const overMidnight = from >= to;
  return (at, person) => {
    if (Number.isNaN(at)) return false;
    const hour = time.hour(at, person);
    return overMidnight ? hour >= from || hour < to : hour >= from && hour < to;
  };
}

/** The test that a filter makes; null where every event counts. */
export function timeTest({ days, hours }: TimeFilter, time: LocalTime): TimeTest | null {
  const inDays = days && dayTest(days, time);
  const inHours = hours && hourTest(hours, time);
  if (!inDays || !inHours) return inDays ?? inHours;
  return (at, person) => inDays(at, person) && inHours(at, person);
}

/** Which times of the rows that pass the test count. */
function countingTimes(
  table: ColumnTable,
  columns: readonly string[],
  counts: TimeTest,
  passes: (row: number) => boolean,
): CountingTimes {
  const person = table.columnNames().includes('person') ? integers(table, 'person') : null;
  const bits = new Uint8Array(table.numRows());
  columns.forEach((name, place) => {
    const times = numbers(table, name);
    for (let row = 0; row < times.length; row++) {
      if (passes(row) && counts(times[row], person?.[row])) bits[row] |= 1 << place;
    }
  });
  return { columns, bits };
}

/**
 * A dataset's rows for a population and a time filter. Rows of other people are left out; those of datasets that name
 * nobody stay. Events at other times are missing, and rows all of whose events are missing are left out, except
 * enrolments: who is enrolled stays enrolled. Rows keep their order.
 */
export function selectTable(
  run: Run,
  dataset: DatasetId,
  population: Population,
  filter: TimeFilter,
  time: LocalTime,
): ColumnTable | null {
  const table = run.tables.get(dataset);
  if (!table) return null;
  const person = table.columnNames().includes('person') ? integers(table, 'person') : null;
  const isOwn = (row: number) => person === null || population.has[person[row]] === 1;
  const counts = timeTest(filter, time);
  const columns = formatOf(dataset).events;
  if (!counts || !columns) return person ? selectRows(table, isOwn) : table;
  const counting = countingTimes(table, columns, counts, isOwn);
  const passes = dataset === 'enrolments' ? isOwn : (row: number) => counting.bits[row] !== 0;
  return selectRows(table, passes, counting);
}
