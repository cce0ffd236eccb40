import type { Run } from '@/course/run';
import { predict } from '@/risk/model/model';
import { writeModel } from '@/risk/model/model-file';
import type { RunAtCut } from '@/risk/run-at-cut';
import type { Evaluation, RiskAssessment, RiskCaution, RiskRefusal } from './assessment';
import { cautionsOf } from './cautions';
import { evaluateScored, evaluateTraining } from './evaluation';
import { learnersAtRisk } from './list';
import type { RiskRequest } from './request';
import { type Taught, teach } from './teach';
import { treesCompared } from './trees';
import { type ScoredWeek, scoredWeeks } from './weeks';
import { atCut, reporter, type Teacher, type WorkOptions } from './work';

/** All that an assessment is made of, from which its answer and its tables are written. */
export interface RiskWork {
  readonly scored: RunAtCut;
  readonly teacher: Teacher;
  readonly probabilities: Float64Array;
  readonly weeks: readonly ScoredWeek[];
  readonly evaluated: Pick<RiskAssessment, 'scored' | 'training' | 'trees'>;
  readonly cautions: readonly RiskCaution[];
}

export type Assessed =
  | { readonly ok: true; readonly work: RiskWork }
  | { readonly ok: false; readonly refusal: RiskRefusal };

const refused = (refusal: RiskRefusal): Assessed => ({ ok: false, refusal });

/** A request under which the outcome, penalty and weights are those of a saved model. */
function asTaught(request: RiskRequest, taught: Taught): RiskRequest {
  if (!taught.ok || taught.teacher.kind !== 'file') return request;
  const { outcome, penalty, balanced } = taught.teacher.model;
  return { ...request, outcome, penalty, balanced };
}

/**
 * Assesses the learners of a run at a cut. Nothing of what came later enters a probability.
 * @param runOf The loaded run of an id. A cancel throws.
 */
export async function assess(
  run: Run,
  request: RiskRequest,
  runOf: (id: string) => Run | undefined,
  options: WorkOptions = {},
): Promise<Assessed> {
  reporter('features', options)(0, 1);
  const first = atCut(run, request, request.cut, request.outcome);
  if (!first) return refused({ code: 'no-start' });
  if (first.features.learners.length === 0) return refused({ code: 'no-learners' });
  const taught = await teach(request, first, runOf, options);
  if (!taught.ok) return refused(taught.refusal);
  const { teacher } = taught;
  const own = asTaught(request, taught);
  const scored = own.outcome === request.outcome ? first : atCut(run, own, own.cut, own.outcome);
  if (!scored) return refused({ code: 'no-start' });
  const itself = teacher.kind === 'itself';
  const probabilities = itself ? teacher.outOfFold : predict(teacher.model, scored.features);
  const training: Evaluation | null =
    teacher.kind === 'runs' ? await evaluateTraining(teacher, own, options) : null;
  const weeks = await scoredWeeks(scored, teacher, probabilities, own, options);
  const judged = { training, scored: await evaluateScored(scored, probabilities, itself, options) };
  const trees = request.trees ? await treesCompared(scored, teacher, judged, options) : null;
  const evaluated = { ...judged, trees };
  const cautions = cautionsOf(scored, teacher, taught.leftOut);
  return { ok: true, work: { scored, teacher, probabilities, weeks, evaluated, cautions } };
}

/** What the page shows of an assessment. */
export function answerOf({ scored, teacher, probabilities, weeks, ...rest }: RiskWork): RiskAssessment {
  const { lastDay, week, days } = scored.cut;
  return {
    run: scored.run.id,
    lastDay,
    week,
    days,
    outcome: teacher.model.outcome,
    learners: learnersAtRisk(scored, teacher.model, probabilities, weeks),
    model: teacher.model,
    json: writeModel(teacher.model),
    ...rest.evaluated,
    weeks: weeks.map(({ summary }) => summary),
    unknown: teacher.kind === 'file' ? [] : teacher.unknown,
    cautions: rest.cautions,
  };
}
