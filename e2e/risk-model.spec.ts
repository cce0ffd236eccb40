import { RiskPage } from './page-models/risk-page';
import { expect } from './support/test';
import { first, linesOf, second, test } from './support/two-runs';
import { unzip } from './support/zip';

test('a model is saved and applied again, and what is no model is refused', async ({ onRuns: app }) => {
  const { page } = app;
  const risk = new RiskPage(page);
  await app.goTo('Learners at risk');
  await risk.settled();
  const list = () =>
    app.download(() => page.getByRole('button', { name: 'Download the list (CSV)' }).click());
  const before = linesOf((await list()).bytes).map((line) => line.split(',').slice(0, 4).join());
  const saved = await app.download(() => page.getByRole('button', { name: 'Save the model (JSON)' }).click());
  expect(saved.name).toBe('reading-weather-maps-1_risk-model.json');
  const json = saved.bytes.toString('utf8');
  for (const line of before.slice(1)) expect(json).not.toContain(line.split(',')[0]);

  await risk.loadModel(json);
  await expect(risk.select('Learnt from')).toHaveValue('file');
  await risk.settled();
  await expect(page.getByText('A saved model knows what it was trained for.')).toBeVisible();
  const after = linesOf((await list()).bytes).map((line) => line.split(',').slice(0, 4).join());
  expect(after).toEqual(before);
  await risk.select('By what is known at').selectOption('3');
  await expect(page.getByRole('note').filter({ hasText: 'The model was trained' })).toContainText(
    'trained on learners after 14 days of the course, and is applied after 21 days',
  );

  await risk.loadModel('{"schemaVersion": 1, "features": [{"id": "shoe_size"}]}');
  await expect(page.getByRole('alert')).toContainText('features are not those that are computed here');
  await expect(risk.table).toHaveCount(0);
  await risk.select('Learnt from').selectOption('itself');
  await risk.settled();
});

test('the tables that name learners are in a ZIP of their own and go with the results, unless learners are hidden', async ({
  onRuns: app,
}) => {
  const { page } = app;
  const risk = new RiskPage(page);
  await app.goTo('Learners at risk');
  await risk.settled();
  const { bytes, name } = await app.download(() =>
    page.getByRole('button', { name: 'Download the risk tables (ZIP)' }).click(),
  );
  expect(name).toBe('reading-weather-maps-2_risk-tables.zip');
  const own = await unzip(bytes);
  expect([...own.keys()].sort()).toEqual(
    [
      'engagement',
      'risk_coefficients',
      'risk_evaluation',
      'risk_features',
      'risk_predictions',
      'weekly_features',
    ].map((table) => `reading-weather-maps-2/${table}.csv`),
  );
  const tables = async () => {
    const files = await unzip((await app.exportResults()).bytes);
    return [...files].filter(([file]) => /risk|engagement|weekly_features/.test(file));
  };
  expect(new Map(await tables())).toEqual(own);
  await app.goTo('Data and settings');
  await page.getByRole('checkbox', { name: 'Hide single learners' }).check();
  expect(await tables()).toEqual([]);
});

test('boosted trees are compared where they are asked for', async ({ onRuns: app }) => {
  const { page } = app;
  const risk = new RiskPage(page);
  await app.goTo('Learners at risk');
  await risk.settled();
  await page.getByText('How the model is trained', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Compare with boosted trees' }).check();
  // 1,200 trees take a while where the machine is busy.
  await expect(app.card(/How well does the model/).root).toContainText('boosted trees, trained on the same', {
    timeout: 120_000,
  });
  await risk.settled();
});

test('what only one run has a file of is left out of the model, and a saved model says that it lacks it', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  const risk = new RiskPage(page);
  await app.choose([...first, ...second]);
  await app.goTo('Learners at risk');
  await risk.settled();
  await expect(page.getByText(/^The model does not look at/)).toHaveCount(0);
  const saved = await app.download(() => page.getByRole('button', { name: 'Save the model (JSON)' }).click());
  await app.goTo('Data and settings');
  await page.getByRole('button', { name: 'Remove reading-weather-maps-2_question-response.csv' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await app.goTo('Learners at risk');
  await risk.settled();
  await expect(page.getByText(/^The model does not look at/)).toContainText(
    '“First-attempt score” and “Score trend”, because run 2 has no quiz responses file.',
  );
  const lacks = page.getByRole('note').filter({ hasText: 'model' });
  await expect(lacks).toHaveCount(0);
  await risk.loadModel(saved.bytes.toString('utf8'));
  await expect(lacks).toContainText('but run 2 has no quiz responses file');
});
