import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CoursePage } from './page-models/course-page';
import { attempts } from './support/attempts';
import { expectAllFailed, expectSilence, listenElsewhere } from './support/elsewhere';
import { engineOf } from './support/engine-worker';
import { exportEverything, visitEveryPage } from './support/session';
import { simulatedRun } from './support/simulated';
import { expect, test } from './support/test';
import { watchViolations } from './support/violations';

const INDEX = 'index.csv';

const file = pathToFileURL(resolve(process.env.E2E_SINGLE ?? 'dist-single', 'coursetrace.html')).href;

test('the single file does from a disk what the hosted page does, with equal tables', async ({
  app,
  context,
}) => {
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const violations = await watchViolations(page);
  await page.goto(file);
  const single = new CoursePage(page);
  await single.complete();
  await single.trySample();
  await page.reload();
  const run = simulatedRun();
  await single.choose(run);
  await visitEveryPage(single, page);
  const tables = new Map(await exportEverything(single, page));

  await app.choose(run);
  const hosted = await app.exportTables();
  expect(hosted.size).toBeGreaterThan(10);
  // There every page was visited, so the tables of learners at risk go along.
  const ofRisk = /\/(risk_\w+|engagement|weekly_features)\.csv\b/;
  const beside = [...tables.keys()].filter((name) => !hosted.has(name));
  expect(beside.every((name) => ofRisk.test(name))).toBe(true);
  const index = tables.get(INDEX)?.split('\n') ?? [];
  tables.set(INDEX, index.filter((line) => !ofRisk.test(line.split(',')[0])).join('\n'));
  expect(new Map([...tables].filter(([name]) => hosted.has(name)))).toEqual(hosted);
  expect(requests.filter((url) => !/^(blob|data):/.test(url))).toEqual([file, file]);
  expect(await violations()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the single file holds no address that it may load from, and runs no script but its own', async ({
  page,
}) => {
  const violations = await watchViolations(page);
  await page.goto(file);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/script-src 'sha256-[\w+/]+=' 'unsafe-eval';/);
  expect(policy).not.toMatch(/'self'|https?:|script-src[^;]*'unsafe-inline'/);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await expect.poll(violations).toEqual(['script-src-elem: inline']);
});

test('the single file and its worker can connect nowhere', async ({ page }) => {
  const elsewhere = await listenElsewhere();
  await page.goto(file);
  await new CoursePage(page).trySample();
  const engine = await engineOf(page);
  expectAllFailed(await page.evaluate(attempts, elsewhere.address));
  expectAllFailed(await engine.evaluate(attempts, elsewhere.address));
  await expectSilence(elsewhere);
});
