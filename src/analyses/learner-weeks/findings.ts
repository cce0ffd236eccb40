import { plainNumber } from '@/words/durations';
import { counted, rateWords } from '@/words/numbers';
import type { CardView, Finding } from '../definition';
import { finding, isUnderWay } from '../sentence';
import type { LearnerWeeksResult } from './tables';

/** How the learner stood at the end of the last known week, beside those who finished. */
export function weeksFindings(
  { learner_weeks: rows }: LearnerWeeksResult,
  view: CardView,
): readonly Finding[] {
  const last = rows.at(-1);
  if (!last) return [];
  const { week, engagement, finishers_engagement, score, finishers_score, finishers } = last;
  const done = isUnderWay(view) ? 'have finished already' : 'finished';
  const others = finishers === 1 ? 'the 1 other who' : `the ${counted(finishers, 'other')} who`;
  const beside =
    finishers_engagement === null
      ? `; nobody else on the course then ${isUnderWay(view) ? 'has finished yet' : 'finished'}`
      : `, where the median of ${others} ${done} is ${rateWords(finishers_engagement)}`;
  const steps =
    last.finishers_steps_completed === null
      ? ''
      : `, against ${plainNumber(last.finishers_steps_completed)} in the median of those who ${done}`;
  const found = [
    finding(
      'engagement',
      `At the end of week ${week} this learner’s engagement is ${rateWords(engagement)}${beside}.`,
      { week, engagement, finishers_engagement, finishers },
      finishers,
    ),
    finding(
      'steps',
      `${last.steps_completed === 0 ? 'No step' : counted(last.steps_completed, 'step')} ${last.steps_completed > 1 ? 'are' : 'is'} completed by then${steps}.`,
      { steps: last.steps_completed },
      finishers,
    ),
  ];
  if (score === null) return found;
  const typical = finishers_score === null ? '' : `, against ${rateWords(finishers_score)}`;
  const text = `${rateWords(score)} of the first answers to questions are right${typical}.`;
  return [...found, finding('score', text, { score, finishers_score }, finishers)];
}
