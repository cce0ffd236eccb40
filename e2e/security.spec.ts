import { CoursePage } from './page-models/course-page';
import { attempts } from './support/attempts';
import { expectAllFailed, expectSilence, listenElsewhere } from './support/elsewhere';
import { engineOf } from './support/engine-worker';
import { expect, test } from './support/test';
import { watchViolations } from './support/violations';

test('neither the page nor any of its workers can connect anywhere', async ({ page }) => {
  const elsewhere = await listenElsewhere();
  const violations = await watchViolations(page);
  const app = new CoursePage(page);
  await app.open();
  await app.complete();
  const { address } = elsewhere;
  // Those that read large files are there while the page is empty, where there is more than one core.
  const parsers = await page.evaluate(() => Math.min(navigator.hardwareConcurrency, 4));
  await expect.poll(() => page.workers().length).toBe(1 + (parsers > 1 ? parsers : 0));
  const engine = await engineOf(page);
  const others = page.workers().filter((worker) => worker !== engine);
  expect(await violations()).toEqual([]);
  for (const worker of others) expectAllFailed(await worker.evaluate(attempts, address));

  await app.trySample();
  await expect.poll(() => page.workers()).toEqual([engine]);
  expectAllFailed(await page.evaluate(attempts, address));
  expectAllFailed(await engine.evaluate(attempts, address));
  // The browser reports what it has blocked in its own time, a form last of all.
  const directives = async () => (await violations()).map((violation) => violation.split(':')[0]);
  await expect
    .poll(directives)
    .toEqual(
      expect.arrayContaining(['connect-src', 'img-src', 'script-src-elem', 'frame-src', 'form-action']),
    );
  await expectSilence(elsewhere);
});

test('the policy alone holds a worker that has all its means', async ({ page }) => {
  const elsewhere = await listenElsewhere();
  await new CoursePage(page).open();
  const source = `onmessage = async ({ data }) =>
    postMessage({ hasFetch: 'fetch' in globalThis, outcomes: await (${attempts})(data) })`;
  const { hasFetch, outcomes } = await page.evaluate(
    ([code, address]) =>
      new Promise<{ hasFetch: boolean; outcomes: Record<string, string> }>((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.addEventListener('message', ({ data }) => resolve(data));
        worker.postMessage(address);
      }),
    [source, elsewhere.address],
  );
  expect(hasFetch).toBe(true);
  expectAllFailed(outcomes);
  await expectSilence(elsewhere);
});

test('without the policy the worker’s own wall holds it', async ({ page }) => {
  const elsewhere = await listenElsewhere();
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replace(/<meta[^>]+Content-Security-Policy[^>]+>/, '') });
  });
  const app = new CoursePage(page);
  await app.open();
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(0);
  await app.trySample();
  const engine = await engineOf(page);
  expectAllFailed(await engine.evaluate(attempts, elsewhere.address));
  await expectSilence(elsewhere);
});
