import { column, tableSchema } from '@/analyses/schema';
import { normalQuantile } from '@/stats/normal-quantile';
import { features } from '../features/definitions';
import type { RiskModel } from '../model/model';

export type CoefficientRow = {
  readonly feature: string;
  readonly mean: number | null;
  readonly scale: number | null;
  readonly coefficient: number;
  readonly standard_error: number | null;
  readonly odds_ratio: number;
  readonly ci_low: number | null;
  readonly ci_high: number | null;
};

const names = Object.fromEntries(features.map(({ id, label }) => [id, label]));

export const coefficientsTable = tableSchema<CoefficientRow>(
  'risk_coefficients',
  'feature of the model, and the intercept',
  {
    feature: column(
      'label',
      'Feature',
      'The feature; `intercept` is a learner for whom every feature is the mean.',
      {
        ...names,
        intercept: 'Intercept',
      },
    ),
    mean: column(
      'number',
      'Mean',
      'Its mean over the learners that the model was trained on; 0 where it was left out; empty for the intercept.',
    ),
    scale: column(
      'number',
      'Standard deviation',
      'Its population standard deviation over these learners; 0 where it was left out or the same for all, so that it says nothing.',
    ),
    coefficient: column(
      'number',
      'Coefficient',
      'What one standard deviation more adds to the log odds of the outcome.',
    ),
    standard_error: column(
      'number',
      'Standard error',
      'Square root of the diagonal of the inverse of the penalised second derivatives; empty where the scale is 0.',
    ),
    odds_ratio: column(
      'number',
      'Odds ratio',
      'The factor by which one standard deviation more multiplies the odds, e to the coefficient; of the intercept, the odds.',
    ),
    ci_low: column(
      'number',
      'Odds ratio: at least',
      'Lower end of its 95 % interval, 1.96 standard errors below.',
    ),
    ci_high: column(
      'number',
      'Odds ratio: at most',
      'Upper end of its 95 % interval, 1.96 standard errors above.',
    ),
  },
);

const Z = normalQuantile(0.975);

function coefficientRow(
  feature: string,
  mean: number | null,
  scale: number | null,
  coefficient: number,
  error: number | null,
): CoefficientRow {
  return {
    feature,
    mean,
    scale,
    coefficient,
    standard_error: error,
    odds_ratio: Math.exp(coefficient),
    ci_low: error === null ? null : Math.exp(coefficient - Z * error),
    ci_high: error === null ? null : Math.exp(coefficient + Z * error),
  };
}

/** The intercept first, then the features in their order. */
export function coefficientRows({ intercept, features: known }: RiskModel): CoefficientRow[] {
  return [
    coefficientRow('intercept', null, null, intercept.coefficient, intercept.standardError),
    ...known.map(({ id, mean, scale, coefficient, standardError }) =>
      coefficientRow(id, mean, scale, coefficient, standardError),
    ),
  ];
}
