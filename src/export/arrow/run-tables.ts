import type { ColumnTable } from 'arquero';
import { DictionaryStrings } from '@/course/dictionary-column';
import { kindOf, type PersonKind } from '@/course/people';
import { integers, numbers, type Run } from '@/course/run';
import { applyChanges, type CourseSettings, type SettingsChanges } from '@/course/settings';
import { type ColumnFormat, type DatasetFormat, futurelearnFormats } from '@/formats';
import { dayOf } from '@/stats/timestamp';
import {
  type ArrowColumn,
  booleansColumn,
  constantColumn,
  datesColumn,
  integersColumn,
  lookedUpColumn,
  numbersColumn,
  textsColumn,
  timesColumn,
  wordsColumn,
} from './column';
import type { ArrowTable } from './ipc-file';
import { type ArrowSchema, datasetSchema, peopleSchema, runSchema, stepsSchema } from './table-schema';

/** A table of a run and what its columns are. */
export interface RunTable {
  readonly schema: ArrowSchema;
  /** Its columns, made when they are asked for: they may take as much memory as the run's own. */
  make(): ArrowTable;
}

type Columns = Readonly<Record<string, ArrowColumn>>;

/** A table with the columns of a schema in its order. Throws where one is not given. */
function runTable(schema: ArrowSchema, run: Run, rows: number, make: () => Columns): RunTable {
  return {
    schema,
    make: () => {
      const columns: Columns = { run: constantColumn(run.id), ...make() };
      const named = schema.fields.map(({ name, kind }): [string, ArrowColumn] => {
        if (columns[name]?.kind !== kind) throw new Error(`no ${kind} ${name} in ${schema.name}`);
        return [name, columns[name]];
      });
      return { rows, columns: new Map(named) };
    },
  };
}

const day = (date: string | null) => datesColumn([date === null ? null : dayOf(date)]);

function runRow(run: Run, { name, startDate, endDate, timeZone }: CourseSettings): RunTable {
  return runTable(runSchema, run, 1, () => ({
    course: constantColumn(run.slug),
    run_number: integersColumn(Int32Array.of(run.number)),
    course_name: constantColumn(name),
    start_date: day(startDate),
    end_date: day(endDate),
    time_zone: constantColumn(timeZone),
  }));
}

const kinds: readonly PersonKind[] = ['learner', 'staff', 'other'];

function people(run: Run): RunTable {
  const { ids } = run.people;
  return runTable(peopleSchema, run, ids.length, () => ({
    person: integersColumn(Int32Array.from(ids.keys())),
    learner_id: textsColumn(ids),
    kind: wordsColumn(
      Int32Array.from(ids, (_, person) => kinds.indexOf(kindOf(person, run.people))),
      kinds,
    ),
  }));
}

const stepColumns = ({ steps }: Run, places: Int32Array) => ({
  step: wordsColumn(places, steps.labels),
  week_number: lookedUpColumn(places, steps.weeks),
  step_number: lookedUpColumn(places, steps.numbers),
});

function steps(run: Run, settings: CourseSettings): RunTable {
  const { labels } = run.steps;
  return runTable(stepsSchema, run, labels.length, () => {
    const places = Int32Array.from(labels.keys());
    const known = labels.map((label) => settings.steps[label]);
    return {
      place: integersColumn(places),
      ...stepColumns(run, places),
      title: textsColumn(known.map(({ title }) => title ?? '')),
      type: textsColumn(known.map(({ type }) => type)),
      exercise: booleansColumn(Uint8Array.from(known, ({ exercise }) => Number(exercise))),
      social: booleansColumn(Uint8Array.from(known, ({ social }) => Number(social))),
    };
  });
}

function datasetColumn(table: ColumnTable, { name, type }: ColumnFormat): ArrowColumn {
  if (type === 'time') return timesColumn(numbers(table, name));
  if (type === 'number') return numbersColumn(numbers(table, name));
  const values: unknown = table.column(name);
  if (values instanceof DictionaryStrings) return wordsColumn(values.codes, values.values);
  if (values instanceof Uint8Array) return booleansColumn(values);
  if (Array.isArray(values)) return textsColumn(values);
  throw new Error(`no column ${name}`);
}

function dataset(run: Run, table: ColumnTable, format: DatasetFormat): RunTable {
  const { columns, person, step } = format;
  return runTable(datasetSchema(format), run, table.numRows(), () => ({
    ...(person && { person: integersColumn(integers(table, 'person')) }),
    ...(step && stepColumns(run, integers(table, 'step'))),
    ...Object.fromEntries(
      columns
        .filter(({ name }) => name !== person)
        .map((column) => [column.name, datasetColumn(table, column)]),
    ),
  }));
}

/**
 * All tables of a run as the page counts by them: the run itself, its people, its steps, and one table for each of its
 * datasets, in the order of its rows.
 */
export function runTables(run: Run, changes: SettingsChanges = {}): readonly RunTable[] {
  const settings = applyChanges(run.defaults, changes);
  const datasets = futurelearnFormats.flatMap((format) => {
    const table = run.tables.get(format.id);
    return table ? [dataset(run, table, format)] : [];
  });
  return [runRow(run, settings), people(run), steps(run, settings), ...datasets];
}
