import type { RowIssue, RowIssueCode } from '@/ingest/report';
import { inWords } from '@/words/list';
import { count, counted } from '@/words/numbers';

const were = (rows: number) => (rows === 1 ? 'row was' : 'rows were');

const issues: Readonly<Record<RowIssueCode, (rows: number) => string>> = {
  'blank-person': (n) => `${count(n)} ${were(n)} left out: no learner is named.`,
  'field-count': (n) => `${count(n)} ${were(n)} left out: more or fewer values than there are columns.`,
  'quote-not-closed': (n) =>
    `${count(n)} ${were(n)} left out: a quotation mark is opened and never closed. The file may have been cut short.`,
  'no-step': (n) => `${count(n)} ${were(n)} left out: no step is named.`,
  repeated: (n) =>
    `${count(n)} ${were(n)} left out: ${n === 1 ? 'it stands' : 'they stand'} in another part of the same export too.`,
  staff: (n) =>
    `${count(n)} ${were(n)} left out: by educators and other staff, who are counted only where it is about staff.`,
  'not-enrolled': (n) => `${count(n)} ${were(n)} left out: by people who are not in the enrolments file.`,
  'bad-time': (n) =>
    `${counted(n, 'row')} kept, with a time that cannot be read or cannot be right; it counts as missing.`,
  'bad-number': (n) => `${counted(n, 'row')} kept, with a number that cannot be read; it counts as missing.`,
  'bad-boolean': (n) =>
    `${counted(n, 'row')} kept, with a yes or no that cannot be read; it counts as missing.`,
};

/** Why rows were left out or mended, and where the first of them are. */
export function issueSentence({ code, rows, lines }: RowIssue): string {
  return `${issues[code](rows)}${linesPhrase(lines, rows)}`;
}

function linesPhrase(lines: readonly number[], rows: number): string {
  if (lines.length === 0) return '';
  const label = rows === 1 ? 'Line' : 'Lines';
  const shown = lines.map((line) => count(line));
  const more = rows - lines.length;
  return ` ${label} ${more > 0 ? `${shown.join(', ')} and ${count(more)} more` : inWords(shown)}.`;
}
