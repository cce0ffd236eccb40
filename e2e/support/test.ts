import { test as base, expect } from '@playwright/test';
import { CoursePage } from '../page-models/course-page';
import { openEmptied } from './emptied';
import { openLoaded } from './loaded';
import { type Shared, share } from './shared';
import { simulatedRun } from './simulated';
import { watch } from './watch';

interface Fixtures {
  readonly app: CoursePage;
  /** Every request of the page and its workers. */
  readonly requests: string[];
  /** The app without files: the same page for all tests that ask for it, which forgets everything after each. */
  readonly onEmpty: CoursePage;
  /** The app with the simulated run: the same page for all tests that ask for it, which leave it as it was. */
  readonly onRun: CoursePage;
  /** The same, with the course that the page itself simulates. */
  readonly onSample: CoursePage;
}

interface Pages {
  readonly emptyPage: Shared;
  readonly pageOfRun: Shared;
  readonly pageOfSample: Shared;
}

/** A test with the app open. It fails on any error in the console, any violation of the policy, any foreign request. */
export const test = base.extend<Fixtures, Pages>({
  requests: async ({ page }, use) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await use(requests);
  },
  app: async ({ page, requests: _, baseURL }, use) => {
    const expectCalm = await watch(page, baseURL);
    const app = new CoursePage(page);
    await app.open();
    await use(app);
    await expectCalm();
  },
  emptyPage: [
    async ({ browser }, use, { project }) => {
      const empty = await openEmptied(browser, project.use);
      await use(empty);
      await empty.close();
    },
    { scope: 'worker' },
  ],
  pageOfRun: [
    async ({ browser }, use, { project }) => {
      const loaded = await openLoaded(browser, project.use, (app) => app.choose(simulatedRun()));
      await use(loaded);
      await loaded.close();
    },
    { scope: 'worker' },
  ],
  pageOfSample: [
    async ({ browser }, use, { project }) => {
      const loaded = await openLoaded(browser, project.use, (app) => app.trySample());
      await use(loaded);
      await loaded.close();
    },
    { scope: 'worker' },
  ],
  onEmpty: ({ emptyPage }, use) => share(emptyPage, use),
  onRun: ({ pageOfRun }, use) => share(pageOfRun, use),
  onSample: ({ pageOfSample }, use) => share(pageOfSample, use),
});

export { expect };
