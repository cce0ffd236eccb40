import { type Browser, expect, type Page, type PlaywrightTestOptions } from '@playwright/test';
import { CoursePage } from '../page-models/course-page';
import { Selection } from '../page-models/selection';
import { WorkspacePanel } from '../page-models/workspace-panel';
import { payload } from './simulated';
import { watch } from './watch';

/** A page with a course on it, for tests that leave its files as they have found them. */
export interface Loaded {
  readonly app: CoursePage;
  /** Puts all that is set and chosen back to what it was when the course was loaded, and goes to the first page. */
  reset(): Promise<void>;
  /** Fails where anything went wrong on the page so far. */
  expectCalm(): Promise<void>;
  close(): Promise<void>;
}

/** How much the browser remembers of what was set on the page. */
const remembered = (page: Page) => page.evaluate(() => localStorage.length);

/** What is loaded, in words, and all that is set and chosen then as a workspace file. */
async function asLoaded(app: CoursePage) {
  await app.goTo('Data and settings');
  const { name, bytes } = await app.download(() => new WorkspacePanel(app.page).save.click());
  await app.goTo('Overview');
  return { loaded: (await app.status.textContent()) ?? '', untouched: payload(name, bytes) };
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
  const { loaded, untouched } = await asLoaded(app);
  return {
    app,
    reset: async () => {
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null });
      // Where there are no cards, none is drawn for nothing while all is put back.
      await page.evaluate(() => {
        location.hash = '#/help';
      });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      if ((await remembered(page)) > 0) await app.showAll();
      expect(await remembered(page)).toBe(0);
      await app.reopen(untouched);
      await page.evaluate(() => {
        location.hash = '#/';
      });
      await expect(selection.sentence).toHaveText(/^All [\d,]+ learners · the whole run$/);
      await expect(app.status).toHaveText(loaded);
    },
    expectCalm,
    close: () => context.close(),
  };
}

/** Lends a loaded page to a test, and puts it back afterwards. */
export async function share(loaded: Loaded, use: (app: CoursePage) => Promise<void>): Promise<void> {
  await use(loaded.app);
  await loaded.reset();
  await loaded.expectCalm();
}
