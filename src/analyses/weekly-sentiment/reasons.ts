import type { ColumnTable } from 'arquero';
import { numbers } from '@/course/run';
import { isoDate } from '@/stats/timestamp';
import { readable } from '@/words/readable';
import type { AnalysisContext } from '../context';
import { textAt } from '../text-at';
import type { SentimentReasonsRow } from './tables';

/** So many texts of a week and rating at most, the latest. */
const MOST_REASONS = 200;
/** Longer texts are cut. */
const LONGEST = 2000;

/** The ratings there are. */
export const isRating = (value: number): boolean => value === 1 || value === 2 || value === 3;

/** A text as people wrote it, on one line, without characters that reverse the text around them; empty where there is none. */
export function reasonAt(table: ColumnTable, row: number): string {
  const text = readable(textAt(table, 'reason', row))
    .replace(/\s+/gu, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

interface Written {
  readonly at: number;
  readonly row: SentimentReasonsRow;
}

/** What was written beside the ratings, by week and rating, the latest first. */
export function sentimentReasons(table: ColumnTable, { time }: AnalysisContext): SentimentReasonsRow[] {
  const week = numbers(table, 'week_number');
  const rating = numbers(table, 'experience_rating');
  const responded = numbers(table, 'responded_at');
  const found = new Map<string, Written[]>();
  for (let row = 0; row < week.length; row++) {
    if (Number.isNaN(week[row]) || !isRating(rating[row])) continue;
    const reason = reasonAt(table, row);
    if (reason === '') continue;
    const at = responded[row];
    const date = Number.isNaN(at) ? null : isoDate(time.day(at));
    const key = `${week[row]} ${rating[row]}`;
    const own = found.get(key) ?? [];
    own.push({
      at: Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at,
      row: { week_number: week[row], rating: rating[row], date, reason },
    });
    found.set(key, own);
  }
  return [...found.values()]
    .flatMap((own) => own.toSorted((a, b) => (a.at === b.at ? 0 : b.at - a.at)).slice(0, MOST_REASONS))
    .map(({ row }) => row)
    .toSorted((a, b) => a.week_number - b.week_number || a.rating - b.rating);
}
