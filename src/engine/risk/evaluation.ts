import type { AnswerField } from '@/course/filter';
import { answerGroups, NOT_ANSWERED } from '@/risk/evaluate/answer-groups';
import { pooledBaselines } from '@/risk/evaluate/baselines';
import { calibrationBins } from '@/risk/evaluate/calibration';
import { type AnswerGroup, fairnessOf } from '@/risk/evaluate/fairness';
import { performanceOf } from '@/risk/evaluate/performance';
import { crossValidated } from '@/risk/model/out-of-fold';
import { knownLearners, type RunAtCut } from '@/risk/run-at-cut';
import { pooled } from '@/risk/samples';
import type { Evaluation } from './assessment';
import type { RiskRequest } from './request';
import { fitOptions, reporter, SEED, type Teacher, type WorkOptions } from './work';

/** What learners told of themselves by which a model may treat them differently. */
const FIELDS: readonly AnswerField[] = [
  'gender',
  'age_range',
  'highest_education_level',
  'employment_status',
];

/** The answers of the learners of several runs. */
function joinedGroups(sets: readonly RunAtCut[]): AnswerGroup[] {
  const size = sets.reduce((sum, { features }) => sum + features.learners.length, 0);
  const groups = new Map<string, { field: string; value: string; member: Uint8Array }>();
  let from = 0;
  for (const { run, settings, time, features } of sets) {
    for (const { field, value, member } of answerGroups(run, settings, time, features.learners, FIELDS)) {
      const key = `${field} ${value}`;
      const group = groups.get(key) ?? { field, value, member: new Uint8Array(size).fill(NOT_ANSWERED) };
      groups.set(key, group);
      group.member.set(member, from);
    }
    from += features.learners.length;
  }
  const order: readonly string[] = FIELDS;
  return [...groups.values()].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

async function evaluationOf(
  sets: readonly RunAtCut[],
  probabilities: Float64Array,
  crossValidation: boolean,
  options: WorkOptions,
): Promise<Evaluation> {
  const baselines = pooledBaselines(sets.map(({ features }) => features));
  const { happened } = pooled(sets.map((set) => knownLearners(set, [])));
  const fairness = await fairnessOf(probabilities, happened, joinedGroups(sets), {
    seed: SEED,
    onGroup: reporter('fairness', options),
    ...(options.signal && { signal: options.signal }),
  });
  return {
    runs: sets.map(({ run }) => run.id),
    crossValidated: crossValidation,
    performance: performanceOf(probabilities, happened, baselines, SEED),
    calibration: calibrationBins(probabilities, happened),
    scores: { model: probabilities, ...baselines },
    happened,
    fairness,
  };
}

/** How well the list's probabilities do; null where it is not known yet what became of its learners. */
export async function evaluateScored(
  scored: RunAtCut,
  probabilities: Float64Array,
  crossValidation: boolean,
  options: WorkOptions,
): Promise<Evaluation | null> {
  return scored.known ? evaluationOf([scored], probabilities, crossValidation, options) : null;
}

/** How well models of the same learners do, each on those that it has not seen; null where one cannot be fitted. */
export async function evaluateTraining(
  { sets, unknown }: Pick<Extract<Teacher, { kind: 'runs' }>, 'sets' | 'unknown'>,
  request: RiskRequest,
  options: WorkOptions,
): Promise<Evaluation | null> {
  const onFold = reporter('validation', options);
  const fit = { ...fitOptions(request, options), seed: SEED, onFold };
  const samples = pooled(sets.map((set) => knownLearners(set, unknown)));
  const probabilities = await crossValidated(samples, fit);
  return probabilities && evaluationOf(sets, probabilities, true, options);
}
