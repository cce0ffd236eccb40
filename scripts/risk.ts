import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Row, TableSchema } from '@/analyses/definition';
import { toCsv } from '@/export/csv';
import { type WeekFigures, weekFigures } from '@/risk/engagement/week-figures';
import { baselineIds, baselineScores, baselineWords, pooledBaselines } from '@/risk/evaluate/baselines';
import { contactList } from '@/risk/evaluate/contact-list';
import { type Measured, type Performance, performanceOf } from '@/risk/evaluate/performance';
import { unknownFeatures } from '@/risk/features/unknown';
import { FEWEST_LEARNERS, FEWEST_OF_A_KIND } from '@/risk/fewest';
import { predict } from '@/risk/model/model';
import { writeModel } from '@/risk/model/model-file';
import { crossValidated } from '@/risk/model/out-of-fold';
import { type TrainingRefusal, trainModel } from '@/risk/model/train';
import { outcomes } from '@/risk/outcome';
import { knownLearners } from '@/risk/run-at-cut';
import { constantFeatures, featureRows, pooled } from '@/risk/samples';
import { coefficientRows, coefficientsTable } from '@/risk/tables/coefficients';
import { contactListRows, evaluationTable, performanceRows } from '@/risk/tables/evaluation';
import { featuresTable, featureTableRows } from '@/risk/tables/features';
import { predictionRows, predictionsTable } from '@/risk/tables/predictions';
import { engagementRows, engagementTable, weeklyRows, weeklyTable } from '@/risk/tables/weekly';
import { treesApplied, treesOutOfFold } from '@/risk/trees/compared';
import { Refused, type RiskOptions, riskOptions, USAGE } from './risk-options';
import { riskRuns } from './risk-runs';

const refusals: Readonly<Record<TrainingRefusal, string>> = {
  'few-learners': `fewer than ${FEWEST_LEARNERS} learners to learn from`,
  'few-of-a-kind': `the outcome came about for fewer than ${FEWEST_OF_A_KIND} learners, or for all but fewer than ${FEWEST_OF_A_KIND}`,
  'nothing-varies': 'every feature is the same for all learners',
  penalty: 'the penalty must be a number above 0',
  'not-converged': 'the model does not converge',
};

const four = (value: number) => value.toFixed(4);
const measured = ({ value, interval }: Measured) =>
  interval ? `${four(value)} (${four(interval.low)} to ${four(interval.high)})` : four(value);

function describe(whose: string, { learners, atRisk, baselines, ...figures }: Performance): void {
  console.log(`${whose}: ${learners} learners, the outcome came about for ${atRisk}`);
  console.log(`  ROC AUC ${measured(figures.auc)}, PR AUC ${measured(figures.averagePrecision)}`);
  console.log(`  Brier score ${measured(figures.brier)}`);
  for (const id of baselineIds) console.log(`  ${baselineWords[id]}: ROC AUC ${measured(baselines[id].auc)}`);
}

/** What is trained, and what it says of the learners of the run. */
async function trainAndApply(options: RiskOptions) {
  const { outcome, penalty, balanced, seed } = options;
  const { run, training } = await riskRuns(options);
  const { week, days, lastDay } = run.cut;
  const others = training.filter((each) => each.run.id !== run.run.id);
  const unknown = unknownFeatures([...others, run]);
  const sets = training.map((each) => knownLearners(each, unknown));
  const date = new Date().toISOString().slice(0, 10);
  const trained = await trainModel(sets, { outcome, penalty, balanced, date, cut: { week, days } });
  if (!trained.ok)
    throw new Refused(`${refusals[trained.code]}: ${trained.learners} learners, ${trained.atRisk} of them`);
  const { model } = trained;
  const samples = pooled(sets);
  const folds = await crossValidated(samples, { penalty, balanced, seed });
  if (!folds) throw new Refused(refusals['not-converged']);
  const itself = sets.length === 1 && sets[0].run === run.run.id;

  console.log(`Learners who ${outcomes[outcome].phrase}, by what is known after ${lastDay} (${days} days)`);
  for (const { features, sources, runs } of unknown)
    console.log(`Left out: ${features.join(', ')}, for ${runs.join(', ')} has no ${sources.join(', no ')}`);
  if (!run.reached) console.log(`Caution: the data of ${run.run.id} ends before that day.`);
  if (model.training.separated)
    console.log('Caution: the model orders the learners it was trained on without a fault.');
  const lost = constantFeatures(run.features).filter((id) =>
    model.features.some((feature) => feature.id === id && feature.scale > 0),
  );
  if (lost.length > 0)
    console.log(`Caution: the same for all learners of ${run.run.id}: ${lost.join(', ')}.`);
  return {
    run,
    training,
    sets,
    samples,
    model,
    folds,
    itself,
    probabilities: itself ? folds : predict(model, run.features),
  };
}

type Applied = Awaited<ReturnType<typeof trainAndApply>>;

/** How well it does, where that can be known. */
async function evaluate(applied: Applied, { seed, list, trees }: RiskOptions): Promise<readonly Row[]> {
  const { run, sets, samples, folds, itself, probabilities } = applied;
  const rows: Row[] = [];
  const baselines = baselineScores(run.features);
  if (run.known) {
    const found = performanceOf(probabilities, run.happened, baselines, seed);
    describe(itself ? `${run.run.id}, ten folds` : run.run.id, found);
    const contacts = contactList(probabilities, run.happened, list);
    rows.push(...performanceRows(found), ...contactListRows(contacts));
  }
  if (trees) {
    const onRun = run.known && !itself;
    const others = onRun
      ? await treesApplied(samples, featureRows(run.features), { seed })
      : await treesOutOfFold(samples, { seed });
    const own = pooledBaselines(sets.map(({ features }) => features));
    const found = performanceOf(
      others,
      onRun ? run.happened : samples.happened,
      onRun ? baselines : own,
      seed,
    );
    describe(onRun ? 'boosted trees' : 'boosted trees, ten folds', found);
    rows.push(...performanceRows(found, 'trees_'));
  }
  if (!itself) {
    const own = pooledBaselines(sets.map(({ features }) => features));
    const found = performanceOf(folds, samples.happened, own, seed);
    describe('learners trained on, ten folds', found);
    rows.push(...performanceRows(found, 'cross_validated_'));
  }
  return rows;
}

/** The tables that are written, with their rows. */
function tablesOf(applied: Applied, evaluation: readonly Row[], weeks: readonly WeekFigures[]) {
  const { run, training, model, probabilities } = applied;
  const { ids } = run.run.people;
  const trainedOn = training.flatMap((each) =>
    featureTableRows(each.features, each.run.people.ids, each.happened),
  );
  const engagement = weeks.flatMap((each) =>
    engagementRows(each.features.learners, each.week, each.engagement, ids),
  );
  const weekly = weeks.flatMap(({ snapshots }) => weeklyRows(snapshots, ids));
  const outcome = run.known ? run.happened : null;
  const tables: readonly (readonly [string, TableSchema, readonly Row[]])[] = [
    ['risk_features', featuresTable, featureTableRows(run.features, ids, outcome)],
    ['risk_features_training', featuresTable, trainedOn],
    ['risk_coefficients', coefficientsTable, coefficientRows(model)],
    ['risk_predictions', predictionsTable, predictionRows(model, run.features, probabilities, ids)],
    ['risk_evaluation', evaluationTable, evaluation],
    ['engagement', engagementTable, engagement],
    ['weekly_features', weeklyTable, weekly],
  ];
  return tables;
}

async function risk(options: RiskOptions): Promise<void> {
  const applied = await trainAndApply(options);
  const tables = tablesOf(applied, await evaluate(applied, options), await weekFigures(applied.run));
  await mkdir(options.out, { recursive: true });
  for (const [name, schema, rows] of tables) {
    await writeFile(join(options.out, `${name}.csv`), toCsv(schema, rows));
    console.log(`${name}.csv: ${rows.length} rows`);
  }
  await writeFile(join(options.out, 'risk_model.json'), writeModel(applied.model));
}

/** The command line. Returns the exit code: 0, 1 where there can be no model, 2 where the call is wrong. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = riskOptions(args);
    if (options.help || options.paths.length !== 2 || options.out === '') {
      console.log(USAGE);
      return options.help ? 0 : 2;
    }
    await risk(options);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return 1;
  }
}
