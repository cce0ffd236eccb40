import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { FilePayload } from '../support/simulated';
import { unzip } from '../support/zip';
import { Card } from './card';

export type PageName =
  | 'Overview'
  | 'Enrolment'
  | 'Steps'
  | 'Activity'
  | 'Study sessions'
  | 'Comments'
  | 'Quiz'
  | 'Surveys and video'
  | 'Compare runs'
  | 'Learners at risk'
  | 'Interventions'
  | 'Single learners'
  | 'Report'
  | 'Data and settings';

export const pageNames: readonly PageName[] = [
  'Overview',
  'Enrolment',
  'Steps',
  'Activity',
  'Study sessions',
  'Comments',
  'Quiz',
  'Surveys and video',
  'Compare runs',
  'Learners at risk',
  'Interventions',
  'Single learners',
  'Report',
  'Data and settings',
];

/** Those that are nothing but cards. */
export const pagesOfCards = pageNames.filter(
  (name) =>
    ![
      'Compare runs',
      'Learners at risk',
      'Interventions',
      'Single learners',
      'Report',
      'Data and settings',
    ].includes(name),
);

/** The app as a person sees it. */
export class CoursePage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('./');
    await expect(this.page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  }

  /** Waits until the page has fetched all that it may come to need. */
  async complete(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('complete').length > 0);
  }

  /** Waits until the page has made itself ready for files. */
  async prepared(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('prepared').length > 0);
  }

  get status(): Locator {
    return this.page.getByTestId('dataset-status');
  }

  get importLine(): Locator {
    return this.page.getByRole('status').filter({ has: this.page.getByRole('button', { name: 'Dismiss' }) });
  }

  async expectState(state: 'empty' | 'loading' | 'ready' | 'error'): Promise<void> {
    await expect(this.status).toHaveAttribute('data-state', state);
  }

  /** Chooses files and waits until they are read. */
  async choose(files: readonly FilePayload[]): Promise<void> {
    const next = await this.nextImportLine();
    await this.page.getByTestId('file-input').setInputFiles([...files]);
    await expect(next).toBeVisible();
  }

  /** Puts the settings and choices of a workspace file in place of those of the page, whose files stay. */
  async reopen(workspace: FilePayload): Promise<void> {
    const next = await this.nextImportLine();
    await this.page.getByTestId('file-input').setInputFiles(workspace);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Open it' }).click();
    await expect(next).toContainText('the loaded files have stayed');
    await next.getByRole('button', { name: 'Dismiss' }).click();
    await expect(next).toHaveCount(0);
  }

  /** What will be said of the next import, while something may still be said of the last one. */
  private async nextImportLine(): Promise<Locator> {
    await this.importLine.evaluateAll((lines) => {
      for (const line of lines) line.setAttribute('data-of-last', '');
    });
    return this.importLine.and(this.page.locator(':not([data-of-last])'));
  }

  async trySample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Try a simulated course' }).click();
    await this.expectState('ready');
  }

  /** Shows learners' ids in place of pseudonyms. */
  async showIds(): Promise<void> {
    await this.goTo('Data and settings');
    await this.page.getByRole('checkbox', { name: 'Show learners’ ids' }).check();
  }

  /** Shows all counts and single learners, by their pseudonyms. */
  async showAll(): Promise<void> {
    await this.goTo('Data and settings');
    await this.page.getByLabel('Small counts').selectOption('Show all counts');
    await this.page.getByRole('checkbox', { name: 'Hide single learners' }).uncheck();
    await this.page.getByRole('checkbox', { name: 'Show learners’ ids' }).uncheck();
  }

  async goTo(name: PageName): Promise<void> {
    const pages = this.page.getByRole('navigation', { name: 'Pages' });
    const menu = pages.getByRole('button');
    const link = pages.getByRole('link', { name, exact: true, includeHidden: true });
    await expect(link).toBeAttached();
    if (await menu.isVisible()) await menu.click();
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  /** The card with this question as its title. */
  card(question: string | RegExp): Card {
    return new Card(this.page.getByRole('article', { name: question }));
  }

  /** What the page cannot answer for lack of files. */
  get missing(): Locator {
    return this.page.getByRole('region', { name: /^What (another|other) files? would answer$/ });
  }

  get cards(): Locator {
    return this.page.getByRole('article');
  }

  /** Waits until every card of the page says or shows something. */
  async settled(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(this.page.getByRole('status', { name: 'Computing' })).toHaveCount(0);
  }

  /** A file of the report on the data page, by what the report says of it. */
  file(path: string, sentence: string | RegExp): Locator {
    return this.page
      .getByRole('main')
      .locator('section')
      .getByRole('listitem')
      .filter({ has: this.page.getByText(path, { exact: true }) })
      .filter({ hasText: sentence });
  }

  /** Presses something that downloads and gives the file's bytes. */
  async download(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    const path = await test.step('the download is written', () => download.path(), { timeout: 60_000 });
    return { name: download.suggestedFilename(), bytes: await readFile(path) };
  }

  exportResults(): Promise<{ name: string; bytes: Buffer }> {
    return this.download(() => this.page.getByTestId('export-results').click());
  }

  /** The exported tables as texts by their paths. */
  async exportTables(): Promise<ReadonlyMap<string, string>> {
    return unzip((await this.exportResults()).bytes);
  }
}
