import type { CoursePage } from '../page-models/course-page';
import { openLoaded } from './loaded';
import { type Shared, share } from './shared';
import { simulatedRun } from './simulated';
import { test as base } from './test';

/** Two runs of a course, of which the second is shown and learns from the first. */
export const first = simulatedRun({ run: 1, startDate: '2024-02-05', seed: 1 });
export const second = simulatedRun({ run: 2, startDate: '2024-09-02', seed: 2 });

/** With a page that has both runs, for tests that leave it as it was. */
export const test = base.extend<{ readonly onRuns: CoursePage }, { readonly pageOfRuns: Shared }>({
  pageOfRuns: [
    async ({ browser }, use, { project }) => {
      const loaded = await openLoaded(browser, project.use, (app) => app.choose([...first, ...second]));
      await use(loaded);
      await loaded.close();
    },
    { scope: 'worker' },
  ],
  onRuns: ({ pageOfRuns }, use) => share(pageOfRuns, use),
});

/** The lines of a downloaded file. */
export const linesOf = (bytes: Buffer) => bytes.toString('utf8').trim().split('\n');
