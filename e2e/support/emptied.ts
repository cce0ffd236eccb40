import { type Browser, expect, type PlaywrightTestOptions } from '@playwright/test';
import { WorkspacePanel } from '../page-models/workspace-panel';
import { goToHelp, goToStart, openShared, remembered, type Shared } from './shared';

/** Opens a page without files, for tests that load their own: the page itself forgets everything after each. */
export async function openEmptied(
  browser: Browser,
  options: Partial<PlaywrightTestOptions>,
): Promise<Shared> {
  const { putBackScreen, ...shared } = await openShared(browser, options);
  const { app } = shared;
  const { page } = app;
  const panel = new WorkspacePanel(page);
  return {
    ...shared,
    reset: async () => {
      await putBackScreen();
      await goToHelp(page);
      await panel.forgetEverything();
      await expect(panel.forgotten).toContainText('no database of this page and no remembered setting');
      expect(await remembered(page)).toBe(0);
      await panel.forgotten.getByRole('button', { name: 'Dismiss' }).click();
      await expect(panel.forgotten).toHaveCount(0);
      await goToStart(page);
      await app.expectState('empty');
      await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
    },
  };
}
