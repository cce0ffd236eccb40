import { lastVisitedSteps } from '@/course/last-step';
import type { Run } from '@/course/run';
import { type Engagement, engagementOf } from '@/risk/engagement/score';
import type { RiskModel } from '@/risk/model/model';
import { learnerValues, reasonsFor } from '@/risk/reasons/reasons';
import type { RunAtCut } from '@/risk/run-at-cut';
import type { LearnerAtRisk } from './assessment';
import type { ScoredWeek } from './weeks';

/** By week, then by person: the probability; NaN where there is none. */
function riskByPerson({ people }: Run, weeks: readonly ScoredWeek[]): readonly Float64Array[] {
  return weeks.map(({ figures, probabilities }) => {
    const risk = new Float64Array(people.learners).fill(Number.NaN);
    if (probabilities)
      figures.features.learners.forEach((person, row) => {
        risk[person] = probabilities[row];
      });
    return risk;
  });
}

/** The learners on the course at the cut, the highest probability first. */
export function learnersAtRisk(
  scored: RunAtCut,
  model: RiskModel,
  probabilities: Float64Array,
  weeks: readonly ScoredWeek[],
): LearnerAtRisk[] {
  const { run, cut, features } = scored;
  const engagement: Engagement =
    weeks.at(-1)?.figures.engagement ?? engagementOf(features, run, scored.settings.engagementWeights);
  const last = lastVisitedSteps(run, cut.at);
  const byWeek = riskByPerson(run, weeks);
  const rows = Array.from(features.learners, (person, row) => ({
    id: run.people.ids[person],
    probability: probabilities[row],
    reasons: reasonsFor(model, learnerValues(features, row)).map(({ text }) => text),
    engagement: engagement.scores[row],
    quietDays: features.quietDays[row],
    lastStep: last[person] < 0 ? null : run.steps.labels[last[person]],
    byWeek: byWeek.map((risk) => (Number.isNaN(risk[person]) ? null : risk[person])),
  }));
  return rows.sort((a, b) => b.probability - a.probability);
}
