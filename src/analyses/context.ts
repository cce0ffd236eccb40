import { type ColumnTable, escape as raw } from 'arquero';
import type { Population } from '@/course/population';
import type { Run } from '@/course/run';
import type { CourseSettings } from '@/course/settings';
import type { DatasetId } from '@/formats';
import { type LocalTime, localTime } from '@/stats/local-time';
import type { Result } from './definition';

/** What a computation sees: a run, the settings in force, and whom the figures are about. */
export interface AnalysisContext {
  readonly run: Run;
  readonly settings: CourseSettings;
  readonly population: Population;
  /** Days, weekdays and hours in the course's time zone. */
  readonly time: LocalTime;
  /** The rows of a dataset that belong to the population; null where the file is missing. */
  rows(dataset: DatasetId): ColumnTable | null;
}

/** From a run to its result tables. Pure: the same context gives the same tables. */
export type Compute<R extends Result = Result> = (context: AnalysisContext) => R;

/** A context whose filtered tables are made once each. */
export function analysisContext(run: Run, settings: CourseSettings, population: Population): AnalysisContext {
  const filtered = new Map<DatasetId, ColumnTable | null>();
  return {
    run,
    settings,
    population,
    time: localTime(settings.timeZone),
    rows(dataset) {
      let table = filtered.get(dataset);
      if (table === undefined) {
        table =
          run.tables
            .get(dataset)
            ?.filter(raw((row: { person: number }) => population.has[row.person] === 1))
            .reify() ?? null;
        filtered.set(dataset, table);
      }
      return table;
    },
  };
}
