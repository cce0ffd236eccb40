import { buildLibrary } from '@/course/library';
import type { Run } from '@/course/run';
import { importFiles } from '@/ingest/import-files';
import { type CutChoice, sameDay } from '@/risk/cut';
import type { OutcomeId } from '@/risk/outcome';
import { type RunAtCut, runAtCut } from '@/risk/run-at-cut';
import { diskSources } from './files';
import { Refused, type RiskOptions } from './risk-options';

async function runsIn(path: string): Promise<readonly Run[]> {
  const imported = await importFiles(await diskSources(path));
  const { runs } = buildLibrary(
    imported.map((file, place) => ({ ...file, id: String(place), assigned: null })),
  );
  if (runs.length === 0) throw new Refused(`no run found in ${path}`);
  return runs;
}

function atCut(run: Run, choice: CutChoice | null, outcome: OutcomeId): RunAtCut {
  const found = choice && runAtCut(run, run.defaults, choice, outcome);
  if (!found) throw new Refused(`${run.id}: the course's start is not known`);
  return found;
}

/** A training run at the same day of its course; throws Refused where it cannot be learnt from. */
function trainingAt(run: Run, { cut }: RunAtCut, outcome: OutcomeId): RunAtCut {
  const found = atCut(run, sameDay(cut, run.defaults), outcome);
  if (!found.known) throw new Refused(`${run.id}: its data ends before the outcome is known`);
  return found;
}

/**
 * The runs to train on, and the one to apply the model to, all at the same day of the course. A run is trained on itself only
 * where there is no other.
 */
export async function riskRuns({ paths, choice, outcome }: RiskOptions) {
  const [trainingPath, path] = paths;
  const found = await runsIn(path);
  if (found.length > 1) throw new Refused(`${path} holds ${found.length} runs; the model is applied to one`);
  const run = atCut(found[0], choice, outcome);
  const given = await runsIn(trainingPath);
  const others = given.filter(({ id }) => id !== run.run.id);
  const training = (others.length > 0 ? others : found).map((each) => trainingAt(each, run, outcome));
  return { run, training };
}
