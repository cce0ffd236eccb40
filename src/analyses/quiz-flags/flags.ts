import { correlationInterval } from '@/stats/fisher-z';
import { correlation } from '@/stats/summary';
import { type Interval, jointConfidence, wilsonInterval } from '@/stats/wilson';
import type { FirstAnswers } from '../quiz-statistics/responses';
import { type FlagId, flagWords, type QuizFlagsRow } from './tables';

const LIMITS: Readonly<Record<FlagId, number>> = {
  misleading: 0.5,
  negative: 0,
  mostly_wrong: 0.5,
  strong_distractor: 1 / 3,
  many_attempts: 0.2,
  too_easy: 0.95,
};

/** From this attempt on a learner counts among those who needed many. */
export const MANY = 3;

type Flag = Omit<QuizFlagsRow, 'rank'>;

/**
 * The flags of one question by its learners' first answers. A share is judged by its Wilson interval, the correlation by
 * Fisher's; all hold with 95 % for the questions together (Bonferroni).
 */
export function questionFlags(first: FirstAnswers, rows: readonly number[], questions: number): Flag[] {
  const confidence = jointConfidence(0.95, questions);
  const learners = rows.length;
  const name = first.questions[first.question[rows[0]]].name;
  const share = (
    flag: FlagId,
    successes: number,
    answer: string | null = null,
    trials: number = learners,
  ): Flag => {
    const interval = wilsonInterval(successes, trials, confidence);
    return row(name, flag, trials, successes / trials, interval, answer);
  };
  const right = rows.filter((each) => first.right[each] === 1).length;
  const many = rows.filter((each) => first.attempts[each] >= MANY).length;
  const [answer, chosen] = mostChosenWrong(first, rows);
  const lured = share('misleading', chosen, answer, chosen + right);
  // Where different answers are given and all count as right, it is a poll and no test.
  const poll = right === learners && new Set(rows.map((each) => first.answer[each])).size > 1;
  const above = [
    ...(poll ? [] : [share('too_easy', right)]),
    share('many_attempts', many),
    lured.low > lured.limit ? lured : share('strong_distractor', chosen, answer),
  ].filter(({ low, limit }) => low > limit);
  const wrong = share('mostly_wrong', right);
  return [...above, ...(wrong.high < wrong.limit ? [wrong] : []), ...negative(first, rows, name, confidence)];
}

function row(
  quiz_question: string,
  flag: FlagId,
  learners: number,
  value: number,
  { low, high }: Interval,
  answer: string | null = null,
): Flag {
  return { quiz_question, flag, answer, learners, value, low, high, limit: LIMITS[flag] };
}

function negative(
  first: FirstAnswers,
  rows: readonly number[],
  name: string,
  confidence: number,
): readonly Flag[] {
  const compared = rows.filter((each) => !Number.isNaN(first.rest[each]));
  const r = correlation(
    compared.map((each) => first.right[each]),
    compared.map((each) => first.rest[each]),
  );
  const interval = correlationInterval(r, compared.length, confidence);
  return interval.high < LIMITS.negative ? [row(name, 'negative', compared.length, r, interval)] : [];
}

/** The wrong answer that most learners give first, and how many; of equals the first by alphabet. */
function mostChosenWrong(first: FirstAnswers, rows: readonly number[]): readonly [string | null, number] {
  const counts = new Map<string, number>();
  for (const each of rows) {
    if (first.right[each] === 0) counts.set(first.answer[each], (counts.get(first.answer[each]) ?? 0) + 1);
  }
  const [top] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return top ?? [null, 0];
}

const kinds = Object.keys(flagWords);
/** How far the interval's near end is beyond the limit. */
const beyond = ({ low, high, limit }: Flag) => Math.max(low - limit, limit - high);

/** All flags, the most serious kind first, within a kind those furthest beyond the limit. */
export function rankFlags(flags: readonly Flag[]): QuizFlagsRow[] {
  return flags
    .toSorted((a, b) => kinds.indexOf(a.flag) - kinds.indexOf(b.flag) || beyond(b) - beyond(a))
    .map((flag, index) => ({ rank: index + 1, ...flag }));
}
