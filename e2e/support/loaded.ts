import { type Browser, expect, type PlaywrightTestOptions } from '@playwright/test';
import type { CoursePage } from '../page-models/course-page';
import { Selection } from '../page-models/selection';
import { WorkspacePanel } from '../page-models/workspace-panel';
import { goToHelp, goToStart, openShared, remembered, type Shared } from './shared';
import { payload } from './simulated';

/** What is loaded, in words, and all that is set and chosen then as a workspace file. */
async function asLoaded(app: CoursePage) {
  await app.goTo('Data and settings');
  const { name, bytes } = await app.download(() => new WorkspacePanel(app.page).save.click());
  await app.goTo('Overview');
  return { loaded: (await app.status.textContent()) ?? '', untouched: payload(name, bytes) };
}

/**
 * Opens a page with a course on it, for tests that leave its files as they have found them: all that is set and chosen is put
 * back to what it was when the course was loaded.
 */
export async function openLoaded(
  browser: Browser,
  options: Partial<PlaywrightTestOptions>,
  load: (app: CoursePage) => Promise<void>,
): Promise<Shared> {
  const { putBackScreen, ...shared } = await openShared(browser, options);
  const { app } = shared;
  const { page } = app;
  const selection = new Selection(page);
  await load(app);
  const { loaded, untouched } = await asLoaded(app);
  return {
    ...shared,
    reset: async () => {
      await putBackScreen();
      await goToHelp(page);
      if ((await remembered(page)) > 0) await app.showAll();
      expect(await remembered(page)).toBe(0);
      await app.reopen(untouched);
      await goToStart(page);
      await expect(selection.sentence).toHaveText(/^All [\d,]+ learners · the whole run$/);
      await expect(app.status).toHaveText(loaded);
    },
  };
}
