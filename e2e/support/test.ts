import { test as base, expect } from '@playwright/test';
import { CoursePage } from '../page-models/course-page';
import { watchViolations } from './violations';

interface Fixtures {
  readonly app: CoursePage;
  /** Every request of the page and its workers. */
  readonly requests: string[];
}

/** A test with the app open. It fails on any error in the console, any violation of the policy, any foreign request. */
export const test = base.extend<Fixtures>({
  requests: async ({ page }, use) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await use(requests);
  },
  app: async ({ page, requests, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const violations = await watchViolations(page);
    const app = new CoursePage(page);
    await app.open();
    await use(app);
    expect(await violations()).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url))).toEqual(
      [],
    );
  },
});

export { expect };
