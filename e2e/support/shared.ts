import { type Browser, expect, type Page, type PlaywrightTestOptions } from '@playwright/test';
import { CoursePage } from '../page-models/course-page';
import { watch } from './watch';

/** A page that several tests use, one after the other. */
export interface Shared {
  readonly app: CoursePage;
  /** Puts it back to how the first test has found it. */
  reset(): Promise<void>;
  /** Fails where anything went wrong on the page so far. */
  expectCalm(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the app in a browser context of its own. */
export async function openShared(
  browser: Browser,
  { baseURL = '', viewport = null, serviceWorkers = 'block' }: Partial<PlaywrightTestOptions>,
): Promise<Omit<Shared, 'reset'> & { putBackScreen(): Promise<void> }> {
  const context = await browser.newContext({ baseURL, viewport, serviceWorkers });
  const page = await context.newPage();
  const expectCalm = await watch(page, baseURL);
  const app = new CoursePage(page);
  await app.open();
  return {
    app,
    putBackScreen: async () => {
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null });
    },
    expectCalm,
    close: () => context.close(),
  };
}

/** How much the browser remembers of what was set on the page. */
export const remembered = (page: Page) => page.evaluate(() => localStorage.length);

/** Goes to the help: where there are no cards, none is drawn for nothing while all is put back. */
export async function goToHelp(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/help';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Goes to the first page. */
export const goToStart = (page: Page) =>
  page.evaluate(() => {
    location.hash = '#/';
  });

/** Lends a shared page to a test, and puts it back afterwards. */
export async function share(shared: Shared, use: (app: CoursePage) => Promise<void>): Promise<void> {
  await use(shared.app);
  await shared.reset();
  await shared.expectCalm();
}
