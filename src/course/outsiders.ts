import type { ParsedTable } from '@/ingest/parsed-table';
import type { RowIssue } from '@/ingest/report';
import { kindOf, LEARNER, type People } from './people';

/** The rows of a file that count in no learner's figures: staff's, and those of ids that are not enrolled. */
export function outsiders({ format, columns, rows }: ParsedTable, people: People): RowIssue[] {
  const column = format.person ? columns.get(format.person) : undefined;
  if (format.id === 'team-members' || column?.type !== 'person') return [];
  const role = format.id === 'enrolments' ? columns.get('role') : undefined;
  const kinds = column.values.map((id) => kindOf(people.index.get(id) ?? -1, people));
  let staff = 0;
  let notEnrolled = 0;
  for (let row = 0; row < rows; row++) {
    const kind = kinds[column.codes[row]];
    const otherRole = role?.type === 'category' && role.values[role.codes[row]] !== LEARNER;
    if (otherRole || kind === 'staff') staff++;
    else if (kind === 'other') notEnrolled++;
  }
  const issues: RowIssue[] = [
    { code: 'staff', rows: staff, lines: [] },
    { code: 'not-enrolled', rows: notEnrolled, lines: [] },
  ];
  return issues.filter((issue) => issue.rows > 0);
}
