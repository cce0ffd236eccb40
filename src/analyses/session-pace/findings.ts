import type { Finding } from '@/analyses/definition';
import { plainNumber } from '@/words/durations';
import { count, counted, decimal, rateWords } from '@/words/numbers';
import { finding, THIN } from '../sentence';
import type { SessionPaceResult, SessionPaceRow } from './tables';

/** The minutes that the findings speak of: a short sitting and a long one. */
const SPOKEN = [30, 60] as const;

/** How many steps fit half an hour and an hour, and how many sessions last so long. */
export function paceFindings({ session_pace: rows }: SessionPaceResult): readonly Finding[] {
  const enough = rows.filter(({ learners }) => learners >= THIN);
  const spoken = enough.filter(({ minute }) => SPOKEN.some((each) => each === minute));
  const longest = rows.at(-1);
  if (!longest) return [];
  // Where few sit so long, the longest that is well known; where nothing is, the shortest.
  const told = spoken.length > 0 ? spoken : [enough.at(-1) ?? rows[0]];
  return [...told.map(fits), ...steady(spoken)];
}

function fits(row: SessionPaceRow): Finding {
  const { minute, sessions, share, learners, median_steps, lower_quartile, upper_quartile } = row;
  const who = `${counted(sessions, 'session')} of ${counted(learners, 'learner')} (${rateWords(share)} of all sessions)`;
  const visited = `${plainNumber(median_steps)} ${median_steps === 1 ? 'step' : 'steps'}`;
  const half =
    learners < THIN
      ? ''
      : lower_quartile === upper_quartile
        ? ', and so many in half of these sessions at least'
        : `, and between ${plainNumber(lower_quartile)} and ${plainNumber(upper_quartile)} in the middle half of these sessions`;
  const lasting = sessions === 1 ? 'lasts' : 'last';
  const text = `${who} ${lasting} ${count(minute)} minutes or more: by then the median is ${visited}${half}.`;
  const values = { minute, sessions, learners, median_steps, lower_quartile, upper_quartile };
  return finding(`by-minute-${minute}`, text, values, learners);
}

/** The same sessions cannot be compared between minutes, so it is said that they differ. */
function steady(spoken: readonly SessionPaceRow[]): Finding[] {
  if (spoken.length < 2) return [];
  const [half, hour] = spoken;
  const rate = (row: SessionPaceRow) => row.minute / row.mean_steps;
  const text = `That is, on average, ${decimal(rate(half))} minutes a step in the first ${half.minute} minutes and ${decimal(rate(hour))} in the first ${hour.minute}; the longer sessions are fewer and not the same.`;
  const values = { half: rate(half), hour: rate(hour) };
  return [finding('minutes-per-step', text, values, Math.min(half.learners, hour.learners))];
}
