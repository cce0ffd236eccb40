import { engagementOf } from '@/risk/engagement/score';
import { featuresAt } from '@/risk/features';
import { outcomeOf } from '@/risk/outcome';
import { localTime } from '@/stats/local-time';
import { median } from '@/stats/summary';
import { askedLearners } from '../asked-learners';
import type { Compute } from '../context';
import { knownWeeks } from '../weekly-pulse/weeks';
import type { LearnerWeeksResult } from './tables';

const medianOf = (values: readonly number[]) => (values.length > 0 ? median(values) : null);

/** The first learner asked for at the end of each week of the course, beside the others who finished; by the course's clock. */
export const compute: Compute<LearnerWeeksResult> = (context) => {
  const { run, settings, population } = context;
  const [asked] = askedLearners(context);
  if (!asked) return { learner_weeks: [] };
  const time = localTime(settings.timeZone);
  const rows = knownWeeks(context).flatMap(({ week, cut }) => {
    const features = featuresAt(run, settings, time, cut);
    const { learners, columns } = features;
    const own = learners.indexOf(asked.person);
    if (own < 0) return [];
    const { scores } = engagementOf(features, run, settings.engagementWeights);
    const { happened } = outcomeOf('under_half', run, settings, time, cut);
    const finishers = [...learners.keys()].filter(
      (row) => row !== own && happened[learners[row]] === 0 && population.has[learners[row]] === 1,
    );
    const answered = finishers.filter((row) => columns.questions_attempted[row] > 0);
    return {
      learner: asked.id,
      week,
      to: cut.lastDay,
      engagement: scores[own],
      finishers_engagement: medianOf(finishers.map((row) => scores[row])),
      score: columns.questions_attempted[own] > 0 ? columns.first_attempt_score[own] : null,
      finishers_score: medianOf(answered.map((row) => columns.first_attempt_score[row])),
      steps_completed: columns.steps_completed[own],
      finishers_steps_completed: medianOf(finishers.map((row) => columns.steps_completed[row])),
      finishers: finishers.length,
    };
  });
  return { learner_weeks: rows };
};
