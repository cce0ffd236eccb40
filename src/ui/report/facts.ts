import { underWords } from '@/analyses/withholding/cells';
import type { Filter } from '@/course/filter';
import type { CourseSettings } from '@/course/settings';
import type { RunSummary } from '@/engine/protocol';
import { formatOf } from '@/formats';
import type { FileReport } from '@/ingest/report';
import { published } from '@/stats/publishing';
import { clockWords } from '@/words/clock';
import { longDate, period } from '@/words/dates';
import { capitalised, inWords } from '@/words/list';
import { counted } from '@/words/numbers';
import { runNumber } from '@/words/run-name';
import { filesOf } from '../run-files';

/** `Run 6 · 4 June 2018 to 24 June 2018 · 3 weeks` */
export function runFacts(run: RunSummary, { startDate, endDate, weeks }: CourseSettings): string {
  const facts = [
    capitalised(runNumber(run)),
    period(startDate, endDate),
    weeks > 0 && counted(weeks, 'week'),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** `1,200 rows`; as a count is published where counts under a threshold are withheld. */
function rowsWords(rows: number, threshold: number): string {
  const said = published(rows, threshold);
  return said === 0 && threshold > 0 ? `${underWords(threshold)} rows` : counted(said, 'row');
}

/** What the figures rest on: the files, until when they reach, and in which time zone days are counted. */
export function dataFacts(
  run: RunSummary,
  course: CourseSettings,
  files: readonly FileReport[],
  filter: Filter,
  withhold: number,
): readonly string[] {
  const own = filesOf(run, files);
  const named = own.flatMap(({ dataset, rowsKept }) =>
    dataset ? [`${formatOf(dataset).label.toLowerCase()} (${rowsWords(rowsKept, withhold)})`] : [],
  );
  return [
    `From ${counted(own.length, 'file')}: ${inWords(named)}.`,
    run.dataEnd === null ? '' : `The latest visit to a step in them is of ${longDate(run.dataEnd)}.`,
    `Days and hours are those of ${clockWords({ filter, course })}.`,
  ].filter(Boolean);
}
