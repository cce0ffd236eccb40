import { expect, type Locator, type Page } from '@playwright/test';

/** The page on which comments are searched and read. */
export class CommentReader {
  constructor(readonly page: Page) {}

  get count(): Locator {
    return this.page.getByRole('status').filter({ hasText: /\d comments?$/ });
  }

  /** The comments of the list, without those in threads. */
  get comments(): Locator {
    return this.page.locator('article:not(article article)');
  }

  get thread(): Locator {
    return this.page.getByRole('region', { name: 'Thread' });
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Search' }).fill(words);
  }

  async choose(what: 'Step' | 'Written by' | 'Which' | 'Order', option: string | RegExp): Promise<void> {
    const select = this.page.getByRole('combobox', { name: what, exact: true });
    const label = await select.getByRole('option').filter({ hasText: option }).first().textContent();
    await select.selectOption({ label: label ?? '' });
  }

  async expectCount(words: string): Promise<void> {
    await expect(this.count).toHaveText(words);
  }
}
