import { type Performance, performanceOf } from '@/risk/evaluate/performance';
import { knownLearners, type RunAtCut } from '@/risk/run-at-cut';
import { featureRows, pooled } from '@/risk/samples';
import { areaGain, treesApplied, treesOutOfFold } from '@/risk/trees/compared';
import type { RiskAssessment, TreesComparison } from './assessment';
import { reporter, SEED, type Teacher, type WorkOptions } from './work';

/**
 * How boosted trees of the same learners do on those on whom the model is judged; null where there are none to learn from, or
 * nobody to judge by. A cancel throws.
 */
export async function treesCompared(
  scored: RunAtCut,
  teacher: Teacher,
  evaluated: Pick<RiskAssessment, 'scored' | 'training'>,
  options: WorkOptions,
): Promise<TreesComparison | null> {
  const judged = evaluated.scored ?? evaluated.training;
  if (!judged || teacher.kind === 'file') return null;
  const sets = teacher.kind === 'runs' ? teacher.sets : [scored];
  const samples = pooled(sets.map((set) => knownLearners(set, teacher.unknown)));
  const { signal } = options;
  const call = { seed: SEED, onProgress: reporter('trees', options), ...(signal && { signal }) };
  const probabilities =
    teacher.kind === 'runs' && evaluated.scored
      ? await treesApplied(samples, featureRows(scored.features), call)
      : await treesOutOfFold(samples, call);
  const { model, ...baselines } = judged.scores;
  const performance: Performance = performanceOf(probabilities, judged.happened, baselines, SEED);
  return { performance, modelGain: areaGain(model, probabilities, judged.happened, SEED) };
}
