import { createServer } from 'node:net';
import { expect } from '@playwright/test';

export interface Elsewhere {
  readonly address: string;
  /** What came in, by its first line. */
  readonly requests: readonly string[];
  close(): void;
}

/** Starts a server on another port that notes every byte that is sent to it. */
export async function listenElsewhere(): Promise<Elsewhere> {
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

/** Expects every way that was tried to have failed. */
export function expectAllFailed(reached: Readonly<Record<string, string>>): void {
  const outcomes = Object.entries(reached);
  expect(outcomes.length).toBeGreaterThan(5);
  expect(outcomes.filter(([, outcome]) => outcome !== 'failed')).toEqual([]);
}

/** Whatever had got through would stand before the test's own request. */
export async function expectSilence(elsewhere: Elsewhere): Promise<void> {
  await fetch(`http://${elsewhere.address}/from-the-test`).catch(() => {});
  await expect.poll(() => elsewhere.requests).toEqual(['GET /from-the-test HTTP/1.1']);
  elsewhere.close();
}
