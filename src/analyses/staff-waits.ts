import { minutesWords } from '@/words/durations';
import { count, counted, percent } from '@/words/numbers';
import { dotIntervals } from './chart-kit/dot-intervals';
import type { Chart, Finding } from './definition';
import { column } from './schema';
import { finding } from './sentence';

/** How long learners' threads waited for staff; null where staff answered none. */
export type StaffWaits = {
  readonly openings: number;
  readonly answered: number;
  readonly answered_share: number;
  readonly lower_quartile_hours: number | null;
  readonly median_hours: number | null;
  readonly upper_quartile_hours: number | null;
};

/** The columns of a table of waits, behind those that say of what. */
export const waitColumns = {
  openings: column('count', 'Threads', 'Threads opened by learners.'),
  answered: column('count', 'Answered', 'Those with a reply by staff.'),
  answered_share: column('rate', 'Share answered', 'Share of the threads with a reply by staff.'),
  lower_quartile_hours: column(
    'number',
    'Wait, lower quartile (h)',
    'A quarter of the answered waited at most so many hours.',
  ),
  median_hours: column('number', 'Wait, median (h)', 'Half of the answered waited at most so many hours.'),
  upper_quartile_hours: column(
    'number',
    'Wait, upper quartile (h)',
    'Three quarters of the answered waited at most so many hours.',
  ),
};

/** What share of learners' threads staff answered, and after how long. */
export function waitFinding({ openings, answered, median_hours }: StaffWaits): Finding {
  const values = { openings, answered, median_hours };
  const opened = `the ${counted(openings, 'thread')} that learners opened`;
  if (median_hours === null) {
    const text = openings === 1 ? `Staff did not reply in ${opened}.` : `Staff replied in none of ${opened}.`;
    return finding('no-answer', text, values, openings);
  }
  const wait = minutesWords(60 * median_hours);
  const half =
    answered === 1
      ? `this 1 had its first staff reply after ${wait}`
      : `half of these ${count(answered)} had their first staff reply within ${wait}`;
  const text = `Staff replied in ${percent(answered, openings)} of ${opened}; ${half}.`;
  return finding('answered', text, values, answered);
}

const hoursWords = (hours: number | null) => (hours === null ? '—' : minutesWords(60 * hours));

/**
 * The median wait of each row that staff answered in, with the middle half of the waits. `nameOf` names a row,
 * `heading` says in the tooltip what the name is, `summarise` describes the chart by its first median.
 */
export function staffWaitChart<R extends StaffWaits>(
  rows: readonly R[],
  nameOf: (row: R) => string,
  heading: string,
  summarise: (rows: number, median: string) => string,
): Chart | null {
  const shown = rows.filter((row) => row.median_hours !== null);
  if (shown.length === 0) return null;
  const values = shown.map((row, rank) => ({
    name: nameOf(row),
    rank,
    value: row.median_hours,
    low: row.lower_quartile_hours,
    high: row.upper_quartile_hours,
    median: hoursWords(row.median_hours),
    middle: `${hoursWords(row.lower_quartile_hours)} to ${hoursWords(row.upper_quartile_hours)}`,
    share: `${percent(row.answered, row.openings)} of ${counted(row.openings, 'thread')}`,
  }));
  const most = Math.max(...shown.map((row) => row.upper_quartile_hours ?? 0), 1);
  const spec = dotIntervals({
    rows: shown.length,
    name: 'name',
    title: 'Hours until staff reply: median, middle half',
    domain: [0, most * 1.05],
    tooltip: [
      { field: 'name', title: heading },
      { field: 'median', title: 'Median wait' },
      { field: 'middle', title: 'Middle half' },
      { field: 'share', title: 'Answered' },
    ],
  });
  return { spec, values, summary: summarise(shown.length, values[0].median) };
}
