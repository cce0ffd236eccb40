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

test('neither the page nor its worker can connect anywhere', async ({ page }) => {
  const elsewhere = await listenElsewhere();
  const violations = await watchViolations(page);
  const app = new CoursePage(page);
  await app.open();
  await app.trySample();
  expect(await violations()).toEqual([]);

  const [worker] = page.workers();
  const { address } = elsewhere;
  for (const reached of [await page.evaluate(attempts, address), await worker.evaluate(attempts, address)]) {
    const outcomes = Object.entries(reached);
    expect(outcomes.length).toBeGreaterThan(5);
    expect(outcomes.filter(([, outcome]) => outcome !== 'failed')).toEqual([]);
  }
  // The browser reports what it has blocked in its own time, a form last of all.
  const directives = async () => (await violations()).map((violation) => violation.split(':')[0]);
  await expect
    .poll(directives)
    .toEqual(
      expect.arrayContaining(['connect-src', 'img-src', 'script-src-elem', 'frame-src', 'form-action']),
    );
  await expect.poll(() => worker.evaluate(() => globalThis.violations?.length)).toBeGreaterThan(3);

  // Whatever had got through would stand before the test's own request.
  await fetch(`http://${address}/from-the-test`).catch(() => {});
  await expect.poll(() => elsewhere.requests).toEqual(['GET /from-the-test HTTP/1.1']);
  elsewhere.close();
});
