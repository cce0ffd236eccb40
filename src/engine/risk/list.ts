import { integers, numbers, type Run } from '@/course/run';
import { type Engagement, engagementOf } from '@/risk/engagement/score';
import type { RiskModel } from '@/risk/model/model';
import { learnerValues, reasonsFor } from '@/risk/reasons/reasons';
import type { RunAtCut } from '@/risk/run-at-cut';
import type { LearnerAtRisk } from './assessment';
import type { ScoredWeek } from './weeks';

/** For each learner of the run the place of the step first visited last before the cut, of equal times the later in the course; −1 without one. */
export function lastSteps({ tables, people }: Run, cut: number): Int32Array {
  const last = new Int32Array(people.learners).fill(-1);
  const latest = new Float64Array(people.learners).fill(Number.NEGATIVE_INFINITY);
  const table = tables.get('step-activity');
  if (!table) return last;
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const visit = numbers(table, 'first_visited_at');
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    if (who < 0 || who >= last.length || step[row] < 0 || !(visit[row] < cut)) continue;
    const later = visit[row] > latest[who] || (visit[row] === latest[who] && step[row] > last[who]);
    if (!later) continue;
    latest[who] = visit[row];
    last[who] = step[row];
  }
  return last;
}

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
  const last = lastSteps(run, cut.at);
  const byWeek = riskByPerson(run, weeks);
  const rows = Array.from(features.learners, (person, row) => ({
    id: run.people.ids[person],
    probability: probabilities[row],
    reasons: reasonsFor(model, learnerValues(features, row)).map(({ text }) => text),
    engagement: engagement.scores[row],
    lastStep: last[person] < 0 ? null : run.steps.labels[last[person]],
    byWeek: byWeek.map((risk) => (Number.isNaN(risk[person]) ? null : risk[person])),
  }));
  return rows.sort((a, b) => b.probability - a.probability);
}
