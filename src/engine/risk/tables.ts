import type { CardTable } from '@/analyses/definition';
import { contactList } from '@/risk/evaluate/contact-list';
import { coefficientRows, coefficientsTable } from '@/risk/tables/coefficients';
import { contactListRows, evaluationTable, performanceRows } from '@/risk/tables/evaluation';
import { featuresTable, featureTableRows } from '@/risk/tables/features';
import { predictionRows, predictionsTable } from '@/risk/tables/predictions';
import { engagementRows, engagementTable, weeklyRows, weeklyTable } from '@/risk/tables/weekly';
import type { RiskWork } from './assess';
import type { RiskTableOptions } from './request';

/** The tables of an assessment for export. They name learners. */
export function riskTables(
  { scored, teacher: { model }, probabilities, weeks, evaluated }: RiskWork,
  { thresholds, contacts }: RiskTableOptions,
): readonly CardTable[] {
  const { ids } = scored.run.people;
  const own = evaluated.scored;
  const evaluation = [
    ...(own ? performanceRows(own.performance) : []),
    ...(own ? contactListRows(contactList(probabilities, own.happened, contacts)) : []),
    ...(evaluated.trees ? performanceRows(evaluated.trees.performance, 'trees_') : []),
    ...(evaluated.training ? performanceRows(evaluated.training.performance, 'cross_validated_') : []),
  ];
  return [
    {
      schema: featuresTable,
      rows: featureTableRows(scored.features, ids, scored.known ? scored.happened : null),
    },
    { schema: coefficientsTable, rows: coefficientRows(model) },
    {
      schema: predictionsTable,
      rows: predictionRows(model, scored.features, probabilities, ids, thresholds),
    },
    { schema: evaluationTable, rows: evaluation },
    {
      schema: engagementTable,
      rows: weeks.flatMap(({ figures: { features, week, engagement } }) =>
        engagementRows(features.learners, week, engagement, ids),
      ),
    },
    { schema: weeklyTable, rows: weeks.flatMap(({ figures }) => weeklyRows(figures.snapshots, ids)) },
  ];
}
