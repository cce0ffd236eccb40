import { tableFromIPC } from '@uwdata/flechette';
import { oracleTables } from '@/testing/oracle';
import { unzippedBytes } from '@/testing/unzipped';
import { learnersIn, simulatedRun, texts } from './support/simulated';
import { expect, test } from './support/test';

const runs = [simulatedRun(), simulatedRun({ run: 4, seed: 11, weeks: 3 })];

test('run tables are downloaded as Arrow files, of the runs chosen, and read by others', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  await app.choose(runs.flat());
  await app.goTo('Data and settings');
  const holds = page.getByRole('status', { name: 'What the tables hold' });
  await expect(holds).toContainText('ids, times, answers and comments');
  const { name, bytes } = await app.download(() =>
    page.getByRole('button', { name: /^Download run tables/ }).click(),
  );
  expect(name).toBe('coursetrace-run-tables.zip');
  const files = await unzippedBytes(new Blob([new Uint8Array(bytes)]));
  for (const [number, run] of [
    [3, runs[0]],
    [4, runs[1]],
  ] as const) {
    const read = (table: string) =>
      tableFromIPC(files.get(`reading-weather-maps-${number}/${table}.arrow`) ?? []);
    expect(
      read('people')
        .toArray()
        .filter(({ kind }) => kind === 'learner'),
    ).toHaveLength(learnersIn(run));
    const steps = oracleTables(texts(run)).get('step_activity') ?? [];
    const visited = read('step-activity')
      .toArray()
      .filter(({ first_visited_at }) => first_visited_at !== null);
    expect(new Set(visited.map(({ step }) => step)).size).toBe(
      steps.filter((step) => step.visited !== 0).length,
    );
  }

  await page.getByRole('checkbox', { name: /run 3: .*learners$/ }).uncheck();
  const one = await app.download(() => page.getByRole('button', { name: /^Download run tables/ }).click());
  const folders = [...(await unzippedBytes(new Blob([new Uint8Array(one.bytes)]))).keys()].map(
    (path) => path.split('/')[0],
  );
  expect(new Set(folders)).toEqual(new Set(['README.md', 'step-drop-off.sql', 'reading-weather-maps-4']));
});

test('run tables cannot be had while single learners are hidden', async ({ onRun: app }) => {
  const { page } = app;
  await app.goTo('Data and settings');
  const button = page.getByRole('button', { name: /^Download run tables/ });
  await expect(button).toBeEnabled();
  await page.getByRole('checkbox', { name: 'Hide single learners' }).check();
  await expect(button).toBeDisabled();
  await expect(page.getByRole('status', { name: 'What the tables hold' })).toContainText('cannot be had');
});
