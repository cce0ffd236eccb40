import type { RowIssue, RowIssueCode } from './report';

const LINES_KEPT = 5;

/** Counts what is wrong with rows, by kind, and remembers the first few lines of each. */
export class RowIssues {
  private readonly found = new Map<RowIssueCode, { rows: number; lines: number[] }>();

  /** `line` is asked for only while it is still wanted. */
  add(code: RowIssueCode, line: () => number): void {
    let issue = this.found.get(code);
    if (!issue) {
      issue = { rows: 0, lines: [] };
      this.found.set(code, issue);
    }
    issue.rows++;
    if (issue.lines.length < LINES_KEPT) issue.lines.push(line());
  }

  list(): RowIssue[] {
    return [...this.found].map(([code, { rows, lines }]) => ({ code, rows, lines }));
  }
}

/** The issues of parts that follow each other, as those of the whole. */
export function joinIssues(parts: readonly (readonly RowIssue[])[]): RowIssue[] {
  const joined = new Map<RowIssueCode, RowIssue>();
  for (const { code, rows, lines } of parts.flat()) {
    const before = joined.get(code);
    joined.set(code, {
      code,
      rows: rows + (before?.rows ?? 0),
      lines: [...(before?.lines ?? []), ...lines].slice(0, LINES_KEPT),
    });
  }
  return [...joined.values()];
}
