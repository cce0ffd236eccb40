import { expect, type Page } from '@playwright/test';
import { watchViolations } from './violations';

/**
 * Watches a page from now on. The returned function fails where there was any error in its console, any violation of
 * its policy, or any request of something that is not of the host.
 */
export async function watch(page: Page, host = ''): Promise<() => Promise<void>> {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(host) && !/^(blob|data):/.test(url)) foreign.push(url);
  });
  const violations = await watchViolations(page);
  return async () => {
    expect(await violations()).toEqual([]);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  };
}
