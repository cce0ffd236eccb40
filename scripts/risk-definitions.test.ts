import { expect, it } from 'vitest';
import { featureIds } from '@/risk/features/definitions';
import { riskPage } from './risk-definitions';

it('describes every table of an assessment and of interventions once', () => {
  const names = [...riskPage().matchAll(/^### Table `(\w+)`$/gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining([
      'risk_features',
      'risk_coefficients',
      'risk_predictions',
      'risk_evaluation',
      'engagement',
      'weekly_features',
      'interventions',
      'intervention_log',
      'intervention_effect',
    ]),
  );
});

it('gives each feature its formula, as a column of the table of features', () => {
  const features = riskPage().split('### Table `risk_features`')[1]?.split('###')[0] ?? '';
  const lacking = featureIds.filter((id) => !new RegExp(`\\| \`${id}\` \\| \\S.+\\. \\|`).test(features));
  expect(lacking).toEqual([]);
});
