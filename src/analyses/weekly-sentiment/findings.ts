import type { Finding } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { mostUnlike, type Unlike } from '../most-unlike';
import { THIN } from '../sentence';
import type { RatingRows, SentimentWeeksRow, WeeklySentimentResult } from './tables';

/** Ratings have two decimals. */
export const rating = (mean: number) => mean.toFixed(2);

/** How many responses these weeks have. */
export const total = (rows: readonly SentimentWeeksRow[]) =>
  rows.reduce((sum, { responses }) => sum + responses, 0);

/** The mean rating of all responses of these weeks; NaN where there are none. */
export const meanOf = (rows: readonly SentimentWeeksRow[]) =>
  rows.reduce((sum, { responses, mean }) => sum + responses * mean, 0) / total(rows);

/** The mean as a share of the scale. */
const scaled = (mean: number) => (mean - 1) / 2;

/** The weeks that are clearly rated otherwise than all others together, the most distant first: on all cards the same. */
export function unlikeWeeks(rows: readonly SentimentWeeksRow[]): readonly Unlike<SentimentWeeksRow>[] {
  return mostUnlike(rows, (row) => ({ share: scaled(row.mean), trials: row.responses }), THIN);
}

/** The mean rating of all weeks, and the weeks that are clearly rated otherwise than the rest. */
export function sentimentFindings({ sentiment_weeks: rows }: RatingRows): readonly Finding[] {
  const responses = total(rows);
  if (responses === 0) return [];
  const best = rows.reduce((sum, { rating_3 }) => sum + rating_3, 0);
  const worst = rows.reduce((sum, { rating_1 }) => sum + rating_1, 0);
  const mean = meanOf(rows);
  const text = `The mean rating is ${rating(mean)} of 3 (${counted(responses, 'response')}): ${percent(best, responses)} give the best rating and ${percent(worst, responses)} the worst.`;
  const thin = responses < THIN ? { caution: true } : {};
  const overall = { key: 'overall', text, values: { responses, mean, best, worst }, ...thin };
  const unlike = unlikeWeeks(rows).map(difference);
  const same =
    rows.length > 1 && unlike.length === 0
      ? [
          {
            key: 'no-difference',
            text: 'No week is rated clearly better or worse than the others.',
            values: { weeks: rows.length, responses },
            ...thin,
          },
        ]
      : [];
  return [overall, ...unlike, ...same];
}

/** A week that is rated otherwise than all others together. */
function difference({ item: row, others, more }: Unlike<SentimentWeeksRow>): Finding {
  const rest = 1 + 2 * others.share;
  const text = `Week ${row.week_number} is rated clearly ${more ? 'better' : 'worse'} than the others: ${rating(row.mean)} (${counted(row.responses, 'response')}) against ${rating(rest)} (${count(others.trials)}).`;
  const values = { week: row.week_number, mean: row.mean, responses: row.responses, others: rest };
  return { key: `week-${row.week_number}`, text, values };
}

/** How many give a reason in words, and which week's ratings have most of them. */
export function reasonFindings({
  sentiment_weeks: rows,
  sentiment_reasons,
}: WeeklySentimentResult): readonly Finding[] {
  const responses = total(rows);
  if (responses === 0) return [];
  const written = rows.reduce((sum, { with_reason }) => sum + with_reason, 0);
  if (written === 0) {
    const text = `None of the ${counted(responses, 'response')} gives a reason in words.`;
    return [{ key: 'no-reason', text, values: { responses, written } }];
  }
  const by = [1, 2, 3].map((each) => sentiment_reasons.filter(({ rating: given }) => given === each).length);
  const listed = by.reduce((sum, each) => sum + each, 0);
  const cut = listed < written ? ` The latest ${count(listed)} are listed.` : '';
  const text = `${count(written)} of ${counted(responses, 'response')} (${percent(written, responses)}) ${written === 1 ? 'gives' : 'give'} a reason in words.${cut} Those listed: ${someOf(by[0])} with the worst rating, ${someOf(by[2])} with the best.`;
  const values = { responses, written, listed, worst: by[0], best: by[2] };
  return [{ key: 'reasons', text, values, ...(written < THIN ? { caution: true } : {}) }];
}

function someOf(number: number): string {
  return number === 0 ? 'none' : count(number);
}
