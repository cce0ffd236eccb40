import { type ArrowField, type ArrowSchema, arrowSchemas, type FieldKind } from './table-schema';

const kindWords: Readonly<Record<FieldKind, string>> = {
  text: 'text (`utf8`)',
  integer: 'whole number (`int32`)',
  number: 'number (`float64`)',
  boolean: 'yes or no (`bool`)',
  time: 'time (`timestamp[ms, UTC]`)',
  date: 'day (`date32`)',
};

const fieldRow = ({ name, kind, meaning }: ArrowField) => `| \`${name}\` | ${kindWords[kind]} | ${meaning} |`;

const tableText = ({ name, rowsAre, fields }: ArrowSchema) =>
  [
    `### \`${name}.arrow\``,
    '',
    `One row for each ${rowsAre}.`,
    '',
    '| column | holds | meaning |',
    '|---|---|---|',
    ...fields.map(fieldRow),
  ].join('\n');

/**
 * What the files are, how other tools read them, and what each column means, in Markdown.
 * @param sql The example for DuckDB.
 */
export const arrowGuide = (sql: string): string => `# Run tables for other tools

Coursetrace writes the tables of course runs as [Apache Arrow](https://arrow.apache.org) files, for those who want to
compute what the page does not: over many runs at once, or beside data of their own. On the page **Data and settings**,
**Download run tables** saves one ZIP with a folder for each run and in it a file for each table, such as
\`safety-online-6/step-activity.arrow\`. This text lies beside them as \`README.md\`.

**These are learners’ data.** The files hold everyone’s times, answers and comments, and \`people.arrow\` holds their ids:
handle them like the exports that they come from. They cannot be had while single learners are hidden or small counts
withheld. Ids stand in \`people.arrow\` alone; the other tables name people by numbers.

## What the files are

Each is in Arrow’s IPC file format (also known as Feather, version 2), uncompressed and without dictionaries, so that
every reader of such files can read it. Rows are those that the page counts by: what the import left out is not there,
and of several exports of one file the newest is used. They are in the order of the export, but for step activity, which
is person by person, each one’s in order of the first visit. No selection applies to them. What is missing is null. Times
are in UTC. Names of columns are those of the exports, but for three things:

- \`person\` takes the place of the column that names somebody (\`learner_id\`, \`author_id\`, …), and is a number in
  \`people\`. It is a person’s number in one run; who takes part in several runs is told by \`learner_id\`.
- \`step\`, \`week_number\` and \`step_number\` say which step a row is about, in every table that has steps: of an answer
  the question’s step, of those who left the last step that they completed.
- \`run\` stands in every table, so that the tables of all runs can be put under each other.

The page’s figures count learners only: join \`people\` by \`run\` and \`person\`, and keep the rows whose \`kind\` is
\`learner\`.

## DuckDB

\`step-drop-off.sql\` lies in the ZIP too. It says for every step of every run how many learners visited it, completed it
and stopped there, and what share that is of those who had come so far: the figures of the cards on the page **Steps**.
Run it in the folder in which the ZIP was unpacked, with \`duckdb < step-drop-off.sql\`. Coursetrace’s own tests run its
queries in DuckDB on simulated runs, and compare what they give with the figures of the page.

\`\`\`sql
${sql.trim()}
\`\`\`

DuckDB (1.4 or newer) reads Arrow files by its community extension \`nanoarrow\`, which it downloads once. Without a
network, read the files with pyarrow as below: in Python, DuckDB queries a pyarrow table by the name of its variable.

## Python: pandas, Polars, Spark

pandas reads a file with pyarrow, and pyarrow reads all runs at once:

\`\`\`python
import glob
import pandas as pd
import pyarrow.dataset as ds

steps = pd.read_feather("safety-online-6/steps.arrow")
activity = ds.dataset(glob.glob("*/step-activity.arrow"), format="feather").to_table()
\`\`\`

Polars reads them by itself: \`pl.scan_ipc("*/step-activity.arrow").collect()\`. Spark has no reader for them, but takes the pyarrow
table: \`spark.createDataFrame(activity)\` (from Spark 4.0; before, \`spark.createDataFrame(activity.to_pandas())\`).

## R

\`\`\`r
library(arrow)
activity <- open_dataset(Sys.glob("*/step-activity.arrow"), format = "feather") |> dplyr::collect()
\`\`\`

## What each table holds

Any file of the exports may be missing, and then its table is too.

${arrowSchemas.map(tableText).join('\n\n')}
`;
