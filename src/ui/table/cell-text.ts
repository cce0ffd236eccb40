import type { Cell, ColumnKind, ResultColumn } from '@/analyses/definition';
import { isCount, isWithheld, underWords } from '@/analyses/withholding/cells';
import { coefficient } from '@/words/coefficient';
import { count, decimal, percent, pointsWords, rateWords, trueMinus } from '@/words/numbers';
import { inSharesUnder } from '@/words/whole-shares';

const shortDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const upToTwo = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const numbers: Readonly<Partial<Record<ColumnKind, (value: number) => string>>> = {
  count,
  integer: (value) => trueMinus(String(value)),
  number: (value) => trueMinus(upToTwo.format(value)),
  percent: (value) => percent(value, 100),
  rate: rateWords,
  points: pointsWords,
  correlation: coefficient,
  minutes: decimal,
  days: (value) => (Number.isInteger(value) ? count(value) : decimal(value)),
};

/**
 * A cell for people, with as many digits as its kind deserves.
 * @param withheld Under which counts are withheld; 0 where none are.
 */
export function cellText(value: Cell, column: ResultColumn, withheld = 0): string {
  const { kind, words } = column;
  if (isWithheld(value, column, withheld)) return isCount(column) ? underWords(withheld) : '—';
  if (value === null) return '—';
  if (words && Object.hasOwn(words, String(value))) return words[String(value)];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return inSharesUnder(withheld, () => (numbers[kind] ?? String)(value));
  if (kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value))
    return shortDate.format(new Date(`${value}T00:00:00Z`));
  return value;
}

/** Numbers stand at the right. */
export function isNumeric({ kind }: ResultColumn): boolean {
  return Object.hasOwn(numbers, kind);
}
