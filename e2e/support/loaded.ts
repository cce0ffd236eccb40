import { type Browser, expect, type PlaywrightTestOptions } from '@playwright/test';
import { CoursePage } from '../page-models/course-page';
import { Selection } from '../page-models/selection';
import { watch } from './watch';

/** A page with a course on it, for tests that leave it as they have found it. */
export interface Loaded {
  readonly app: CoursePage;
  /** Takes back what is chosen, and goes to the first page. */
  reset(): Promise<void>;
  /** Fails where anything went wrong on the page so far. */
  expectCalm(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the app in a browser context of its own, and loads a course into it. */
export async function openLoaded(
  browser: Browser,
  { baseURL = '', viewport = null, serviceWorkers = 'block' }: Partial<PlaywrightTestOptions>,
  load: (app: CoursePage) => Promise<void>,
): Promise<Loaded> {
  const context = await browser.newContext({ baseURL, viewport, serviceWorkers });
  const page = await context.newPage();
  const expectCalm = await watch(page, baseURL);
  const app = new CoursePage(page);
  const selection = new Selection(page);
  await app.open();
  await load(app);
  return {
    app,
    reset: async () => {
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null });
      await page.evaluate(() => {
        location.hash = '#/';
      });
      await expect(selection.sentence).toBeVisible();
      for (const name of ['End the comparison', 'Show everyone', 'Show the whole run'] as const) {
        const reset = selection.button(name);
        if (await reset.isVisible()) await reset.click();
      }
      await expect(selection.sentence).toHaveText(/^All [\d,]+ learners · the whole run$/);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
    expectCalm,
    close: () => context.close(),
  };
}
