type CsvRow = Readonly<Record<string, string>>;

export interface Difference {
  readonly row: string;
  readonly column: string;
  readonly expected: string;
  readonly actual: string;
}

const TOLERANCE = 1e-6;

/** Whole numbers and words must be the same; other numbers within 1e-6 of each other, relatively. */
export function sameValue(expected: string, actual: string): boolean {
  if (expected === actual) return true;
  const a = Number(expected);
  const b = Number(actual);
  if (expected === '' || actual === '' || Number.isNaN(a) || Number.isNaN(b)) return false;
  if (Number.isInteger(a) && Number.isInteger(b)) return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b), TOLERANCE);
}

/** Every place where two tables differ, row by row in order; missing and surplus rows and columns count too. */
export function differences(expected: readonly CsvRow[], actual: readonly CsvRow[]): Difference[] {
  const found: Difference[] = [];
  if (expected.length !== actual.length) {
    found.push({ row: 'table', column: 'rows', expected: `${expected.length}`, actual: `${actual.length}` });
  }
  expected.slice(0, actual.length).forEach((row, index) => {
    const other = actual[index];
    for (const column of new Set([...Object.keys(row), ...Object.keys(other)])) {
      const a = row[column] ?? '(no such column)';
      const b = other[column] ?? '(no such column)';
      if (!sameValue(a, b)) found.push({ row: `row ${index + 1}`, column, expected: a, actual: b });
    }
  });
  return found;
}
