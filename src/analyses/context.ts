import type { ColumnTable } from 'arquero';
import type { Population } from '@/course/population';
import type { Run } from '@/course/run';
import { selectTable, type TimeFilter, type TimeTest, timeTest } from '@/course/selected-tables';
import type { CourseSettings } from '@/course/settings';
import type { DatasetId } from '@/formats';
import { type LocalTime, localTime } from '@/stats/local-time';
import type { Result } from './definition';

/** What a computation sees: a run, the settings in force, and whom the figures are about. */
export interface AnalysisContext {
  readonly run: Run;
  readonly settings: CourseSettings;
  readonly population: Population;
  /** Numbers of the single learners that an analysis of learners is about, in the order asked for; else empty. */
  readonly learners: readonly number[];
  /** Days, weekdays and hours by the chosen clock; an event's are those of its person. */
  readonly time: LocalTime;
  /**
   * The rows of a dataset that belong to the population and the selected times; null where the file is missing.
   * Events at other times are missing (NaN). Datasets that name nobody are whole but for the times.
   */
  rows(dataset: DatasetId): ColumnTable | null;
  /**
   * The population's enrolments with all their times, whatever times are selected: row for row those of
   * `rows('enrolments')`. For what is counted from a time rather than at it.
   */
  enrolmentsAtAnyTime(): ColumnTable | null;
  /** Whether an event lies in the selected times; never where its time is missing (NaN). */
  readonly inTimes: TimeTest;
}

/** From a run to its result tables. Pure: the same context gives the same tables. */
export type Compute<R extends Result = Result> = (context: AnalysisContext) => R;

const anyTime: TimeFilter = { days: null, hours: null };

/** A context whose filtered tables are made once each. */
export function analysisContext(
  run: Run,
  settings: CourseSettings,
  population: Population,
  filter: TimeFilter = anyTime,
  learners: readonly number[] = [],
  time: LocalTime = localTime(settings.timeZone),
): AnalysisContext {
  const selected = new Map<DatasetId, ColumnTable | null>();
  let enrolments: ColumnTable | null | undefined;
  return {
    run,
    settings,
    population,
    learners,
    time,
    rows(dataset) {
      let table = selected.get(dataset);
      if (table === undefined) {
        table = selectTable(run, dataset, population, filter, time);
        selected.set(dataset, table);
      }
      return table;
    },
    enrolmentsAtAnyTime() {
      enrolments ??= selectTable(run, 'enrolments', population, anyTime, time);
      return enrolments;
    },
    inTimes: timeTest(filter, time) ?? ((at) => !Number.isNaN(at)),
  };
}
