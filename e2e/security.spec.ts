import { createServer } from 'node:net';
import { CoursePage } from './page-models/course-page';
import { attempts } from './support/attempts';
import { expect, test } from './support/test';
import { watchViolations } from './support/violations';

interface Elsewhere {
  readonly address: string;
  /** What came in, by its first line. */
  readonly requests: readonly string[];
  close(): void;
}

/** Starts a server on another port that notes every byte that is sent to it. */
async function listenElsewhere(): Promise<Elsewhere> {
  const requests: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes) => requests.push(bytes.toString().split('\r\n')[0]));
    socket.write('HTTP/1.1 204 No Content\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n');
  });
  // A failed test must not keep the runner waiting for it.
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (typeof at !== 'object' || !at) throw new Error('no server');
  return { address: `127.0.0.1:${at.port}`, requests, close: () => server.close() };
}

function expectAllFailed(reached: Readonly<Record<string, string>>): void {
  const outcomes = Object.entries(reached);
  expect(outcomes.length).toBeGreaterThan(5);
  expect(outcomes.filter(([, outcome]) => outcome !== 'failed')).toEqual([]);
}

/** Whatever had got through would stand before the test's own request. */
async function expectSilence(elsewhere: Elsewhere): Promise<void> {
  await fetch(`http://${elsewhere.address}/from-the-test`).catch(() => {});
  await expect.poll(() => elsewhere.requests).toEqual(['GET /from-the-test HTTP/1.1']);
  elsewhere.close();
}

test('neither the page nor its worker can connect anywhere', async ({ page }) => {
  const elsewhere = await listenElsewhere();
  const violations = await watchViolations(page);
  const app = new CoursePage(page);
  await app.open();
  await app.trySample();
  expect(await violations()).toEqual([]);

  const [worker] = page.workers();
  const { address } = elsewhere;
  expectAllFailed(await page.evaluate(attempts, address));
  expectAllFailed(await worker.evaluate(attempts, address));
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
  const source = `onmessage = async ({ data }) => postMessage(await (${attempts})(data))`;
  const started = page.waitForEvent('worker');
  const outcomes = page.evaluate(
    ([code, address]) =>
      new Promise<Record<string, string>>((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.addEventListener('message', ({ data }) => resolve(data));
        worker.postMessage(address);
      }),
    [source, elsewhere.address],
  );
  expect(await (await started).evaluate(() => 'fetch' in globalThis)).toBe(true);
  expectAllFailed(await outcomes);
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
  expectAllFailed(await page.workers()[0].evaluate(attempts, elsewhere.address));
  await expectSilence(elsewhere);
});
