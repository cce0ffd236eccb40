import type { Card, CardView, Finding } from '@/analyses/definition';
import { differenceInterval } from '@/stats/newcombe';
import { counted, percent } from '@/words/numbers';
import { finding, THIN } from '../sentence';
import { subjectIn } from '../subject';
import { sentimentChart } from './charts';
import { rating } from './findings';
import { type SentimentWeeksRow, sentimentWeeksTable, type WeeklySentimentResult } from './tables';

/** The ratings of the step's week; undefined where there are none. */
function ownWeek({ sentiment_weeks }: WeeklySentimentResult, { subject }: CardView) {
  const week = Number(subjectIn(subject, 'step')?.id.split('.')[0] ?? Number.NaN);
  return sentiment_weeks.find(({ week_number, responses }) => week_number === week && responses > 0);
}

/** The mean rating of all responses, as a share of the scale from 1 to 3. */
function scaledMean(rows: readonly SentimentWeeksRow[]) {
  const trials = rows.reduce((sum, { responses }) => sum + responses, 0);
  const mean = trials > 0 ? rows.reduce((sum, row) => sum + row.responses * row.mean, 0) / trials : 1;
  return { share: (mean - 1) / 2, trials, mean };
}

function weekFindings(result: WeeklySentimentResult, view: CardView): readonly Finding[] {
  const own = ownWeek(result, view);
  if (!own) return [];
  const { week_number: week, responses, mean, rating_1: worst, rating_3: best } = own;
  const others = scaledMean(result.sentiment_weeks.filter((row) => row !== own));
  const start = `Week ${week}, in which this step is, is rated ${rating(mean)} of 3 (${counted(responses, 'response')}: ${percent(best, responses)} give the best rating, ${percent(worst, responses)} the worst)`;
  const values = { week, responses, mean, others: others.trials };
  if (others.trials === 0) return [finding('week', `${start}.`, values, responses)];
  const { low, high } = differenceInterval(scaledMean([own]), others);
  const few = Math.min(responses, others.trials) < THIN;
  const clear = low > 0 ? 'clearly better' : high < 0 ? 'clearly worse' : 'no clear difference';
  const compared = few ? 'too few to compare' : clear;
  const text = `${start}, the other weeks ${rating(others.mean)} (${counted(others.trials, 'response')}): ${compared}.`;
  return [finding('week', text, { ...values, compared }, Math.min(responses, others.trials))];
}

/** How the step's week is rated. */
export const stepWeekRating: Card<WeeklySentimentResult> = {
  id: 'step-week-rating',
  about: 'step',
  question: 'How is this step’s week rated?',
  definition: [
    'Responses to the survey at the end of a week, which rates the whole week, not the step, from 1 (worst) to 3 (best). The survey names no learner: a choice of learners has no bearing on it, and who answers twice counts twice.',
    'The mean’s interval is Wilson’s at 95 % with the mean, scaled from 0 to 1, as the share; the week is compared with all other weeks’ responses by Newcombe’s 95 % interval of the difference.',
  ],
  findings: weekFindings,
  chart: (result, view) => (ownWeek(result, view) ? sentimentChart(result, view) : null),
  table: (result, view) => ({
    schema: sentimentWeeksTable,
    rows: ownWeek(result, view) ? result.sentiment_weeks : [],
  }),
};
