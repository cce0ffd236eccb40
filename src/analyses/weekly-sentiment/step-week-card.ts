import type { Card, CardView, Finding } from '@/analyses/definition';
import { inWords } from '@/words/list';
import { counted, percent } from '@/words/numbers';
import { finding, THIN } from '../sentence';
import { subjectIn } from '../subject';
import { sentimentChart } from './charts';
import { meanOf, rating, total, unlikeWeeks } from './findings';
import { type SentimentWeeksRow, sentimentWeeksTable, type WeeklySentimentResult } from './tables';

/** The ratings of the step's week; undefined where there are none. */
function ownWeek({ sentiment_weeks }: WeeklySentimentResult, { subject }: CardView) {
  const week = Number(subjectIn(subject, 'step')?.id.split('.')[0] ?? Number.NaN);
  return sentiment_weeks.find(({ week_number, responses }) => week_number === week && responses > 0);
}

function weekFindings(result: WeeklySentimentResult, view: CardView): readonly Finding[] {
  const own = ownWeek(result, view);
  if (!own) return [];
  const { week_number: week, responses, mean, rating_1: worst, rating_3: best } = own;
  const rest = result.sentiment_weeks.filter((row) => row !== own);
  const others = total(rest);
  const start = `Week ${week}, in which this step is, is rated ${rating(mean)} of 3 (${counted(responses, 'response')}: ${percent(best, responses)} give the best rating, ${percent(worst, responses)} the worst)`;
  const values = { week, responses, mean, others };
  if (others === 0) return [finding('week', `${start}.`, values, responses)];
  const few = Math.min(responses, others) < THIN;
  const compared = few ? 'too few to compare' : standing(result.sentiment_weeks, own);
  const text = `${start}, the other weeks ${rating(meanOf(rest))} (${counted(others, 'response')}): ${compared}.`;
  return [finding('week', text, { ...values, compared }, Math.min(responses, others))];
}

/** Whether the week is among those clearly rated otherwise, as the card of all weeks names them. */
function standing(rows: readonly SentimentWeeksRow[], own: SentimentWeeksRow): string {
  const unlike = unlikeWeeks(rows);
  if (unlike.length === 0) return 'no clear difference';
  const [{ more }] = unlike;
  const clearly = `clearly ${more ? 'better' : 'worse'}`;
  if (unlike.some(({ item }) => item === own)) return clearly;
  const weeks = unlike.map(({ item }) => item.week_number).toSorted((a, b) => a - b);
  const [noun, is] = weeks.length === 1 ? ['week', 'is'] : ['weeks', 'are'];
  return `it is ${noun} ${inWords(weeks.map(String))} that ${is} rated ${clearly} than the others`;
}

/** How the step's week is rated. */
export const stepWeekRating: Card<WeeklySentimentResult> = {
  id: 'step-week-rating',
  about: 'step',
  question: 'How is this step’s week rated?',
  definition: [
    'Responses to the survey at the end of a week, which rates the whole week, not the step, from 1 (worst) to 3 (best). The survey names no learner: a choice of learners has no bearing on it, and who answers twice counts twice.',
    'The mean’s interval is Wilson’s at 95 % with the mean, scaled from 0 to 1, as the share; the week is compared with all other weeks’ responses by Newcombe’s interval of the difference, at 95 % for all weeks together; the most distant week decides whether worse or better ones are named.',
  ],
  findings: weekFindings,
  chart: (result, view) => (ownWeek(result, view) ? sentimentChart(result, view) : null),
  table: (result, view) => ({
    schema: sentimentWeeksTable,
    rows: ownWeek(result, view) ? result.sentiment_weeks : [],
  }),
};
