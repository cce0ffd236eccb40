import { type ColumnType, type DatasetFormat, futurelearnFormats } from '@/formats';
import { meanings } from './meanings';

/** What a column of an Arrow table holds. */
export type FieldKind = 'text' | 'integer' | 'number' | 'boolean' | 'time' | 'date';

/** A column of a run table as other tools see it. */
export interface ArrowField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly meaning: string;
}

/** One table of a run: its file is called as it is. */
export interface ArrowSchema {
  readonly name: string;
  readonly rowsAre: string;
  readonly fields: readonly ArrowField[];
}

const field = (name: string, kind: FieldKind, meaning: string): ArrowField => ({ name, kind, meaning });

const RUN = field('run', 'text', 'The run’s id, by which tables of several runs are told apart.');
const PERSON = field('person', 'integer', 'The person’s number in `people`.');
const STEP_FIELDS = [
  field(
    'step',
    'text',
    'The step’s week and its number within the week, such as `1.10`; never a decimal number.',
  ),
  field('week_number', 'integer', 'The step’s week.'),
  field('step_number', 'integer', 'The step’s number within its week.'),
];

/** The table of the run itself, of one row. */
export const runSchema: ArrowSchema = {
  name: 'run',
  rowsAre: 'run: one row',
  fields: [
    RUN,
    field('course', 'text', 'The course’s short name, as in its files’ names.'),
    field('run_number', 'integer', 'The run’s number.'),
    field('course_name', 'text', 'The course’s name, as set.'),
    field('start_date', 'date', 'The day on which the course starts, as set or found in the data.'),
    field('end_date', 'date', 'The course’s last day, as set or found in the data.'),
    field('time_zone', 'text', 'The course’s time zone, as set.'),
  ],
};

/** The table of everyone in the run, the only one with their ids. */
export const peopleSchema: ArrowSchema = {
  name: 'people',
  rowsAre: 'person that any file of the run names',
  fields: [
    RUN,
    field(
      'person',
      'integer',
      'The person’s number within the run, from 0; another in every run and export.',
    ),
    field('learner_id', 'text', 'The person’s id in the export. It stands in this table only.'),
    field(
      'kind',
      'text',
      '`learner` for whom the page counts; `staff` for those enrolled in other roles or on the team; `other` for ids that neither explains.',
    ),
  ],
};

/** The table of the run's steps. */
export const stepsSchema: ArrowSchema = {
  name: 'steps',
  rowsAre: 'step that any file of the run speaks of, in course order',
  fields: [
    RUN,
    field('place', 'integer', 'The step’s place in the course, from 0.'),
    ...STEP_FIELDS,
    field('title', 'text', 'The step’s title, as set or found in the data.'),
    field('type', 'text', 'What kind of step it is, as set or found in the data.'),
    field('exercise', 'boolean', 'Whether learners do something here, as set or found in the data.'),
    field('social', 'boolean', 'Whether learners talk to each other here, as set or found in the data.'),
  ],
};

const kinds: Readonly<Record<ColumnType, FieldKind>> = {
  person: 'integer',
  category: 'text',
  text: 'text',
  time: 'time',
  number: 'number',
  boolean: 'boolean',
};

/** The table of a dataset: its columns by their names in the export, but for the person and the step. */
export function datasetSchema({ id, label, columns, person, step }: DatasetFormat): ArrowSchema {
  const named = columns.filter(({ name }) => name !== person);
  return {
    name: id,
    rowsAre: `row of the export “${label}” that the page counts`,
    fields: [
      RUN,
      ...(person ? [PERSON] : []),
      ...(step ? STEP_FIELDS : []),
      ...named.map(({ name, type }) => field(name, kinds[type], meanings[id][name])),
    ],
  };
}

/** Every table that a run can have. */
export const arrowSchemas: readonly ArrowSchema[] = [
  runSchema,
  peopleSchema,
  stepsSchema,
  ...futurelearnFormats.map(datasetSchema),
];
