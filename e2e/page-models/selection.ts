import type { Locator, Page } from '@playwright/test';

/** The line that says what is selected, and the panels in which it is chosen. */
export class Selection {
  constructor(readonly page: Page) {}

  get root(): Locator {
    return this.page.getByRole('region', { name: 'Selection' });
  }

  /** What is selected, in words. */
  get sentence(): Locator {
    return this.root.getByRole('status').first();
  }

  button(
    name:
      | 'Choose learners'
      | 'Choose time'
      | 'Show everyone'
      | 'Show the whole run'
      | 'Swap A and B'
      | 'End the comparison'
      | 'Use the course’s clock',
  ): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  async open(name: 'Choose learners' | 'Choose time'): Promise<Locator> {
    await this.button(name).click();
    return this.page.getByRole('dialog', { name });
  }

  async done(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  }
}
