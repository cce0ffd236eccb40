import type { Run } from '@/course/run';
import { applyChanges } from '@/course/settings';
import { sameDay } from '@/risk/cut';
import { unknownFeatures } from '@/risk/features/unknown';
import { readModel } from '@/risk/model/model-file';
import { crossValidated } from '@/risk/model/out-of-fold';
import { type Trained, trainModel } from '@/risk/model/train';
import { knownLearners, type RunAtCut } from '@/risk/run-at-cut';
import { type KnownLearners, pooled } from '@/risk/samples';
import type { RiskRefusal } from './assessment';
import type { RiskRequest } from './request';
import { atCut, fitOptions, reporter, SEED, type Teacher, type WorkOptions } from './work';

/** A model's origin with the runs that were left out, by their ids; or why there is none. */
export type Taught =
  | { readonly ok: true; readonly teacher: Teacher; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly refusal: RiskRefusal };

const refused = (refusal: RiskRefusal): Taught => ({ ok: false, refusal });

/** A model of some learners at the cut of a request. */
export function train(
  sets: readonly KnownLearners[],
  request: RiskRequest,
  { cut: { week, days } }: Pick<RunAtCut, 'cut'>,
  options: WorkOptions,
): Promise<Trained> {
  const date = new Date().toISOString().slice(0, 10);
  return trainModel(sets, {
    ...fitOptions(request, options),
    outcome: request.outcome,
    date,
    cut: { week, days },
  });
}

function refusalOf({ code, learners, atRisk }: Exclude<Trained, { ok: true }>): Taught {
  return refused({ code, learners, atRisk });
}

/** The learners of one run on the day on which as much of it has passed; null where its start is not known. */
export function atSameDay(run: Run, request: RiskRequest, { cut }: Pick<RunAtCut, 'cut'>): RunAtCut | null {
  const day = sameDay(cut, applyChanges(run.defaults, request.settings[run.id] ?? {}));
  return day && atCut(run, request, day, request.outcome);
}

/** Why it is not known what becomes of the learners of these runs. */
function unknownOf(runs: readonly Run[], { outcome }: RiskRequest): 'no-enrolments' | 'not-finished' {
  const lacking = runs.every(({ tables }) => !tables.has('enrolments'));
  return lacking && outcome === 'not_fully_participating' ? 'no-enrolments' : 'not-finished';
}

async function fromRuns(
  runs: readonly Run[],
  request: RiskRequest,
  scored: RunAtCut,
  options: WorkOptions,
): Promise<Taught> {
  const report = reporter('features', options);
  const found = runs.map((run, place) => {
    report(place + 1, runs.length + 1);
    return { run, at: atSameDay(run, request, scored) };
  });
  const sets = found.flatMap(({ at }) => (at?.known ? [at] : []));
  if (sets.length === 0) {
    if (runs.length === 0) return refused({ code: 'no-runs' });
    const dated = found.filter(({ at }) => at !== null).map(({ run }) => run);
    return refused({ code: dated.length === 0 ? 'no-start' : unknownOf(dated, request) });
  }
  reporter('training', options)(0, 1);
  const unknown = unknownFeatures([...sets, scored]);
  const known = sets.map((set) => knownLearners(set, unknown));
  const trained = await train(known, request, scored, options);
  if (!trained.ok) return refusalOf(trained);
  const leftOut = found.filter(({ at }) => !at?.known).map(({ run }) => run.id);
  return { ok: true, teacher: { kind: 'runs', sets, model: trained.model, unknown }, leftOut };
}

async function fromItself(request: RiskRequest, scored: RunAtCut, options: WorkOptions): Promise<Taught> {
  if (!scored.known) return refused({ code: unknownOf([scored.run], request) });
  reporter('training', options)(0, 1);
  const unknown = unknownFeatures([scored]);
  const sets = [knownLearners(scored, unknown)];
  const trained = await train(sets, request, scored, options);
  if (!trained.ok) return refusalOf(trained);
  const onFold = reporter('validation', options);
  const fit = { ...fitOptions(request, options), seed: SEED, onFold };
  const outOfFold = await crossValidated(pooled(sets), fit);
  if (!outOfFold) return refused({ code: 'not-converged' });
  return { ok: true, teacher: { kind: 'itself', model: trained.model, outOfFold, unknown }, leftOut: [] };
}

/** The model that a request asks for, or why there is none. A cancel throws. */
export async function teach(
  request: RiskRequest,
  scored: RunAtCut,
  runOf: (id: string) => Run | undefined,
  options: WorkOptions,
): Promise<Taught> {
  const { source } = request;
  switch (source.kind) {
    case 'file': {
      const read = readModel(source.json);
      if (!read.ok) return refused({ code: read.code });
      return { ok: true, teacher: { kind: 'file', model: read.model }, leftOut: [] };
    }
    case 'itself':
      return fromItself(request, scored, options);
    case 'runs': {
      const runs = source.runs.filter((id) => id !== request.run).flatMap((id) => runOf(id) ?? []);
      return fromRuns(runs, request, scored, options);
    }
  }
}
